import type { Link } from '../domain/link.js';
import { dayBefore } from './standing.js';

/** The last day of a link that ends by itself within a month; undefined: it does not. */
export function endsSoon({ state, term, detachOn }: Link, today: string): string | undefined {
  const end = term?.extendBy === undefined ? term?.endOn : undefined;
  if (end === undefined || state !== 'active' || detachOn) return undefined;
  return Date.parse(end) - Date.parse(today) <= 30 * 86_400_000 ? dayBefore(end) : undefined;
}
