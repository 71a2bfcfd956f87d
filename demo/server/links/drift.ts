import { sql } from 'kysely';
import {
  DRIFT_COUNTED,
  DRIFT_KINDS,
  driftVersion,
  type AcceptDriftInput,
  type Drift,
  type DriftKind,
  type DriftQuery,
  type SetRecipientInput,
} from '../../../src/domain/drift.js';
import { BackendError } from '../../../src/domain/errors.js';
import { OPEN } from '../../../src/domain/link.js';
import type { Page } from '../../../src/domain/page.js';
import { maskEmail } from '../../../src/domain/text.js';
import { staffOf } from '../access/access.js';
import { tellMailOnly } from '../access/granted.js';
import { record } from '../audit.js';
import { rankOf } from '../db/drift.js';
import type { AccountRow, DriftRow, LinkRecord } from '../db/schema.js';
import { invoiceEmailOf } from '../invoices/delivery.js';
import { send } from '../mail/outbox.js';
import { accountById, refOf } from '../sessions/sessions.js';
import type { Call } from '../world.js';
import { nameOf, readCursor, writeCursor } from './cursor.js';
import { accountOf, holdAccounts, ownLink, requireVersion } from './own-link.js';

/** What an account's links have come apart by until now. */
const until = ({ db, actor, now }: Call, accepted: boolean) =>
  db
    .selectFrom('drift')
    .where('drift.main_id', '=', actor.account.id)
    .where('drift.accepted_at', accepted ? 'is not' : 'is', null)
    .where('drift.since', '<=', now);

/** How much there is, up to one more than is counted. */
async function countOf(call: Call, accepted: boolean): Promise<number> {
  const { count } = await call.db
    .selectFrom(
      until(call, accepted)
        .select('drift.rank')
        .orderBy('drift.rank')
        .orderBy('drift.since')
        .limit(DRIFT_COUNTED + 1)
        .as('some'),
    )
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** How much nobody has accepted, for who can see to it. */
export const openDrift = async (call: Call): Promise<number | undefined> =>
  call.actor.permissions.includes('link-accounts') ? countOf(call, false) : undefined;

const viewOf = (
  { link_id, rank, since, about, accepted_at, accepted_by }: DriftRow,
  account: Pick<AccountRow, 'id' | 'customer_number' | 'name'>,
  asked: string | null,
): Drift => {
  const kind = DRIFT_KINDS[rank]!;
  return {
    link: link_id,
    kind,
    version: driftVersion(since, accepted_at),
    account: { id: account.id, customerNumber: account.customer_number, name: account.name },
    since,
    check: kind === 'check-expired' ? 'address' : null,
    recipient: kind === 'recipient-gone' ? maskEmail(about) : null,
    asked: kind === 'invoice-only' ? asked : null,
    accepted: accepted_at === null ? null : { at: accepted_at, by: accepted_by ?? '' },
  };
};

export async function listDrift(
  call: Call,
  { accepted = false, after, limit = 50 }: DriftQuery,
): Promise<Page<Drift>> {
  const { actor, time } = call;
  const of = nameOf(actor.account.id, { list: 'drift', accepted });
  const cursor = after === undefined ? undefined : readCursor(after, of, time, false);
  const [rank, since] = cursor ? String(cursor.key).split(' ') : [];
  let rows = until(call, accepted);
  if (cursor)
    rows = rows.where(
      sql<boolean>`(drift.rank, drift.since, drift.link_id) > (${Number(rank)}::smallint, ${since}::timestamptz, ${cursor.id})`,
    );
  const found = await rows
    .selectAll('drift')
    .orderBy('drift.rank')
    .orderBy('drift.since')
    .orderBy('drift.link_id')
    .limit(limit + 1)
    .execute();
  const shown = found.slice(0, limit);
  const accounts = await accountsOf(call, shown);
  const asked = await askedOf(
    call,
    shown.map(({ rank, link_id }) => ({ rank, id: accounts.get(link_id)!.id })),
  );
  const total = await countOf(call, accepted);
  const last = shown.at(-1);
  const position = cursor?.position ?? 0;
  return {
    items: shown.map((row) => {
      const account = accounts.get(row.link_id)!;
      return viewOf(row, account, asked.get(account.id) ?? null);
    }),
    next:
      last && found.length > limit
        ? writeCursor({
            key: `${last.rank} ${last.since}`,
            id: last.link_id,
            position: position + shown.length,
            at: time,
            of,
          })
        : null,
    previous: null,
    position,
    total: Math.min(total, DRIFT_COUNTED),
    estimated: total > DRIFT_COUNTED,
    unreadable: 0,
  };
}

/** The accounts of links. */
async function accountsOf(
  { db }: Call,
  rows: readonly DriftRow[],
): Promise<Map<string, Pick<AccountRow, 'id' | 'customer_number' | 'name'>>> {
  if (rows.length === 0) return new Map();
  const found = await db
    .selectFrom('link')
    .innerJoin('account', 'account.id', 'link.account_id')
    .select(['link.id as link', 'account.id', 'account.customer_number', 'account.name'])
    .where(
      'link.id',
      'in',
      rows.map(({ link_id }) => link_id),
    )
    .execute();
  return new Map(found.map(({ link, ...account }) => [link, account]));
}

/** Since when the owners of accounts are asked for the rest of their link. */
async function askedOf(
  { db, actor }: Call,
  rows: readonly { rank: number; id: string }[],
): Promise<Map<string, string>> {
  const ids = rows.filter(({ rank }) => rank === rankOf('invoice-only')).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const open = await db
    .selectFrom('link')
    .select(['account_id', 'requested_at'])
    .where('main_id', '=', actor.account.id)
    .where('account_id', 'in', ids)
    .where('state', 'in', OPEN)
    .execute();
  return new Map(open.map(({ account_id, requested_at }) => [account_id!, requested_at]));
}

/** Something that still is apart, held as it was decided on. */
async function held(
  call: Call,
  id: string,
  kind: DriftKind,
  version: string,
): Promise<{ link: LinkRecord; account: AccountRow; row: DriftRow }> {
  const link = await ownLink(call, id);
  const row = await call.db
    .selectFrom('drift')
    .selectAll()
    .where('link_id', '=', link.id)
    .where('rank', '=', rankOf(kind))
    .where('since', '<=', call.now)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new BackendError('conflict');
  requireVersion(driftVersion(row.since, row.accepted_at), version);
  return { link, account: await accountOf(call, link), row };
}

export async function acceptDrift(
  call: Call,
  { link: id, drift: kind, version, accepted }: AcceptDriftInput,
): Promise<Drift> {
  const { db, actor, now } = call;
  const { link, account, row } = await held(call, id, kind, version);
  const asked = (await askedOf(call, [{ rank: row.rank, id: account.id }])).get(account.id) ?? null;
  if ((row.accepted_at !== null) === accepted) return viewOf(row, account, asked);
  const set = accepted
    ? { accepted_at: now, accepted_by: actor.person.name }
    : { accepted_at: null, accepted_by: null };
  await db
    .updateTable('drift')
    .set(set)
    .where('link_id', '=', link.id)
    .where('rank', '=', row.rank)
    .execute();
  await record(call, actor, {
    action: accepted ? 'drift-accepted' : 'drift-reopened',
    subject: account.id,
    details: { link: link.id, drift: kind },
  });
  return viewOf({ ...row, ...set }, account, asked);
}

/** Sets where an account's invoices go. The account's administrators and the new address are told. */
export async function setRecipient(
  call: Call,
  { link: id, version, email }: SetRecipientInput,
): Promise<Drift> {
  const { db, actor } = call;
  const { link, row } = await held(call, id, 'recipient-gone', version);
  const account = (await holdAccounts(call, [link.account_id!])).get(link.account_id!)!;
  const unreachable = await db
    .selectFrom('unreachable_address')
    .select('email')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  if (unreachable)
    throw new BackendError('invalid-input', { fields: [{ field: 'email', rule: 'unreachable' }] });
  const before = invoiceEmailOf(account);
  await db
    .updateTable('account')
    .set({ invoice_email: email, version: sql<number>`version + 1` })
    .where('id', '=', account.id)
    .execute();
  await tell(call, link, account, email);
  await record(call, actor, {
    action: 'recipient-set',
    subject: account.id,
    details: { link: link.id },
    changes: [{ field: 'recipient', before: maskEmail(before), after: maskEmail(email) }],
  });
  return viewOf(row, account, null);
}

async function tell(call: Call, link: LinkRecord, account: AccountRow, email: string): Promise<void> {
  const { db, actor } = call;
  const main = refOf(await accountById(db, link.main_id));
  const message = {
    kind: 'recipient-set',
    main,
    account: refOf(account),
    by: actor.person.name,
    email: maskEmail(email),
  } as const;
  const team = await staffOf(db, account.id);
  const administrators = team.filter(({ permissions }) => permissions.includes('link-accounts'));
  for (const to of new Set([email, ...administrators.map((person) => person.email)]))
    await send(call, to, message, account.language);
  await tellMailOnly(call, link, message);
}
