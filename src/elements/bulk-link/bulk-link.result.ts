import { BYTE_ORDER_MARK, harmless, Table } from '../../backend/csv.js';
import { BulkColumn, type BulkLink, type BulkRow } from '../../domain/bulk-link.js';
import { openly } from '../../i18n/formats.js';
import type { Work } from '../../state/slices.js';
import type { ExportedFile } from '../../ui/file-export.js';
import type { Context } from './bulk-link.context.js';
import { rowState, whyOf } from './bulk-link.row.js';

type Said = Pick<Context, 'texts' | 'own' | 'words' | 'language'>;

/** So many rows are written before the page has its turn. */
const AT_ONCE = 50;

const csv = (text: string, name: string): ExportedFile => ({
  fileName: `${name}.csv`,
  blob: new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }),
});

/** How each row stands, in the words of the reader, with everything that it said: it can be handed in again. */
export function* resultFile(said: Said, bulk: BulkLink, rows: readonly BulkRow[]): Work<ExportedFile> {
  const { texts } = said;
  const language = openly(said.language);
  const open = { ...said, language };
  const table = new Table(language);
  const used = BulkColumn.options.filter((column) => rows.some(({ cells }) => cells[column]));
  const heads = [texts.number, texts.state, texts.reason, texts.newNumber, texts.when];
  let text = table.line([...heads, ...used.map((column) => texts.columns[column])]);
  for (const [index, row] of rows.entries()) {
    const facts = [
      String(row.number),
      rowState(open, bulk, row),
      row.state === 'ordered' ? '' : whyOf(open, bulk, row),
      row.newNumber ?? '',
      row.doneAt ?? '',
    ];
    const cells = used.map((column) => written(texts, column, row.cells[column] ?? ''));
    text += table.line([...facts, ...cells].map(harmless));
    if (index % AT_ONCE === AT_ONCE - 1) yield;
  }
  return csv(text, `${texts.fileName}-${bulk.name.replace(/\.[^.]*$/, '') || bulk.createdAt.slice(0, 10)}`);
}

/** Scopes are codes; a file has words. */
function written({ scopeWords }: Said['texts'], column: BulkColumn, text: string): string {
  if (column !== 'scopes') return text;
  const known: Readonly<Record<string, string>> = scopeWords;
  return text
    .split(/\s+/)
    .map((code) => known[code] ?? code)
    .join(', ');
}

/** A file with all columns that can be filled in, with an account that exists and one that is ordered. */
export function templateFile({ texts, language }: Pick<Said, 'texts' | 'language'>): ExportedFile {
  const table = new Table(openly(language));
  const scopes = Object.values(texts.scopeWords).join(', ');
  const link: Partial<Record<BulkColumn, string>> = {
    customerNumber: 'K-123 456',
    scopes,
    costCentre: '4711',
  };
  const order: Partial<Record<BulkColumn, string>> = {
    scopes,
    product: 'Cloud Telephony S',
    areaCode: '030',
    name: 'Berlin Mitte',
    street: 'Torstr. 1',
    postcode: '10119',
    city: 'Berlin',
    country: 'DE',
    contactName: 'Nora Behrens',
    contactEmail: 'nora.behrens@example.com',
    contactPhone: '030 1234567',
  };
  const lines = [link, order].map((row) => table.line(BulkColumn.options.map((column) => row[column] ?? '')));
  const head = table.line(BulkColumn.options.map((column) => texts.columns[column]));
  return csv(head + lines.join(''), texts.templateFile);
}
