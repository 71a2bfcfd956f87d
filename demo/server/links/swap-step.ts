import { sql } from 'kysely';
import { LINKED, OPEN } from '../../../src/domain/link.js';
import { sameEnd } from '../../../src/domain/link-term.js';
import { swapObstacles } from '../../../src/domain/main-swap.js';
import { EMAIL_CODE } from '../../../src/domain/rules.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import { sortKey } from '../db/sort-key.js';
import type { LinkRecord } from '../db/schema.js';
import type { MainSwapRow } from '../db/swap-schema.js';
import type { Message } from '../mail/message.js';
import { sendAll } from '../mail/outbox.js';
import { newId } from '../db/seed.js';
import { accountById } from '../sessions/sessions.js';
import type { World } from '../world.js';
import { end } from './detach.js';
import { swapStep } from './main-swap.js';
import { holdAccounts } from './own-link.js';
import { named } from './proofs.js';
import { swapSituation, tellOfSwap } from './swap-case.js';
import { termColumns, termOf } from './term.js';

type Moment = { readonly now: string; readonly time: number; readonly today: string };
type Doing = { db: Database; world: World; now: string; time: number };

/** Ends proposals that nobody has answered, and carries out what was agreed to when its day has come. */
export async function settleSwaps(world: World, { now, time, today }: Moment): Promise<void> {
  const due = await world.db
    .selectFrom('main_swap')
    .select('id')
    .where((where) =>
      where.or([
        where.and([where('state', '=', 'proposed'), where('expires_at', '<=', now)]),
        where.and([where('state', '=', 'planned'), where('on', '<=', today)]),
      ]),
    )
    .execute();
  for (const { id } of due)
    await world.db.transaction().execute(async (db) => {
      const swap = await db
        .selectFrom('main_swap')
        .selectAll()
        .where('id', '=', id)
        .where('state', 'in', ['proposed', 'planned'])
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (swap?.state === 'proposed') await expire({ db, world, now, time }, swap);
      else if (swap) await carryOut({ db, world, now, time }, swap);
    });
}

async function expire(call: Doing, swap: MainSwapRow): Promise<void> {
  const expired = await swapStep(call.db, swap, {
    state: 'expired',
    ended_at: swap.expires_at,
    expires_at: null,
  });
  await tellOfSwap(call, expired, 'swap-expired');
  await record(call, null, { action: 'swap-expired', subject: swap.to_id, details: { link: swap.link_id } });
}

/** Everything in one transaction, or nothing: where something has come in the way meanwhile, both sides are told. */
async function carryOut(call: Doing, swap: MainSwapRow): Promise<void> {
  const { db } = call;
  const { from_id: from, to_id: to, on } = swap;
  const endedAt = `${on}T00:00:00.000Z`;
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('id', '=', swap.link_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const [obstacle] = swapObstacles(await swapSituation(call, link, swap));
  if (obstacle) {
    const failed = await swapStep(db, swap, { state: 'failed', ended_at: endedAt, obstacle });
    await tellOfSwap(call, failed, 'swap-failed');
    await record(call, null, { action: 'swap-failed', subject: to, details: { link: link.id } });
    return;
  }
  const others = await db
    .selectFrom('link')
    .select(['id', 'account_id'])
    .where('main_id', '=', from)
    .where('state', 'in', LINKED)
    .where('id', '!=', link.id)
    .orderBy('id')
    .forUpdate()
    .execute();
  await holdAccounts(call, [from, to]);
  const done = await swapStep(db, swap, { state: 'done', ended_at: endedAt });
  await end(call, link, endedAt, null);
  await withdrawRequests(call, from, endedAt);
  await placeUnder(db, from, to);
  await linkBack(db, link, endedAt);
  await handOver(db, from, to, endedAt);
  const accounts = others.map(({ account_id }) => account_id!);
  await tellOfSwap(call, done, 'main-swapped', accounts);
  await record(call, null, {
    action: 'main-swapped',
    subject: to,
    details: { link: link.id, on },
    others: others.map(({ id, account_id }) => ({ account: account_id!, link: id })),
  });
}

/** What the main account until now has asked for, or agreed to for later, does not come any more: nobody has agreed to another one. */
async function withdrawRequests(call: Doing, main: string, endedAt: string): Promise<void> {
  const { db } = call;
  const withdrawn = await db
    .updateTable('link')
    .set({
      state: 'canceled',
      ended_at: endedAt,
      expires_at: null,
      code_hash: null,
      code_salt: null,
      sms_to: null,
      sms_state: null,
      sms_at: null,
      called_off: sql<'main' | null>`case when state = 'scheduled' then 'main' end`,
      starts_on: null,
      starts_from: null,
      version: sql<number>`version + 1`,
      state_version: sql<number>`state_version + 1`,
    })
    .where('main_id', '=', main)
    .where('state', 'in', [...OPEN, 'scheduled'])
    .returning(['account_id', 'proof', 'called_off'])
    .execute();
  const from = named(await accountById(db, main));
  for (const { account_id, proof, called_off: calledOff } of withdrawn) {
    if (account_id === null || (proof !== 'owner-consent' && calledOff === null)) continue;
    const account = await accountById(db, account_id);
    const { contact_email: recipient, language } = account;
    const message: Message = calledOff
      ? { kind: 'link-called-off', main: from, account: named(account), reader: 'secondary', calledOff }
      : { kind: 'request-canceled', main: from };
    await sendAll(call, [{ recipient, message, language }]);
  }
}

/** All accounts of one main account, and that one itself, belong to another from now on. */
async function placeUnder(db: Database, from: string, to: string): Promise<void> {
  const version = sql<number>`version + 1`;
  await db.updateTable('account').set({ role: 'main', version }).where('id', '=', to).execute();
  await db.updateTable('account').set({ main_id: to, version }).where('main_id', '=', from).execute();
  await db
    .updateTable('account')
    .set({ role: 'secondary', main_id: to, version })
    .where('id', '=', from)
    .execute();
  await db
    .updateTable('link')
    .set({ main_id: to, version })
    .where('main_id', '=', from)
    .where('state', 'in', LINKED)
    .execute();
}

/** The main account until now is linked as what took its place was. */
async function linkBack(db: Database, link: LinkRecord, at: string): Promise<void> {
  const main = await accountById(db, link.main_id);
  await db
    .insertInto('link')
    .values({
      id: newId('l'),
      main_id: link.account_id!,
      account_id: main.id,
      typed_number: main.customer_number,
      typed_key: main.number_key,
      state: 'active',
      joined_by: 'added',
      scopes: link.scopes,
      proof: 'owner-consent',
      message: '',
      requested_at: at,
      requested_by: link.requested_by,
      sends: 1,
      sent_at: at,
      tries_left: EMAIL_CODE.tries,
      linked_at: at,
      ...termColumns(sameEnd(termOf(link), link.scopes.includes('pay'))),
      term_anchor: link.term_anchor,
      sort_typed: sortKey(main.customer_number),
    })
    .execute();
}

/** Whoever administers the new main account works in all linked accounts; people of the other do not any more. */
async function handOver(db: Database, from: string, to: string, at: string): Promise<void> {
  await db.deleteFrom('access_grant').where('account_id', '=', from).execute();
  await db.updateTable('person').set({ start_link: null }).where('account_id', '=', from).execute();
  const people = await db
    .selectFrom('person')
    .select(['id', 'permissions'])
    .where('account_id', '=', to)
    .execute();
  for (const { id, permissions } of people)
    if (permissions.includes('link-accounts'))
      await db
        .insertInto('access_grant')
        .values({
          id: newId('g'),
          account_id: to,
          person_id: id,
          role: 'all',
          link_id: null,
          label: null,
          label_key: null,
          until: null,
          given_by: null,
          since: at,
          set_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
}
