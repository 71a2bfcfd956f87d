import { sql } from 'kysely';
import { documentName, InvoiceCsv } from '../../../src/backend/invoice-csv.js';
import { invoiceXml } from '../../../src/backend/invoice-xml.js';
import { BackendError } from '../../../src/domain/errors.js';
import type {
  DocumentKind,
  Invoice,
  InvoiceAccount,
  InvoiceDocumentInput,
} from '../../../src/domain/invoice.js';
import { taxSums } from '../../../src/domain/tax.js';
import { record } from '../audit.js';
import type { StreamedFile } from '../http/file.js';
import { beginFile } from '../http/one-file.js';
import type { Call } from '../world.js';
import { issuedAccounts } from './accounts.js';
import { invoicePdf, type PdfInvoice } from './pdf.js';
import { documentsOf, partView, seen, type InvoiceRow, type Seen } from './seen.js';
import { SUPPLIER } from './supplier.js';

/** Accounts that are read at once. */
const AT_ONCE = 1_000;

/** A document of an issued invoice, or of one account's part of it, made for this call. */
export async function getInvoiceDocument(
  call: Call,
  { invoice: id, document, language }: InvoiceDocumentInput,
): Promise<StreamedFile> {
  const found = await seen(call, id);
  const { invoice, row } = found;
  if (!row) throw new BackendError('not-found');
  const [, , only] = /^(\w+)(?:\.(.+))?$/.exec(document) ?? [];
  const offered = only === undefined ? invoice.documents : documentsOf(1, only);
  const wanted = offered.find((each) => each.id === document);
  if (!wanted) throw new BackendError('not-found');
  if (wanted.tooLarge) throw new BackendError('invoice-too-large', { facts: { count: invoice.accounts } });
  const part = only === undefined ? null : await partOf(call, found, row, only);
  const name = documentName(invoice, wanted.kind, part?.account.customerNumber);
  await noted(call, row.id, document);
  const { kind } = wanted;
  if (kind === 'csv') {
    const rows = await rowsOf(call, found, row);
    return table(call, { ...found, row }, rows, language, name);
  }
  const accounts = part ? [part] : await all(call, found, row);
  const made = await documentOf(kind, { invoice, accounts, language, part, term: call.world.term });
  return whole(name, kind === 'xml' ? 'application/xml' : 'application/pdf', made);
}

/** A document that is made as a whole, of an invoice or of one account's part of it. */
export async function documentOf(
  kind: DocumentKind,
  { invoice, accounts, language, part, term }: PdfInvoice,
): Promise<Uint8Array> {
  if (kind === 'xml') return Buffer.from(invoiceXml({ invoice, accounts, supplier: SUPPLIER, language }));
  const shown = part ? invoiceOf(invoice, part) : invoice;
  return invoicePdf({ invoice: shown, accounts, language, part, term });
}

/** The invoice as if one account alone were on it. */
const invoiceOf = (invoice: Invoice, part: InvoiceAccount): Invoice => ({
  ...invoice,
  creditUsed: undefined,
  accounts: 1,
  net: part.net,
  tax: part.tax,
  gross: part.gross,
  taxes: taxSums([part]),
});

/** That it was read, by whom: an invoice tells what a company's places cost. */
const noted = ({ world, actor, now }: Call, invoice: string, document: string): Promise<void> =>
  world.db.transaction().execute((db) =>
    record({ db, now }, actor, {
      action: 'invoice-document-read',
      subject: actor.account.id,
      details: { invoice, document },
    }),
  );

async function partOf(
  { db, actor }: Call,
  { invoice, share }: Seen,
  row: InvoiceRow,
  account: string,
): Promise<InvoiceAccount> {
  if (share) {
    if (account === actor.account.id) return share;
    throw new BackendError('not-found');
  }
  const part = await db
    .selectFrom('invoice_account')
    .selectAll()
    .where('invoice_id', '=', row.id)
    .where('account_id', '=', account)
    .executeTakeFirst();
  if (!part) throw new BackendError('not-found');
  return partView(part, row.currency, invoice.side);
}

/** The accounts of an invoice, some at a time. */
async function* inPieces(
  call: Call,
  { share }: Seen,
  row: InvoiceRow,
): AsyncGenerator<InvoiceAccount[], void> {
  if (share) {
    yield [share];
    return;
  }
  let last: { key: string; id: string } | undefined;
  do {
    const { items } = await issuedAccounts(call, row, '', last, AT_ONCE);
    yield items.map(({ view }) => view);
    last = items.length === AT_ONCE ? items.at(-1) : undefined;
  } while (last);
}

async function all(call: Call, found: Seen, row: InvoiceRow): Promise<InvoiceAccount[]> {
  const accounts: InvoiceAccount[] = [];
  for await (const some of inPieces(call, found, row)) accounts.push(...some);
  return accounts;
}

/** How many rows a table has: one for each way in which an account's contracts are sorted. */
async function rowsOf({ db }: Call, { share, invoice }: Seen, row: InvoiceRow): Promise<number> {
  if (share) return 1;
  const { rows } = await sql<{ more: number }>`select coalesce(sum(sorted.ways - 1), 0)::integer as more
    from invoice_account part cross join lateral (
      select count(distinct (
        coalesce(nullif(line #>> '{contract,costCentre}', ''), part.cost_centre),
        coalesce(nullif(line #>> '{contract,purchaseOrder}', ''), part.purchase_order))) as ways
      from jsonb_array_elements(part.lines) line
    ) sorted
    where part.invoice_id = ${row.id} and part.lines @? '$[*].contract ? (@.costCentre != "" || @.purchaseOrder != "")'`.execute(
    db,
  );
  return invoice.accounts + rows[0]!.more;
}

/** A table is as long as the invoice is, so it is made while it is sent. */
function table(
  call: Call,
  found: Seen & { row: InvoiceRow },
  rows: number,
  language: string,
  fileName: string,
): StreamedFile {
  const { went, done } = beginFile(call);
  const csv = new InvoiceCsv(language);
  async function* pieces(): AsyncGenerator<string, void> {
    try {
      yield csv.head;
      for await (const some of inPieces(call, found, found.row)) {
        went();
        yield some.map((each) => csv.line(found.invoice, each)).join('');
      }
    } catch (error) {
      call.world.log('A file broke off', error);
      throw error;
    }
  }
  return { fileName, type: 'text/csv', length: { rows }, pieces: pieces(), done };
}

function whole(fileName: string, type: StreamedFile['type'], bytes: Uint8Array): StreamedFile {
  // eslint-disable-next-line @typescript-eslint/require-await -- a file comes in pieces, this one in a single one
  async function* pieces(): AsyncGenerator<Uint8Array, void> {
    yield bytes;
  }
  return { fileName, type, length: { bytes: bytes.byteLength }, pieces: pieces(), done: () => undefined };
}
