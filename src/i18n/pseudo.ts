import type { SentenceRewrite } from './rewrites.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const WITH_MARKS = 'åƀçđéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýž';

/** Latin letters with marks: still to be read, and plainly not the letters that were typed. */
const MARKED: ReadonlyMap<string, string> = new Map(
  [...PLAIN].flatMap((letter, at): [string, string][] => {
    const marked = WITH_MARKS[at]!;
    return [
      [letter, marked],
      [letter.toUpperCase(), marked.toUpperCase()],
    ];
  }),
);

/** By how much a text grows in longer languages. */
const GROWTH = 0.35;

/**
 * A sentence as a language would have it that is longer than English and has other letters. What was inserted stays: names,
 * numbers and days. Brackets show where a text begins and ends, so that one that is cut off, or put together of pieces, is seen.
 */
export const pseudo: SentenceRewrite = (sentence, values) => {
  if (sentence.trim() === '') return sentence;
  const inserted = values.filter((value): value is string => typeof value === 'string' && value.length > 1);
  const marked = partsOf(sentence, inserted)
    .map((part, at) =>
      at % 2 === 0 ? [...part].map((letter) => MARKED.get(letter) ?? letter).join('') : part,
    )
    .join('');
  const letters = [...sentence].filter((letter) => MARKED.has(letter)).length;
  return `[${marked}${'·'.repeat(Math.ceil(letters * GROWTH))}]`;
};

/** A sentence in parts: what it says itself, and in between what was inserted. */
function partsOf(sentence: string, inserted: readonly string[]): string[] {
  if (inserted.length === 0) return [sentence];
  const longest = [...inserted].sort((one, other) => other.length - one.length);
  const literal = longest.map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  return sentence.split(new RegExp(`(${literal})`));
}
