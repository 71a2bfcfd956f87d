import { sql } from 'kysely';
import type { SwapSituation } from '../../../src/domain/main-swap.js';
import { byCurrency } from '../../../src/domain/link-totals.js';
import { LINKED, OPEN } from '../../../src/domain/link.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import { staffOf } from '../access/access.js';
import { held, heldByEach } from '../access/granted.js';
import { opens } from '../../../src/domain/granted.js';
import type { Database } from '../db/connect.js';
import type { LinkRecord } from '../db/schema.js';
import type { MainSwapRow } from '../db/swap-schema.js';
import type { SwapMessage } from '../mail/message.js';
import { sendAll, type Letter } from '../mail/outbox.js';
import { accountById, administrators } from '../sessions/sessions.js';
import type { World } from '../world.js';
import { isLinked, payerOf } from './views.js';

/** What a swap changes, and what is in its way, follows from this. */
export async function swapSituation(
  { db, now, time }: { db: Database; now: string; time: number },
  link: LinkRecord,
  swap?: MainSwapRow,
): Promise<SwapSituation> {
  const main = await accountById(db, link.main_id);
  const successor = await accountById(db, link.account_id!);
  const live = db.selectFrom('link').where('link.main_id', '=', main.id).where('link.state', 'in', LINKED);
  const sums = await live
    .innerJoin('account', 'account.id', 'link.account_id')
    .select((row) => [
      'account.currency',
      row.fn.countAll<number>().as('accounts'),
      row.fn.sum<number>('account.monthly_amount').as('amount'),
    ])
    .where(sql<boolean>`'pay' = any (link.scopes)`)
    .groupBy('account.currency')
    .execute();
  const { accounts } = await live
    .select((row) => row.fn.countAll<number>().as('accounts'))
    .executeTakeFirstOrThrow();
  const { requests } = await db
    .selectFrom('link')
    .select((row) => row.fn.countAll<number>().as('requests'))
    .where('main_id', '=', main.id)
    .where('state', 'in', [...OPEN, 'scheduled'])
    .executeTakeFirstOrThrow();
  const others = await db
    .selectFrom('main_swap')
    .select('id')
    .where('state', 'in', ['proposed', 'planned'])
    .where((where) =>
      where.or([
        where('from_id', 'in', [main.id, successor.id]),
        where('to_id', 'in', [main.id, successor.id]),
      ]),
    )
    .execute();
  const staff = await staffOf(db, main.id);
  const grants = await heldByEach(db, staff);
  const works = (person: (typeof staff)[number]): boolean =>
    person.permissions.includes('open-accounts') &&
    opens(
      grants(person)
        .map(held)
        .filter(({ until }) => until === null || Date.parse(until) > time)
        .map(({ role }) => role),
    );
  return {
    main: {
      name: main.name,
      status: main.status,
      monthly: { amount: main.monthly_amount, currency: main.currency },
    },
    successor: {
      name: successor.name,
      status: successor.status,
      paymentMethod: successor.payment_method,
      administrators: await administrators(db, successor.id),
    },
    link: {
      live: isLinked(link),
      invoiceOnly: link.joined_by === 'collective-invoice',
      pays: payerOf(link) === 'main',
      detachOn: link.detach_on,
      payerChangeOn: link.payer_change_on,
    },
    accounts,
    paid: {
      accounts: sums.reduce((sum, each) => sum + Number(each.accounts), 0),
      monthly: byCurrency(new Map(sums.map(({ currency, amount }) => [currency, Number(amount)]))),
    },
    people: staff.filter(works).length,
    openRequests: requests,
    swapping: others.some(({ id }) => id !== swap?.id),
    on: swap?.on ?? nextPeriod(now),
  };
}

export type SwapMail = SwapMessage['kind'];

/** Mails both sides what has become of a swap; once it is done, all other accounts too. */
export async function tellOfSwap(
  call: { db: Database; world: World; now: string },
  swap: MainSwapRow,
  kind: SwapMail,
  others: readonly string[] = [],
): Promise<void> {
  const { db } = call;
  const from = await accountById(db, swap.from_id);
  const to = await accountById(db, swap.to_id);
  const message: SwapMessage = {
    kind,
    from: { name: from.name, customerNumber: from.customer_number },
    to: { name: to.name, customerNumber: to.customer_number },
    on: swap.on ?? '',
    message: swap.message,
    until: swap.expires_at ?? '',
  };
  const letters: Letter[] = [from, to].map(({ contact_email: recipient, language }) => ({
    recipient,
    message,
    language,
  }));
  for (let start = 0; start < others.length; start += 1_000) {
    const some = await db
      .selectFrom('account')
      .select(['contact_email', 'language'])
      .where('id', 'in', others.slice(start, start + 1_000))
      .execute();
    letters.push(
      ...some.map(({ contact_email, language }) => ({ recipient: contact_email, message, language })),
    );
  }
  await sendAll(call, letters);
}
