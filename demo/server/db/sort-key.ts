import { reachedBy } from '../../../src/domain/search-words.js';

const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/**
 * What names are sorted by, the same on every database: without case and accents, and without what a
 * collation of the machine would make of it.
 */
export const sortKey = (text: string): string =>
  text
    .toLocaleLowerCase('de')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter]!);

/** What an account is found by through its contact and its telephone numbers (E.164). */
export const searchContact = (contactEmail: string, numbers: readonly string[]): string =>
  searchText(...reachedBy(contactEmail, numbers));

/** What a search looks through. */
export const searchText = (...words: string[]): string => words.join('\n').toLocaleLowerCase('de');
