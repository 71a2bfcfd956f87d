import { aroundValues, type SentenceRewrite } from './rewrites.js';

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
  const marked = aroundValues(sentence, values, (text) =>
    [...text].map((letter) => MARKED.get(letter) ?? letter).join(''),
  );
  const letters = [...sentence].filter((letter) => MARKED.has(letter)).length;
  return `[${marked}${'·'.repeat(Math.ceil(letters * GROWTH))}]`;
};
