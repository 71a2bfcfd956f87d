import { english } from './english.js';
import { german } from './german.js';
import type { Language, Message, Words } from './message.js';

export type { Language, Message, Words } from './message.js';

/** The language of a request: German where it is asked for first, otherwise English. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  /^\s*de\b/i.test(acceptLanguage ?? '') ? 'de' : 'en';

/** What a message says in a language. */
export const wordsOf = (message: Message, language: Language): Words =>
  language === 'de' ? german(message) : english(message);
