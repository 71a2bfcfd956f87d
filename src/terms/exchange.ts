import { likeFirst } from './english.js';

/** Forms of words, in lower case, and what stands in their place. */
export type Forms = Readonly<Record<string, string>>;

/**
 * Sentences with some words exchanged for others of the same gender, so that nothing around them has to bend. The longest form
 * counts; what `left` finds, as the source of a regular expression, stays.
 */
export function exchange(forms: Forms, left: readonly string[]): (sentence: string) => string {
  const found = Object.keys(forms).sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<!\\p{L})(?:(${left.join('|')})|${found.join('|')})(?!\\p{L})`, 'giu');
  return (sentence) =>
    sentence.replace(pattern, (word: string, stays?: string) =>
      stays === undefined ? likeFirst(word, forms[word.toLowerCase()] ?? word) : word,
    );
}

/** The same with something before each of them. */
export const after = (before: string, forms: Forms, instead = before): Forms =>
  Object.fromEntries(Object.entries(forms).map(([word, other]) => [before + word, instead + other]));
