// Sentences with another word for secondary accounts: of the elements' texts, and of what a server writes itself.
import { aroundValues, type SentenceRewrite } from '../i18n/rewrites.js';
import { englishTerm, type EnglishNoun } from './english.js';
import { germanPronouns, germanTerm, type GermanNoun } from './german.js';
import { AS_THEY_ARE, OTHER_PRONOUNS } from './kept.js';
import { ENGLISH, GERMAN, type Term } from './words.js';

/** Keys of texts that are about something else. */
export interface Exceptions {
  /** In which *account* is no secondary account. */
  readonly stays: ReadonlySet<string>;
  /** In which *er*, *ihn* and *sein* are no secondary account. */
  readonly otherPronouns: ReadonlySet<string>;
}

const OF_THE_ELEMENTS: Exceptions = { stays: AS_THEY_ARE, otherPronouns: OTHER_PRONOUNS };

export const plainly =
  (rename: (sentence: string) => string, { stays } = OF_THE_ELEMENTS): SentenceRewrite =>
  (sentence, values, key) =>
    stays.has(key) ? sentence : aroundValues(sentence, values, rename);

export const inEnglish = (noun: EnglishNoun, exceptions?: Exceptions): SentenceRewrite =>
  plainly(englishTerm(noun), exceptions);

export function inGerman(noun: GermanNoun, { stays, otherPronouns } = OF_THE_ELEMENTS): SentenceRewrite {
  const rename = germanTerm(noun);
  const pronouns = germanPronouns(noun);
  return (sentence, values, key) => {
    if (stays.has(key)) return sentence;
    const renamed = aroundValues(sentence, values, rename);
    return otherPronouns.has(key) ? renamed : aroundValues(renamed, values, pronouns);
  };
}

/**
 * Has sentences of a host's own, such as those of its mails, call secondary accounts by the same term as the elements do.
 * Gives what rewrites one sentence: with the values that were inserted into it, which stay, and a key for the exceptions.
 *
 * ```js
 * renameIn('en', 'branch')(`${name} is now a secondary account`, [name], 'linked'); // “… is now a branch”
 * ```
 */
export const renameIn = (
  language: 'en' | 'de',
  term: Term,
  exceptions: Exceptions = { stays: new Set(), otherPronouns: new Set() },
): SentenceRewrite =>
  language === 'de' ? inGerman(GERMAN[term], exceptions) : inEnglish(ENGLISH[term], exceptions);
