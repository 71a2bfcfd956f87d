import type { AskedBy } from '../../../src/domain/account.js';
import { notLent, type ClosingQuery, type LifeSituation } from '../../../src/domain/closing.js';
import { BackendError } from '../../../src/domain/errors.js';
import { staffOf } from '../access/access.js';
import { held, heldByEach, mayWork } from '../access/granted.js';
import { linkToMain } from '../access/local-access.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { accountById } from '../sessions/sessions.js';
import type { Call } from '../world.js';
import { holdAccounts, ownLink } from './own-link.js';
import { isLinked, payerChangeOf, payerOf } from './views.js';

/** An account, the link to its main account, and the side that looks at it. */
export interface Case {
  readonly account: AccountRow;
  readonly link: LinkRecord | undefined;
  readonly side: AskedBy;
}

/** The account that is meant: the one at work, or a linked one that lets its main account do that. */
export async function caseOf(call: Call, { link: id }: ClosingQuery, hold: 'read' | 'hold'): Promise<Case> {
  const at = async (account: string): Promise<AccountRow> =>
    hold === 'read' ? accountById(call.db, account) : (await holdAccounts(call, [account])).get(account)!;
  if (id === undefined) {
    const link = await linkToMain(call, hold);
    return { account: await at(call.actor.account.id), link, side: 'account' };
  }
  const link = await ownLink(call, id, hold);
  if (!isLinked(link) || link.account_id === null) throw new BackendError('conflict');
  const kept = notLent(link);
  if (kept)
    throw new BackendError(kept, {
      ...(link.paused !== null && { facts: { at: link.paused, who: [link.paused_by ?? ''] } }),
    });
  return { account: await at(link.account_id), link, side: 'main' };
}

export async function lifeSituationOf(call: Call, { account, link }: Case): Promise<LifeSituation> {
  const { db, now, time } = call;
  const lines = await db
    .selectFrom('phone_line')
    .select(['paused', 'rules'])
    .where('account_id', '=', account.id)
    .execute();
  const items = await db
    .selectFrom('open_item')
    .select(['kind', 'amount', 'due_on as dueOn'])
    .where('account_id', '=', account.id)
    .execute();
  const secondaries = db.selectFrom('account').where('main_id', '=', account.id);
  const first = await secondaries.select('name').orderBy('sort_name').orderBy('id').limit(3).execute();
  const { count } = await secondaries
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return {
    now,
    status: account.status,
    monthly: { amount: account.monthly_amount, currency: account.currency },
    numbers: lines.length,
    forwarded: lines.filter(({ paused, rules }) => !paused && rules.some(({ active }) => active)).length,
    team: (await staffOf(db, account.id)).map(({ name }) => name),
    secondaries: { names: first.map(({ name }) => name), count },
    openItems: items,
    link: link ? await linkSituation(db, link, time) : null,
  };
}

async function linkSituation(
  db: Database,
  link: LinkRecord,
  time: number,
): Promise<NonNullable<LifeSituation['link']>> {
  const people = link.scopes.includes('switch') ? await staffOf(db, link.main_id) : [];
  const grants = await heldByEach(db, people);
  return {
    main: (await accountById(db, link.main_id)).name,
    people: people.filter((person) => mayWork(person, grants(person).map(held), link, time)).length,
    paid: payerOf(link) === 'main',
    detachOn: link.detach_on,
    payerChangeOn: payerChangeOf(link)?.on ?? null,
  };
}
