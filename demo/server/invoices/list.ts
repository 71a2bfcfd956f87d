import { sql } from 'kysely';
import { periodOf } from '../../../src/domain/billing.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { Invoice, InvoiceQuery } from '../../../src/domain/invoice.js';
import type { Page } from '../../../src/domain/page.js';
import { nameOf, readCursor, writeCursor } from '../links/cursor.js';
import { ownLink } from '../links/own-link.js';
import { isLinked } from '../links/views.js';
import type { Call } from '../world.js';
import { paidView, payerOf, seen, shareView, upcoming, type InvoiceRow, type PartRow } from './seen.js';
import { sightOf, type Sight } from './sight.js';

export const getInvoice = async (call: Call, { invoice }: { invoice: string }): Promise<Invoice> =>
  (await seen(call, invoice)).invoice;

/** Where an issued invoice stands among those of an account. */
interface Placed {
  period: string;
  id: string;
}

/** Whose invoices are listed: those of the account at work, or what a linked account pays itself. */
interface Listed extends Sight {
  /** The linked account; null: the one at work. */
  linked: string | null;
}

/** What a linked account pays itself, if it lets its main account see that. */
async function ownOf(call: Call, id: string): Promise<Listed> {
  const link = await ownLink(call, id, 'read');
  if (!isLinked(link)) throw new BackendError('not-found');
  if (!link.own_seen) throw new BackendError('invoice-not-entitled');
  const ownFrom = periodOf(link.linked_at ?? link.requested_at);
  return { linked: link.account_id, ownFrom, keptBy: [] };
}

/** The upcoming invoice, then the issued ones, newest first: those that the account pays, and its shares in others'. */
export async function listInvoices(
  call: Call,
  { link, after, limit = 50 }: InvoiceQuery,
): Promise<Page<Invoice>> {
  const of = nameOf(call.actor.account.id, { list: 'invoices', ...(link !== undefined && { link }) });
  const cursor = after === undefined ? undefined : readCursor(after, of, call.time, false);
  const listed = link === undefined ? { linked: null, ...(await sightOf(call)) } : await ownOf(call, link);
  const next = listed.linked === null ? (await upcoming(call))?.invoice : undefined;
  const first = cursor || !next ? [] : [next];
  const found = await issued(
    call,
    listed,
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
    total: (await count(call, listed)) + (next ? 1 : 0),
    estimated: false,
    unreadable: 0,
  };
}

/** What an account pays, as far as it is seen. */
const paidIn = ({ db, actor }: Call, { linked, ownFrom }: Listed) =>
  db
    .selectFrom('invoice')
    .where('main_id', '=', linked ?? actor.account.id)
    .where((where) => (ownFrom === null ? where.lit(false) : where('period', '>=', ownFrom)));

/** The shares of the account at work, as far as they are seen. */
const sharesIn = ({ db, actor }: Call, { linked, keptBy }: Listed) =>
  db
    .selectFrom('invoice_account')
    .where('account_id', '=', actor.account.id)
    .$if(linked !== null, (shares) => shares.where((where) => where.lit(false)))
    // What an account pays itself is no share.
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('invoice as of')
            .select('of.id')
            .whereRef('of.id', '=', 'invoice_account.invoice_id')
            .where('of.main_id', 'in', [actor.account.id, ...keptBy]),
        ),
      ),
    );

/** Issued invoices below a place. Each side is in order by its own index; an account seldom has both. */
async function issued(
  call: Call,
  listed: Listed,
  below: Placed | undefined,
  limit: number,
): Promise<Invoice[]> {
  if (limit <= 0) return [];
  const { db, now } = call;
  let paid = paidIn(call, listed).selectAll();
  let shares = sharesIn(call, listed).selectAll();
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
  const side = listed.linked === null ? 'outbound' : 'linked';
  const views = own.map((row) => paidView(row, now, side));
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

async function count(call: Call, listed: Listed): Promise<number> {
  const paid = await paidIn(call, listed)
    .select((each) => each.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const shares = await sharesIn(call, listed)
    .select((each) => each.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return paid.count + shares.count;
}
