import { describe, expect, it } from 'vitest';
import { plainFormats } from '../../src/domain/phone.js';
import { decoded, encodingOf, readTable, type Separator, type TextTable } from '../../src/state/bulk-text.js';
import { rowsOf, scopeCodes, understood, type TableWords } from '../../src/state/bulk-table.js';
import { finish } from '../../src/state/slices.js';
import { BulkColumn } from '../../src/domain/bulk-link.js';

const WORDS: TableWords = {
  columns: {
    ...(Object.fromEntries(BulkColumn.options.map((column) => [column, [column]])) as unknown as Record<
      BulkColumn,
      readonly string[]
    >),
    customerNumber: ['Customer number', 'Kundennummer', 'Kunden-Nr.'],
    nickname: ['Own name', 'Bezeichnung'],
    costCentre: ['Cost centre', 'Kostenstelle'],
  },
  scopes: { view: ['see', 'Ansehen'], pay: ['pay', 'Bezahlen'], switch: ['work in', 'Arbeiten'] },
};

const read = (text: string, separator?: Separator): Promise<TextTable> =>
  readTable(text, { separator, most: 5_001, signal: new AbortController().signal });

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);

describe('the encoding of a file', () => {
  it('is what its first bytes say', () => {
    expect(encodingOf(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('utf-8');
    const utf16 = bytes(0xff, 0xfe, 0xfc, 0x00);
    expect([encodingOf(utf16), decoded(utf16, 'utf-16le')]).toEqual(['utf-16le', 'ü']);
  });

  it('is UTF-8 where that makes sense, and otherwise what spreadsheets write', () => {
    expect(encodingOf(new TextEncoder().encode('Köln'))).toBe('utf-8');
    const old = bytes(0x4b, 0xf6, 0x6c, 0x6e);
    expect([encodingOf(old), decoded(old, encodingOf(old))]).toEqual(['windows-1252', 'Köln']);
  });

  it('can be another one, which the reader chooses', () => {
    expect(decoded(bytes(0xb3), 'windows-1250')).toBe('ł');
  });
});

describe('a text as a table', () => {
  it('has one column where nothing stands between cells', async () => {
    expect(await read('K-200 300\r\n\r\n  K-200 301 \nK-200 302')).toEqual({
      rows: [['K-200 300'], ['K-200 301'], ['K-200 302']],
      separator: undefined,
      cut: false,
    });
  });

  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2,5', ';'],
    ['a\tb\n1, 2\t3', '\t'],
    ['a|b\n1|2', '|'],
  ])('finds what stands between cells in %j', async (text, separator) => {
    const table = await read(text);
    expect([table.separator, table.rows.map((row) => row.length)]).toEqual([separator, [2, 2]]);
  });

  it('keeps what is quoted together, with lines and separators in it', async () => {
    const { rows } = await read('number,text\r\nK-1,"one, ""two""\nthree"\r\n,\r\n');
    expect(rows).toEqual([
      ['number', 'text'],
      ['K-1', 'one, "two"\nthree'],
    ]);
  });

  it('is read by another separator where the reader says so', async () => {
    expect((await read('a,b;c', ';')).rows).toEqual([['a,b', 'c']]);
  });

  it.each(['K-1 000', 'K-1 000;x'])('is cut off after so many rows of %j', async (line) => {
    const { rows, cut } = await read(Array.from({ length: 6_000 }, () => line).join('\n'));
    expect([rows.length, cut]).toEqual([5_001, true]);
  });
});

describe('the columns of a table', () => {
  it('mean what they are called, in the reader’s language or in English, in any order and spelling', () => {
    expect(
      understood({ rows: [['KOSTENSTELLE', 'kunden nr', '?', 'Own Name', 'Kundennummer']] }, WORDS),
    ).toEqual({
      headed: true,
      mapping: ['costCentre', 'customerNumber', undefined, 'nickname', undefined],
    });
  });

  it('mean what stands in them where nothing is called anything', () => {
    const rows = [
      ['nora@nordlicht.example', 'K-200 300', '+49 40 123456', 'x'],
      ['ole@nordlicht.example', 'K-200 301', '040 / 123457', 'y'],
    ];
    expect(understood({ rows }, WORDS)).toEqual({
      headed: false,
      mapping: ['contactEmail', 'customerNumber', 'contactPhone', undefined],
    });
    expect(understood({ rows: [['12345'], ['?']] }, WORDS).mapping).toEqual(['customerNumber']);
  });
});

describe('the rows of a table', () => {
  it('say what their cells mean, and the usual where they say nothing', () => {
    const table = {
      rows: [
        ['Kundennummer', 'Rechte', 'Telefon'],
        ['K-200 300', '', '040 1'],
        ['K-200 301', 'Ansehen, work in', ''],
      ],
    };
    const as = { headed: true, mapping: ['customerNumber', 'scopes', 'contactPhone'] as const };
    const phones = { ...plainFormats, read: (text: string) => text.replace(/^0/, '+49').replaceAll(' ', '') };
    const usual = { message: 'Hello', scopes: 'view' };
    expect(finish(rowsOf(table, as, { usual, words: WORDS, phones }))).toEqual([
      {
        number: 1,
        cells: { message: 'Hello', scopes: 'view', customerNumber: 'K-200 300', contactPhone: '+49401' },
      },
      { number: 2, cells: { message: 'Hello', scopes: 'view switch', customerNumber: 'K-200 301' } },
    ]);
  });

  it('are made in slices, none of which is long', () => {
    const table = { rows: Array.from({ length: 5_000 }, (_, index) => [`K-20 ${index + 1_000}`]) };
    const as = { headed: false, mapping: ['customerNumber'] as const };
    const work = rowsOf(table, as, { usual: {}, words: WORDS, phones: plainFormats });
    let pauses = 0;
    while (!work.next().done) pauses++;
    expect(pauses).toBe(50);
  });

  it.each([
    ['view pay', 'view pay'],
    ['Bezahlen + Ansehen', 'pay view'],
    ['work in', 'switch'],
    ['everything', 'everything'],
    ['', ''],
  ])('ask for %j', (text, codes) => {
    expect(scopeCodes(text, WORDS)).toBe(codes);
  });
});
