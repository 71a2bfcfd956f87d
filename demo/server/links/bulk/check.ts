import { sql } from 'kysely';
import { BULK_DONE, type BulkCells, type BulkRowState } from '../../../../src/domain/bulk-link.js';
import {
  checkedState,
  priceOf,
  readRow,
  type ReadBy,
  type RowReading,
} from '../../../../src/domain/bulk-row.js';
import { customerNumberKey } from '../../../../src/domain/customer-number.js';
import { LINKED, OPEN } from '../../../../src/domain/link.js';
import type { ErrorCode } from '../../../../src/domain/errors.js';
import { ALL_CAPABILITIES } from '../../../../src/backend/backend.js';
import type { Offer } from '../../../../src/domain/offer.js';
import type { Scope } from '../../../../src/domain/scope.js';
import type { Call } from '../../world.js';
import { NOT_ADMINISTERED, ownPlaces } from '../own-accounts.js';
import { askedTooOften } from '../request-limits.js';

/** Who hands rows in, and when. */
type Reader = Pick<Call, 'actor' | 'now'>;

/** By what the rows of whoever asks are read. */
const readBy = ({ actor, now }: Reader, offer: Offer | null): ReadBy => ({
  permissions: actor.person.permissions,
  scopes: ALL_CAPABILITIES.scopes,
  offer,
  country: actor.account.country,
  today: now.slice(0, 10),
});

export const readingOf = (call: Reader, offer: Offer | null, cells: BulkCells): RowReading =>
  readRow(cells, readBy(call, offer));

/** What a row of an account that the person administers asks for. */
export function ownScopes(call: Reader, cells: BulkCells): Scope[] {
  const { asked } = readingOf(call, null, cells);
  return asked?.kind === 'own' ? asked.request.scopes : [];
}

/** What of a row follows from what it says. */
export function written(call: Reader, offer: Offer, cells: BulkCells) {
  const { kind, problems, key, asked } = readingOf(call, offer, cells);
  const price = priceOf(asked);
  return {
    kind,
    key,
    problems: JSON.stringify(problems),
    monthly_amount: price?.monthly.amount ?? null,
    once_amount: price?.once.amount ?? null,
    currency: price?.monthly.currency ?? null,
  };
}

interface Checked {
  readonly number: number;
  readonly state: BulkRowState;
  readonly duplicate_of: number | null;
  readonly link_id: string | null;
  readonly reason: ErrorCode | null;
}

/**
 * Finds out how all rows stand that nothing was done for. Looks at the account's own links and requests alone, and at
 * what the person administers, so that neither the answer nor the time that it takes tells anything of the accounts of
 * others.
 */
export async function check(call: Call, bulk: string): Promise<void> {
  const { db, actor } = call;
  const rows = await db
    .selectFrom('bulk_row')
    .select(['number', 'kind', 'key', 'state', 'problems', 'duplicate_of', 'link_id', 'reason'])
    .where('bulk_id', '=', bulk)
    .orderBy('number')
    .execute();
  const keys = rows.flatMap(({ kind, key }) => (kind === 'link' && key !== null ? key : []));
  const linked = await ownLinks(call, keys, 'linked');
  const requested = await ownLinks(call, keys, 'open');
  const often = await askedTooOften(call, keys);
  const owned = await ownObstacles(call, bulk);
  const own = customerNumberKey(actor.account.customer_number);
  const first = new Map<string, number>();
  const changed: Checked[] = [];
  for (const row of rows) {
    const { key, kind, number, problems } = row;
    const earlier = key === null ? undefined : first.get(key);
    if (key !== null && earlier === undefined) first.set(key, number);
    if (BULK_DONE.includes(row.state)) continue;
    const target = kind === 'link' ? key : null;
    const { obstacle, link } = kind === 'own' ? (owned.get(key) ?? NOBODYS) : NOTHING;
    const state = checkedState({
      problems,
      duplicateOf: earlier ?? null,
      own: kind !== 'order' && key === own,
      linked: (target !== null && linked.has(target)) || obstacle === 'already-linked',
      requested: (target !== null && requested.has(target)) || obstacle === 'already-requested',
      forbidden: obstacle !== null,
      tooOften: target !== null && often.has(target),
    });
    const there = state === 'already-linked' ? linked : state === 'already-requested' ? requested : undefined;
    const checked: Checked = {
      number,
      state,
      duplicate_of: state === 'duplicate' ? (earlier ?? null) : null,
      link_id: there ? (link ?? there.get(target!) ?? null) : null,
      reason: state === 'obstacle' ? obstacle : null,
    };
    if (
      checked.state !== row.state ||
      checked.duplicate_of !== row.duplicate_of ||
      checked.link_id !== row.link_id ||
      checked.reason !== row.reason
    )
      changed.push(checked);
  }
  if (changed.length === 0) return;
  await sql`update bulk_row set state = found.state, duplicate_of = found.duplicate_of, link_id = found.link_id,
    reason = found.reason, done_at = null
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      as found (number integer, state text, duplicate_of integer, link_id text, reason text)
    where bulk_row.bulk_id = ${bulk} and bulk_row.number = found.number`.execute(db);
}

interface Met {
  readonly obstacle: ErrorCode | null;
  readonly link: string | null;
}
const NOTHING: Met = { obstacle: null, link: null };
const NOBODYS: Met = { obstacle: NOT_ADMINISTERED, link: null };

/** What stands in the way of the rows of accounts that the person administers, by the keys of their numbers. */
async function ownObstacles(call: Call, bulk: string): Promise<Map<string | null, Met>> {
  const rows = await call.db
    .selectFrom('bulk_row')
    .select(['key', 'cells'])
    .where('bulk_id', '=', bulk)
    .where('kind', '=', 'own')
    .where('key', 'is not', null)
    .orderBy('number', 'desc')
    .execute();
  const places = await ownPlaces(
    call,
    rows.map(({ key }) => key!),
  );
  // Of two rows with one number the first one counts.
  return new Map(
    rows.map(({ key, cells }) => {
      const place = places.get(key!);
      const met = place && { obstacle: place.obstacle(ownScopes(call, cells)) ?? null, link: place.link };
      return [key, met ?? NOBODYS];
    }),
  );
}

/** Of some numbers those that the account has linked or asked for, with the link. */
async function ownLinks(
  { db, actor }: Call,
  keys: readonly string[],
  which: 'linked' | 'open',
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  let query = db
    .selectFrom('link')
    .select(['id', 'typed_key'])
    .where('main_id', '=', actor.account.id)
    .where('state', 'in', which === 'linked' ? LINKED : [...OPEN, 'scheduled'])
    .where(sql<boolean>`typed_key = any(${keys}::text[])`);
  if (which === 'linked') query = query.where('joined_by', '<>', 'collective-invoice');
  return new Map((await query.execute()).map(({ id, typed_key }) => [typed_key, id]));
}
