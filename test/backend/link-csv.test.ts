import { describe, expect, it } from 'vitest';
import { LinkCsv } from '../../src/backend/link-csv.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { Link } from '../../src/domain/link.js';
import { START } from '../support/memory-harness.js';

const { items } = await MemoryBackend.demo({ now: () => START }).listLinks({ search: 'K-100 871' });
const berlin = items[0]!;
const named = (name: string): Link => ({ ...berlin, account: { ...berlin.account!, name } });
const costing = (amount: number, currency = 'EUR'): Link => ({
  ...berlin,
  account: { ...berlin.account!, monthly: { amount, currency } },
});
const cell = (link: Link, index: number, language = 'en'): string =>
  new LinkCsv(language)
    .line(link)
    .trimEnd()
    .split(language === 'en' ? ',' : ';')[index]!;

describe('a table of links', () => {
  it('is quoted where a cell would break it', () => {
    expect(new LinkCsv('en').line(named('A "B", C'))).toContain(',"A ""B"", C",');
    expect(new LinkCsv('de').line(named('A; B'))).toContain(';"A; B";');
    expect(new LinkCsv('en').line(named('A\r\nB'))).toContain(',"A\r\nB",');
  });

  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1'])('makes %j harmless', (name) => {
    expect(new LinkCsv('en').line(named(name))).toMatch(/^K-100 871,"?'/);
  });

  it('leaves alone what only contains such a sign', () => {
    expect(cell(named('A=1-@'), 1)).toBe('A=1-@');
  });

  it.each([
    [4290, 'EUR', 'en', '42.90'],
    [4290, 'EUR', 'de', '42,90'],
    [5, 'EUR', 'en', '0.05'],
    [-123456789, 'EUR', 'de', '-1234567,89'],
    [0, 'EUR', 'en', '0.00'],
    [1234, 'JPY', 'en', '1234'],
    [1234, 'TND', 'en', '1.234'],
  ] as const)('writes %d of %s in %s as %s', (amount, currency, language, text) => {
    expect(cell(costing(amount, currency), 8, language)).toBe(text);
  });

  it('separates cells as a language’s spreadsheets do', () => {
    const separator = (language: string) => /r([,;])Name/.exec(new LinkCsv(language).head)?.[1];
    expect(['en', 'en-US', 'ja', 'fr', 'pl', 'tr'].map((each) => separator(each)).join(' ')).toBe(
      ', , , ; ; ;',
    );
  });
});
