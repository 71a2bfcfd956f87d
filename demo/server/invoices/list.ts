import { sql } from 'kysely';
import type { Invoice, InvoiceQuery } from '../../../src/domain/invoice.js';
import type { Page } from '../../../src/domain/page.js';
import { nameOf, readCursor, writeCursor } from '../links/cursor.js';
import type { Call } from '../world.js';
import { paidView, payerOf, seen, shareView, upcoming, type InvoiceRow, type PartRow } from './seen.js';

export const getInvoice = async (call: Call, { invoice }: { invoice: string }): Promise<Invoice> =>
  (await seen(call, invoice)).invoice;

/** Where an issued invoice stands among those of an account. */
interface Placed {
  period: string;
  id: string;
}

/** The upcoming invoice, then the issued ones, newest first: those that the account pays, and its shares in others'. */
export async function listInvoices(call: Call, { after, limit = 50 }: InvoiceQuery): Promise<Page<Invoice>> {
  const of = nameOf(call.actor.account.id, { list: 'invoices' });
  const cursor = after === undefined ? undefined : readCursor(after, of, call.time, false);
  const next = (await upcoming(call))?.invoice;
  const first = cursor || !next ? [] : [next];
  const found = await issued(
    call,
    cursor?.id ? { period: String(cursor.key), id: cursor.id } : undefined,
    limit + 1 - first.length,
  );
  const all = [...first, ...found];
  const items = all.slice(0, limit);
  const position = cursor?.position ?? 0;
  const last = items.at(-1);
  // After the upcoming one comes the first of all issued ones: it has no place among them.
  const place = last?.number == null ? { key: '', id: '' } : { key: last.period, id: last.id };
  return {
    items,
    next:
      last && all.length > limit
        ? writeCursor({ ...place, position: position + items.length, at: call.time, of })
        : null,
    previous: null,
    position,
    total: (await count(call)) + (next ? 1 : 0),
    estimated: false,
    unreadable: 0,
  };
}

/** Issued invoices below a place. Each side is in order by its own index; an account seldom has both. */
async function issued(call: Call, below: Placed | undefined, limit: number): Promise<Invoice[]> {
  if (limit <= 0) return [];
  const { db, actor, now } = call;
  let paid = db.selectFrom('invoice').selectAll().where('main_id', '=', actor.account.id);
  let shares = db.selectFrom('invoice_account').selectAll().where('account_id', '=', actor.account.id);
  if (below) {
    paid = paid.where(sql<boolean>`(period, id) < (${below.period}, ${below.id})`);
    shares = shares.where(sql<boolean>`(period, invoice_id) < (${below.period}, ${below.id})`);
  }
  const own: InvoiceRow[] = await paid.orderBy('period', 'desc').orderBy('id', 'desc').limit(limit).execute();
  const parts: PartRow[] = await shares
    .orderBy('period', 'desc')
    .orderBy('invoice_id', 'desc')
    .limit(limit)
    .execute();
  const views = own.map((row) => paidView(row, now));
  if (parts.length > 0) {
    const payer = await payerOf(call);
    const ids = parts.map(({ invoice_id }) => invoice_id);
    const rows = await db.selectFrom('invoice').selectAll().where('id', 'in', ids).execute();
    const byId = new Map(rows.map((row) => [row.id, row]));
    views.push(...parts.map((part) => shareView(byId.get(part.invoice_id)!, part, now, payer)));
  }
  return views.sort(newestFirst).slice(0, limit);
}

const newestFirst = (a: Placed, b: Placed): number =>
  a.period !== b.period ? (a.period < b.period ? 1 : -1) : a.id < b.id ? 1 : -1;

async function count({ db, actor }: Call): Promise<number> {
  const { paid, shares } = await db
    .selectNoFrom((row) => [
      row
        .selectFrom('invoice')
        .where('main_id', '=', actor.account.id)
        .select((each) => each.fn.countAll<number>().as('count'))
        .as('paid'),
      row
        .selectFrom('invoice_account')
        .where('account_id', '=', actor.account.id)
        .select((each) => each.fn.countAll<number>().as('count'))
        .as('shares'),
    ])
    .executeTakeFirstOrThrow();
  return (paid ?? 0) + (shares ?? 0);
}
