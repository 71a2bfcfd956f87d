import { sql, type RawBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely';
import { periodOf } from '../../../src/domain/billing.js';
import { UPCOMING, type InvoiceAccount, type InvoiceAccountQuery } from '../../../src/domain/invoice.js';
import { Standing } from '../../../src/domain/link.js';
import type { Payer } from '../../../src/domain/payer.js';
import type { Page } from '../../../src/domain/page.js';
import { taxFor } from '../../../src/domain/tax.js';
import type { Database } from '../db/connect.js';
import type { Schema } from '../db/schema.js';
import { CHARGED, chargedOf } from '../links/charges.js';
import { AccountTerms } from '../links/contracts.js';
import { nameOf, readCursor, writeCursor, type Cursor } from '../links/cursor.js';
import { Order, type Placed } from '../links/list.js';
import { LIVE, type Asked } from '../links/rows.js';
import { countsOf, totalOf } from '../links/total.js';
import type { Call } from '../world.js';
import { feePart, partView, seen, isOn, splitLinks, type InvoiceRow } from './seen.js';

/** Up to so many accounts a search is counted. */
const COUNTED = 10_000;

interface Found {
  /** One more than the page holds where more follow. */
  items: { key: string; id: string; view: InvoiceAccount }[];
  total: number;
  estimated: boolean;
}

/** What each account adds to an invoice, in the order of customer numbers: whatever changes meanwhile, none comes twice. */
export async function listInvoiceAccounts(
  call: Call,
  { invoice: id, search = '', after, limit = 50 }: InvoiceAccountQuery,
): Promise<Page<InvoiceAccount>> {
  const of = nameOf(call.actor.account.id, { invoice: id, search });
  // What the upcoming invoice costs is nothing that a page of it needs.
  const { row, share } =
    id === UPCOMING && (await pays(call)) ? { row: null, share: null } : await seen(call, id);
  const cursor = after === undefined ? undefined : readCursor(after, of, call.time, false);
  const { items, total, estimated } = share
    ? shareOf(share, search, cursor)
    : row
      ? await issuedAccounts(call, row, search, cursor, limit + 1)
      : await upcomingAccounts(call, search, cursor, limit + 1);
  const page = items.slice(0, limit);
  const position = cursor?.position ?? 0;
  const end = position + page.length;
  const last = page.at(-1);
  const more = items.length > limit;
  return {
    items: page.map(({ view }) => view),
    next: last && more ? writeCursor({ key: last.key, id: last.id, position: end, at: call.time, of }) : null,
    previous: null,
    position,
    // At its end the total is no guess any more.
    total: !estimated ? total : more ? Math.max(total, end + 1) : end,
    estimated: estimated && more,
    unreadable: 0,
  };
}

/** Whether the account at work pays for others now. */
const pays = async (call: Call): Promise<boolean> =>
  (await countsOf(call)).some(
    ({ payer, standing_rank, links }) => payer === 'main' && links > 0 && LIVE.includes(standing_rank),
  );

const wordsOf = (search: string): string[] => search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);

/** A secondary account finds itself, or nothing. */
function shareOf(share: InvoiceAccount, search: string, cursor: Cursor | undefined): Found {
  const { account, city } = share;
  const text = [account.customerNumber, account.name, city].join('\n').toLocaleLowerCase('de');
  const found = !cursor && wordsOf(search).every((word) => text.includes(word));
  const item = { key: account.customerNumber, id: account.id, view: share };
  return { items: found ? [item] : [], total: found ? 1 : 0, estimated: false };
}

const found = (search: string): RawBuilder<SqlBool>[] =>
  wordsOf(search).map((word) => sql<SqlBool>`search like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);

/** Accounts of an issued invoice beyond a place. */
export async function issuedAccounts(
  { db }: Pick<Call, 'db'>,
  invoice: InvoiceRow,
  search: string,
  place: { key: string | number; id: string } | undefined,
  limit: number,
): Promise<Found> {
  let rows = db
    .selectFrom('invoice_account')
    .where('invoice_id', '=', invoice.id)
    .where((where) => where.and(found(search)));
  const searched = search.trim() !== '';
  const total = searched ? await upTo(db, rows.select('account_id').limit(COUNTED + 1)) : invoice.accounts;
  if (place) rows = rows.where('sort_number', '>', String(place.key));
  const parts = await rows.selectAll().orderBy('sort_number').limit(limit).execute();
  return {
    items: parts.map((part) => ({
      key: part.sort_number,
      id: part.account_id,
      view: partView(part, invoice.currency, 'outbound'),
    })),
    total: searched ? Math.min(total, COUNTED) : total,
    estimated: searched && total > COUNTED,
  };
}

/** How many rows there are, of as many as are looked at. */
async function upTo(
  db: Database,
  rows: SelectQueryBuilder<Schema, 'invoice_account', { account_id: string }>,
): Promise<number> {
  const { total } = await db
    .selectFrom(rows.as('found'))
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/**
 * Accounts that are paid for this month, beyond a place: those that are paid for now, out of the rows of the overview,
 * and the few that were until their payer changed.
 */
async function upcomingAccounts(
  call: Call,
  search: string,
  place: { key: string | number; id: string } | undefined,
  limit: number,
): Promise<Found> {
  const asked: Asked = {
    search,
    sort: 'customer-number',
    payer: 'main',
    hidden: 'included',
    standings: LIVE.map((rank) => Standing.options[rank]!),
  };
  const split = await splitLinks(call);
  const some = (payer: Payer, on: boolean): string[] =>
    split.filter((link) => link.charged.payer === payer && isOn(link, call.now) === on).map(({ id }) => id);
  const left = some('secondary', true);
  // Paid for by the main account, and for each of their contracts somebody else was decided on.
  const apart = some('main', false);
  const found = await new Order(call, asked).beyond(place, 'after', limit + apart.length);
  const paid = found.filter(({ id }) => !apart.includes(id));
  const own = new Order(call, { ...asked, payer: 'secondary' }, left);
  const wasPaid = left.length > 0 ? await own.beyond(undefined, 'after', left.length) : [];
  const { total, estimated } = await totalOf(call, asked);
  const lacking =
    apart.length > 0 ? await new Order(call, asked, apart).beyond(undefined, 'after', apart.length) : [];
  const rows = [...paid, ...wasPaid.filter((row) => !place || isBefore(place, row))]
    .sort((a, b) => (isBefore(a, b) ? -1 : 1))
    .slice(0, limit);
  const links = await linksOf(call, rows);
  const byLink = new Map(links.map((each) => [each.link, each]));
  const terms = await AccountTerms.of(
    call.db,
    links.map(({ id }) => id),
  );
  return {
    items: rows.flatMap(({ id, key }) => {
      const each = byLink.get(id);
      if (!each) return [];
      const charged = chargedOf(each, each.monthly_amount);
      const taxed = taxFor(call.world.taxedBy, call.actor.account, each);
      const contracts = terms.get(each.id);
      const view = feePart(each, { charged, contracts }, periodOf(call.now), { ...each, id }, taxed);
      return [{ key: String(key), id, view }];
    }),
    total: total + wasPaid.length - lacking.length,
    estimated,
  };
}

/** Whether a row comes before another in the order of customer numbers, as the database compares them. */
const isBefore = (a: Placed, b: Placed): boolean => (a.key === b.key ? a.id < b.id : a.key < b.key);

const linksOf = async ({ db }: Call, rows: readonly Placed[]) =>
  rows.length === 0
    ? []
    : db
        .selectFrom('link')
        .innerJoin('account', 'account.id', 'link.account_id')
        .select([...CHARGED, 'link.id as link', 'cost_centre', 'purchase_order', 'invoice_name', 'joined_by'])
        .select(['account.id', 'customer_number', 'name', 'city', 'country', 'monthly_amount', 'currency'])
        .where(
          'link.id',
          'in',
          rows.map(({ id }) => id),
        )
        .execute();
