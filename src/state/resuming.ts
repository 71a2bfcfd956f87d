import { browser, type Environment } from './environment.js';

/** Under which name it is kept what a person was about to do, while they sign in on another page. */
export const RESUMED = 'step-up';

/** Whether something is kept at all: only then what reads it is loaded. */
export function isKept({ storage }: Environment = browser): boolean {
  try {
    return (storage?.getItem(`subsidiary-elements:${RESUMED}`) ?? null) !== null;
  } catch {
    return false;
  }
}
