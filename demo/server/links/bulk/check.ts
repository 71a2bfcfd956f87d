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
import { ALL_CAPABILITIES } from '../../../../src/backend/backend.js';
import type { Offer } from '../../../../src/domain/offer.js';
import type { Call } from '../../world.js';
import { askedTooOften } from '../request-limits.js';

/** Who hands rows in, and when. */
type Reader = Pick<Call, 'actor' | 'now'>;

/** By what the rows of whoever asks are read. */
const readBy = ({ actor, now }: Reader, offer: Offer): ReadBy => ({
  permissions: actor.person.permissions,
  scopes: ALL_CAPABILITIES.scopes,
  offer,
  country: actor.account.country,
  today: now.slice(0, 10),
});

export const readingOf = (call: Reader, offer: Offer, cells: BulkCells): RowReading =>
  readRow(cells, readBy(call, offer));

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
}

/**
 * Finds out how all rows stand that nothing was done for. Looks at the account's own links and requests alone, so that
 * neither the answer nor the time that it takes tells anything of the accounts of others.
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
  const own = customerNumberKey(actor.account.customer_number);
  const first = new Map<string, number>();
  const changed: Checked[] = [];
  for (const row of rows) {
    const { key, kind, number, problems } = row;
    const earlier = key === null ? undefined : first.get(key);
    if (key !== null && earlier === undefined) first.set(key, number);
    if (BULK_DONE.includes(row.state)) continue;
    const target = kind === 'link' ? key : null;
    const state = checkedState({
      problems,
      duplicateOf: earlier ?? null,
      own: target === own,
      linked: target !== null && linked.has(target),
      requested: target !== null && requested.has(target),
      tooOften: target !== null && often.has(target),
    });
    const there = state === 'already-linked' ? linked : state === 'already-requested' ? requested : undefined;
    const checked: Checked = {
      number,
      state,
      duplicate_of: state === 'duplicate' ? (earlier ?? null) : null,
      link_id: there?.get(target!) ?? null,
    };
    if (
      checked.state !== row.state ||
      checked.duplicate_of !== row.duplicate_of ||
      checked.link_id !== row.link_id ||
      row.reason !== null
    )
      changed.push(checked);
  }
  if (changed.length === 0) return;
  await sql`update bulk_row set state = found.state, duplicate_of = found.duplicate_of, link_id = found.link_id,
    reason = null, done_at = null
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      as found (number integer, state text, duplicate_of integer, link_id text)
    where bulk_row.bulk_id = ${bulk} and bulk_row.number = found.number`.execute(db);
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
    .where('state', 'in', which === 'linked' ? LINKED : OPEN)
    .where(sql<boolean>`typed_key = any(${keys}::text[])`);
  if (which === 'linked') query = query.where('joined_by', '<>', 'collective-invoice');
  return new Map((await query.execute()).map(({ id, typed_key }) => [typed_key, id]));
}
