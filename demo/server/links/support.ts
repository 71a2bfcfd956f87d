import { BackendError } from '../../../src/domain/errors.js';
import { record } from '../audit.js';
import { send } from '../mail/outbox.js';
import type { World } from '../world.js';
import { step } from './change.js';
import { isReal, proven } from './proofs.js';
import { requesterOf } from './received.js';

/** A case as support sees it: what was typed, and the account that it is, if there is one. */
export interface SupportCase {
  number: string;
  main: string;
  by: string;
  typedNumber: string;
  account: string | null;
  openedAt: string;
}

/** The cases that wait for support, oldest first. */
export async function openCases({ db }: World): Promise<SupportCase[]> {
  const cases = await db
    .selectFrom('link')
    .innerJoin('account as main', 'main.id', 'link.main_id')
    .innerJoin('person', 'person.id', 'link.requested_by')
    .leftJoin('account', 'account.id', 'link.account_id')
    .select(['case_number', 'typed_number', 'sent_at', 'main.name as main', 'person.name as by'])
    .select('account.name as account')
    .where('case_number', 'is not', null)
    .where('link.state', '=', 'proving')
    .orderBy('sent_at')
    .limit(100)
    .execute();
  return cases.map((each) => ({
    number: each.case_number!,
    main: each.main,
    by: each.by,
    typedNumber: each.typed_number,
    account: each.account,
    openedAt: each.sent_at,
  }));
}

/** Answers a case. One for an account that does not exist cannot be confirmed. Of two answers one counts. */
export async function answerCase(world: World, number: string, answer: 'confirm' | 'decline'): Promise<void> {
  const time = world.clock();
  const now = new Date(time).toISOString();
  await world.db.transaction().execute(async (db) => {
    const call = { db, world, now, time };
    const link = await db
      .selectFrom('link')
      .selectAll()
      .where('case_number', '=', number)
      .where('state', '=', 'proving')
      .forUpdate()
      .executeTakeFirst();
    if (!link) throw new BackendError('not-found');
    if (answer === 'confirm') {
      if (!isReal(link)) throw new BackendError('not-found');
      await proven(call, null, link);
    } else {
      await step(call, link, { state: 'declined', ended_at: now, expires_at: null });
    }
    const requester = await requesterOf(db, link);
    const message = {
      kind: 'link-case-answered',
      number,
      customerNumber: link.typed_number,
      confirmed: answer === 'confirm',
    } as const;
    await send(call, requester.email, message, requester.language);
    // Last, because entries of the log wait for each other.
    if (answer === 'decline')
      await record(call, null, {
        action: 'link-request-declined',
        subject: link.account_id,
        details: { link: link.id, number: link.typed_number, proof: link.proof },
      });
  });
}
