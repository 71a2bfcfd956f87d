import { createHash } from 'node:crypto';
import { sql, type SelectQueryBuilder } from 'kysely';
import * as v from 'valibot';
import { BackendError } from '../../../src/domain/errors.js';
import {
  HIDDEN_STANDINGS,
  LINKED,
  OPEN,
  type Link,
  type LinkQuery,
  type LinkSort,
} from '../../../src/domain/link.js';
import type { Page } from '../../../src/domain/page.js';
import { FINISHED_DAYS } from '../../../src/domain/rules.js';
import type { LinkRowView, Schema } from '../db/schema.js';
import { canonical } from '../http/canonical.js';
import { after, type Call } from '../world.js';
import { linkViews } from './views.js';

const COLUMN = {
  name: 'sort_name',
  'customer-number': 'sort_number',
  city: 'sort_city',
  standing: 'standing_rank',
  payer: 'payer',
  monthly: 'monthly_amount',
  newest: 'since',
} as const satisfies Record<LinkSort, keyof LinkRowView>;

/** Hours for which a cursor can be gone on with. */
const CURSOR_HOURS = 24;

const Cursor = v.strictObject({
  /** What the last row is sorted by. */
  key: v.union([v.pipe(v.string(), v.maxLength(400)), v.pipe(v.number(), v.safeInteger())]),
  id: v.pipe(v.string(), v.maxLength(64)),
  at: v.number(),
  /** What the list was asked for. */
  of: v.string(),
  /** Tells what was broken on its way. Whoever forges it gets no more than another page of their own list. */
  sum: v.string(),
});
type Cursor = v.InferOutput<typeof Cursor>;

/** The name of a list: everything that it was asked for but the page. */
function nameOf(account: string, { after: _after, limit: _limit, ...rest }: LinkQuery): string {
  return createHash('sha256')
    .update(canonical([account, rest]))
    .digest('base64url')
    .slice(0, 16);
}

const sumOf = ({ key, id, at, of }: Omit<Cursor, 'sum'>): string =>
  createHash('sha256')
    .update(canonical([key, id, at, of]))
    .digest('base64url')
    .slice(0, 12);

const writeCursor = (cursor: Omit<Cursor, 'sum'>): string =>
  Buffer.from(JSON.stringify({ ...cursor, sum: sumOf(cursor) })).toString('base64url');

function readCursor(text: string, of: string, time: number): Cursor {
  try {
    const json: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const cursor = v.parse(Cursor, json);
    const whole = cursor.sum === sumOf(cursor) && writeCursor(cursor) === text;
    if (whole && cursor.of === of && time - cursor.at < CURSOR_HOURS * 3_600_000) return cursor;
  } catch {
    throw new BackendError('cursor-expired');
  }
  throw new BackendError('cursor-expired');
}

type Rows = SelectQueryBuilder<Schema, 'link_row', object>;

/** Links that belong in the overview: finished requests leave it after some time. */
export const visibleRows = ({ db, actor, now }: Call): Rows =>
  db
    .selectFrom('link_row')
    .where('main_id', '=', actor.account.id)
    .where((where) =>
      where.or([
        where('state', 'in', [...LINKED, ...OPEN, 'detached']),
        where('ended_at', '>', after(now, -FINISHED_DAYS * 86_400)),
      ]),
    );

function matching(call: Call, { search = '', standings = [], payer }: LinkQuery): Rows {
  let rows = visibleRows(call);
  rows =
    standings.length > 0
      ? rows.where('standing', 'in', standings)
      : rows.where('standing', 'not in', HIDDEN_STANDINGS);
  if (payer) rows = rows.where('payer', '=', payer);
  for (const word of search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean))
    rows = rows.where('search', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return rows;
}

/** One page of an account's links, in keyset order: whatever changes meanwhile, no row comes twice. */
export async function listLinks(call: Call, query: LinkQuery): Promise<Page<Link>> {
  const { sort = 'name', descending = false, limit = 50 } = query;
  const { db, time } = call;
  const column = COLUMN[sort];
  const of = nameOf(call.actor.account.id, query);
  const matches = matching(call, query);
  // "newest" begins with the newest.
  const down = sort === 'newest' ? !descending : descending;
  let rows = matches.select(['id', `${column} as key`]);
  if (query.after !== undefined) {
    const { key, id } = readCursor(query.after, of, time);
    if ((typeof key === 'number') !== (sort === 'standing' || sort === 'monthly'))
      throw new BackendError('cursor-expired');
    if (sort === 'newest' && Number.isNaN(Date.parse(String(key)))) throw new BackendError('cursor-expired');
    const beyond = descending === down ? (descending ? '<' : '>') : undefined;
    rows = beyond
      ? rows.where(sql<boolean>`(${sql.ref(column)}, id) ${sql.raw(beyond)} (${key}, ${id})`)
      : rows.where((where) =>
          where.or([
            where(column, down ? '<' : '>', key),
            where.and([where(column, '=', key), where('id', descending ? '<' : '>', id)]),
          ]),
        );
  }
  const page = await rows
    .orderBy(column, down ? 'desc' : 'asc')
    .orderBy('id', descending ? 'desc' : 'asc')
    .limit(limit + 1)
    .execute();
  const { total } = await matches
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const shown = page.slice(0, limit);
  const last = shown.at(-1);
  const cursor = last && { key: last.key, id: last.id, at: time, of };
  const links = await inOrder(
    call,
    shown.map(({ id }) => id),
  );
  return {
    items: await linkViews(db, links, time),
    next: page.length > limit && cursor ? writeCursor(cursor) : null,
    total,
    unreadable: 0,
  };
}

async function inOrder({ db }: Call, ids: string[]) {
  if (ids.length === 0) return [];
  const links = await db.selectFrom('link').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(links.map((link) => [link.id, link]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
