import { BULK_ROWS, BulkColumn, type BulkCells, type BulkRowInput } from '../domain/bulk-link.js';
import { customerNumberKey } from '../domain/customer-number-key.js';
import type { PhoneFormats } from '../domain/phone.js';
import type { TextTable } from './bulk-text.js';
import type { Work } from './slices.js';

/** What each column of a table means; undefined: nothing that is used. */
export type Mapping = readonly (BulkColumn | undefined)[];

/** What people call columns and what may be asked for, in their language and in English. */
export interface TableWords {
  readonly columns: Readonly<Record<BulkColumn, readonly string[]>>;
  /** Words for each scope. */
  readonly scopes: Readonly<Record<string, readonly string[]>>;
}

/** How a table is understood. */
export interface Understood {
  readonly mapping: Mapping;
  /** Its first row names its columns. */
  readonly headed: boolean;
}

/** Letters and digits alone: `Kunden-Nr.` and `kundennr` are the same. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What cells look like, where no heading says what they are. */
const LOOKS: Partial<Readonly<Record<BulkColumn, (cell: string) => boolean>>> = {
  contactEmail: (cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell),
  contactPhone: (cell) => /^(\+|0)[\d\s()/-]{6,}$/.test(cell),
  customerNumber: (cell) =>
    /^[A-Za-z0-9][A-Za-z0-9 .-]*$/.test(cell) && /\d{4}/.test(customerNumberKey(cell)),
};

/** So many rows are looked at to find out what a column means. */
const LOOKED_AT = 50;

/** Finds out what the columns of a table mean: by its headings, otherwise by what stands in them. */
export function understood({ rows }: Pick<TextTable, 'rows'>, words: TableWords): Understood {
  const width = rows.slice(0, LOOKED_AT).reduce((most, row) => Math.max(most, row.length), 0);
  const headings = Array.from({ length: width }, (_, index) => namedAs(rows[0]?.[index] ?? '', words));
  const headed = headings.some((column) => column !== undefined);
  const taken = new Set<BulkColumn>();
  const once = (column: BulkColumn | undefined) => {
    if (column === undefined || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  };
  const named = headings.map(once);
  const cells = rows.slice(headed ? 1 : 0, LOOKED_AT);
  const alone = width === 1 && !headed;
  const mapping = named.map(
    (column, index) => column ?? once(alone ? 'customerNumber' : looksLike(cells, index, taken)),
  );
  return { mapping, headed };
}

function namedAs(heading: string, { columns }: TableWords): BulkColumn | undefined {
  const wanted = plain(heading);
  if (wanted === '') return undefined;
  return BulkColumn.options.find((column) => columns[column].some((name) => plain(name) === wanted));
}

function looksLike(
  rows: TextTable['rows'],
  index: number,
  taken: ReadonlySet<BulkColumn>,
): BulkColumn | undefined {
  const cells = rows.flatMap((row) => row[index] || []);
  if (cells.length === 0) return undefined;
  const looks = Object.entries(LOOKS) as [BulkColumn, (cell: string) => boolean][];
  return looks.find(
    ([column, test]) => !taken.has(column) && cells.filter(test).length > cells.length * 0.7,
  )?.[0];
}

/** What rows say that have no cell of their own for it. */
export type Usual = Partial<Pick<BulkCells, 'message' | 'scopes'>>;

/** So many rows are made before the page has its turn. */
const AT_ONCE = 100;

/**
 * The rows of a table as they are handed in: cells by what they mean, scopes as codes, telephone numbers in full.
 * What cannot be read is handed in as it was written, so that it can be seen and put right.
 */
export function* rowsOf(
  table: Pick<TextTable, 'rows'>,
  { mapping, headed }: Understood,
  parts: { usual: Usual; words: TableWords; phones: PhoneFormats },
): Work<BulkRowInput[]> {
  const rows: BulkRowInput[] = [];
  for (const cells of table.rows.slice(headed ? 1 : 0)) {
    if (rows.length === BULK_ROWS.most) break;
    rows.push({ number: rows.length + 1, cells: cellsOf(cells, mapping, parts) });
    if (rows.length % AT_ONCE === 0) yield;
  }
  return rows;
}

function cellsOf(
  cells: readonly string[],
  mapping: Mapping,
  { usual, words, phones }: { usual: Usual; words: TableWords; phones: PhoneFormats },
): BulkCells {
  const said: BulkCells = { ...usual };
  mapping.forEach((column, index) => {
    const text = (cells[index] ?? '').slice(0, 600).trim();
    if (column === undefined || text === '') return;
    said[column] =
      column === 'scopes'
        ? scopeCodes(text, words)
        : column === 'contactPhone'
          ? (phones.read(text) ?? text)
          : text;
  });
  return said;
}

/** Words for what may be asked for, as codes. What is no such word stays, to be put right. */
export function scopeCodes(text: string, { scopes }: Pick<TableWords, 'scopes'>): string {
  const codeOf = (word: string): string | undefined => {
    const wanted = plain(word);
    return Object.entries(scopes).find(
      ([code, names]) => plain(code) === wanted || names.some((name) => plain(name) === wanted),
    )?.[0];
  };
  return text
    .split(/[,;+|/\n]+/)
    .flatMap((part) => codeOf(part) ?? part.split(/\s+/).map((word) => codeOf(word) ?? word))
    .filter(Boolean)
    .join(' ');
}
