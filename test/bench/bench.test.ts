import { describe, expect, it } from 'vitest';
import { benchLinks, byName, matching } from './data.js';
import { geometricMean, median, medianOf, ratios } from './run/statistics.js';
import { markdown, markup, ratioText, valueText } from './run/table.js';

describe('the rows of the bench', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(benchLinks(50)).toEqual(benchLinks(50));
    const numbers = (seed: number) => benchLinks(1000, seed).map(({ customerNumber }) => customerNumber);
    expect(numbers(1).slice(0, 20)).not.toEqual(numbers(2).slice(0, 20));
  });

  it('have ids, numbers and names of their own', () => {
    const links = benchLinks(100_000);
    for (const key of [
      (index: number) => links[index]!.id,
      (index: number) => links[index]!.customerNumber,
      (index: number) => links[index]!.account!.name,
    ])
      expect(new Set(links.map((_, index) => key(index))).size).toBe(links.length);
  });

  const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  it('are found alike by searches that fold accents and look at streets', () => {
    const links = benchLinks(5000);
    for (const text of ['m', 'mü', 'mün', 'h', 'ha', 'ham']) {
      const found = links.filter(({ account, customerNumber }) =>
        folded(
          `${account!.name}\n${customerNumber}\n${account!.location.street}\n${account!.location.city}`,
        ).includes(folded(text)),
      );
      expect(matching(links, text)).toEqual(found);
    }
  });

  it('change on the screen with each letter that is typed', () => {
    for (const count of [100, 1000, 10_000])
      for (const descending of [false, true])
        for (const word of ['mün', 'ham']) {
          const sorted = byName(benchLinks(count), descending);
          const typed = [...word].map((_, index) => word.slice(0, index + 1));
          const shown = ['', ...typed].map((text) =>
            matching(sorted, text)
              .slice(0, 9)
              .map(({ id }) => id)
              .join(),
          );
          expect(new Set(shown).size, `${count} rows, ${word}`).toBe(shown.length);
        }
  });

  it('are in the order of their names, either way', () => {
    const sorted = byName(benchLinks(200));
    expect(byName(sorted, true)).toEqual([...sorted].reverse());
  });
});

describe('the sums of the bench', () => {
  it('take the middle, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNull();
  });

  it('count a figure that was mostly not reached as none', () => {
    expect(medianOf([1, null, null])).toBeNull();
    expect(medianOf([1, 3, null])).toBe(2);
  });

  it('divide within a repetition', () => {
    expect(ratios([2, 9, null, 4], [1, 3, 5])).toEqual([2, 3, null, null]);
  });

  it('make a mean only of figures that are all there', () => {
    expect(geometricMean([1, 4])).toBeCloseTo(2);
    expect(geometricMean([1, null])).toBeNull();
    expect(geometricMean([])).toBeNull();
  });
});

describe('the tables of the bench', () => {
  it('are Markdown, or markup that a guide can hold', () => {
    const table = { head: ['', 'a<b'], rows: [['{x}', '1']] };
    expect(markdown(table)).toBe('|  | a<b |\n| --- | ---: |\n| {x} | 1 |');
    expect(markup(table)).toContain('<th>a&lt;b</th>');
    expect(markup(table)).toContain('<td>&#123;x&#125;</td>');
  });

  it('show as many digits as the figure is worth, and a dash for none', () => {
    expect([0.0123, 0.94, 12.34, 456.7, null].map(ratioText)).toEqual(['0.012', '0.94', '12.3', '457', '–']);
    expect([0, 0.125, 12.34, 456.7, undefined].map(valueText)).toEqual(['0', '0.13', '12.3', '457', '–']);
  });
});
