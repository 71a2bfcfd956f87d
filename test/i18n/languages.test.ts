import { describe, expect, it } from 'vitest';
import type { Messages } from '../../src/i18n/catalogue.js';
import { LANGUAGES, sentencesOf, textsIn } from '../support/catalogues.js';

const english = await textsIn('en');

/** Which values a text inserts, as far as it takes texts. */
const valuesIn = (text: Messages[string]): ReadonlySet<string> => {
  if (typeof text !== 'function') return new Set();
  const values = Array.from({ length: 8 }, (_, at) => `§${at}§`);
  try {
    return new Set(text(...(values as never[])).match(/§\d§/g) ?? []);
  } catch {
    return new Set();
  }
};

/** Keys of what does not say in another language what the English says. */
function differences(one: Messages, other: Messages, place: string): string[] {
  return Object.entries(one).flatMap(([name, text]) => {
    const key = `${place}.${name}`;
    const translated = other[name];
    if (typeof text !== typeof translated) return [`${key}: another kind of text`];
    if (typeof text === 'object') return differences(text, translated as Messages, key);
    if (typeof text === 'string')
      return text.trim() !== '' && (translated as string).trim() === '' ? [`${key}: empty`] : [];
    const values = valuesIn(translated!);
    return [...valuesIn(text)].filter((value) => !values.has(value)).map((value) => `${key}: lacks ${value}`);
  });
}

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('say all that the English ones say, with all that is inserted', async () => {
    const found: string[] = [];
    for (const [area, texts] of await textsIn(language))
      found.push(...differences(english.get(area)!, texts, area));
    expect(found).toEqual([]);
  });

  it('have a form for every number', async () => {
    const broken: string[] = [];
    for (const [area, texts] of await textsIn(language))
      for (const [key, sentence] of sentencesOf(texts, area))
        if (/\bundefined\b|\[object | {2}/.test(sentence)) broken.push(`${key}: ${sentence}`);
    expect(broken).toEqual([]);
  });

  it('are not English', async () => {
    const original = new Map([...english].flatMap(([area, texts]) => sentencesOf(texts, area)));
    const same: string[] = [];
    for (const [area, texts] of await textsIn(language))
      for (const [key, sentence] of sentencesOf(texts, area))
        // Two words and more: single ones are the same in many languages.
        if (/[a-z]{3,} [a-z]{3,}/.test(sentence) && original.get(key) === sentence)
          same.push(`${key}: ${sentence}`);
    expect(same).toEqual([]);
  });
});
