import { english } from './english.js';
import { german } from './german.js';
import type { Language, Message, Words } from './message.js';
import { mailNamed, type Term } from '../terms.js';

export type { Language, Message, Words } from './message.js';

/** The language of a request: German where it is asked for first, otherwise English. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  /^\s*de\b/i.test(acceptLanguage ?? '') ? 'de' : 'en';

/** What a message says in a language; with a term, secondary accounts are called by it. */
export function wordsOf(message: Message, language: Language, term?: Term): Words {
  const write = language === 'de' ? german : english;
  return term === undefined ? write(message) : mailNamed(write, message, language, term);
}
