import type { Situation } from '../../../src/domain/rules.js';
import { staffOf } from '../access/access.js';
import { held, heldByEach, mayWork } from '../access/granted.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { keptNumbers } from '../forwarding/kept.js';
import { accountById } from '../sessions/sessions.js';
import type { Call } from '../world.js';
import { invoiceOnlyLink } from './change.js';
import { beginningOf } from './starting.js';
import { termOf } from './term.js';
import { isLinked, startIn } from './views.js';

/** What consequences of linking or detaching follow from. */
export async function situationOf(call: Call, link: LinkRecord, account: AccountRow): Promise<Situation> {
  const { db, actor, now, time } = call;
  const main = await accountById(db, link.main_id);
  const people = await staffOf(db, link.main_id);
  const grants = await heldByEach(db, people);
  const team = await staffOf(db, account.id);
  const { numbers } = await db
    .selectFrom('phone_line')
    .select((row) => row.fn.countAll<number>().as('numbers'))
    .where('account_id', '=', account.id)
    .executeTakeFirstOrThrow();
  // The account's own people see all of them.
  const own = actor.account.id === account.id && actor.link === null;
  const kept = own ? 0 : ((await keptNumbers(db, [link])).get(link.id)?.size ?? 0);
  return {
    main: main.name,
    monthly: { amount: account.monthly_amount, currency: account.currency },
    numbers: numbers - kept,
    scopes: link.scopes,
    invoiceOnly: !isLinked(link) && (await invoiceOnlyLink(db, link.main_id, account.id)) !== undefined,
    mainPeople: people.filter((person) => mayWork(person, grants(person).map(held), link, time)).length,
    localTeam: team.map(({ name }) => name),
    term: termOf(link),
    now,
    ...(!isLinked(link) && {
      startOn: (startIn(link) ?? (await beginningOf(call, link)))?.on ?? null,
      payFrom: link.pay_from ?? 'now',
    }),
  };
}
