import { OPEN } from '../../../src/domain/link.js';
import { REQUEST_ENDING_DAYS } from '../../../src/domain/rules.js';
import { record } from '../audit.js';
import { send } from '../mail/outbox.js';
import { accountById } from '../sessions/sessions.js';
import { after, type World } from '../world.js';
import { askedAccount, named } from './proofs.js';
import { requesterOf } from './received.js';

/**
 * Tells both sides of requests that end soon: who asked, and the owner as long as they are asked. Each once; a request for
 * nobody is worked on alike, and its owner's mail goes to nobody.
 */
export async function tellWhichRequestsEnd(world: World): Promise<void> {
  const time = world.clock();
  const now = new Date(time).toISOString();
  const soon = after(time, REQUEST_ENDING_DAYS * 86_400);
  await world.db.transaction().execute(async (db) => {
    const due = await db
      .updateTable('link')
      .set({ end_told: true })
      .where(
        'id',
        'in',
        db
          .selectFrom('link')
          .select('id')
          .where('state', 'in', OPEN)
          .where('end_told', '=', false)
          .where('expires_at', '<=', soon)
          .where('expires_at', '>', now)
          .orderBy('id')
          .limit(500)
          .forUpdate()
          .skipLocked(),
      )
      .returningAll()
      .execute();
    const call = { db, world, now };
    for (const link of due) {
      const until = link.expires_at ?? now;
      const requester = await requesterOf(db, link);
      const own = { kind: 'request-ending', number: link.typed_number, until } as const;
      await send(call, requester.email, own, requester.language);
      const account = await askedAccount(db, link);
      if (link.state !== 'pending') continue;
      const main = named(await accountById(db, link.main_id));
      const question = { kind: 'question-ending', main, until } as const;
      await send(call, account?.contact_email ?? null, question, account?.language ?? 'en');
    }
    // Last, because entries of the log wait for each other.
    for (const link of due)
      await record(call, null, {
        action: 'link-request-ending',
        subject: link.account_id,
        details: { link: link.id, number: link.typed_number, on: (link.expires_at ?? now).slice(0, 10) },
      });
  });
}
