import { EMAIL_CODE } from '../../../src/domain/rules.js';
import { send } from '../mail/outbox.js';
import { sendCheck } from '../orders/checks.js';
import { accountById } from '../sessions/sessions.js';
import { hashCode, newCode } from '../sessions/secrets.js';
import type { World } from '../world.js';
import type { Database } from './connect.js';

/** Sends what a new world waits for an answer to: confirmations of addresses, and codes for requests. */
export async function sendFirstMails(call: { db: Database; world: World; now: string }): Promise<void> {
  const { db, now } = call;
  // What is late as the world begins was told before.
  await db
    .updateTable('invoice')
    .set({ reminded: true })
    .where('state', '=', 'open')
    .where('due_on', '<', now.slice(0, 10))
    .execute();
  const checks = await db
    .selectFrom('account_check')
    .select(['account_id', 'kind'])
    .where('state', '=', 'sent')
    .orderBy('account_id')
    .execute();
  for (const { account_id, kind } of checks) await sendCheck(call, await accountById(db, account_id), kind);
  const proving = await db.selectFrom('link').selectAll().where('state', '=', 'proving').execute();
  for (const { id, main_id, account_id } of proving) {
    if (account_id === null) continue;
    const code = newCode(8);
    await db.updateTable('link').set(hashCode(code)).where('id', '=', id).execute();
    const main = await accountById(db, main_id);
    const account = await accountById(db, account_id);
    await send(
      call,
      account.contact_email,
      {
        kind: 'link-code',
        main: { name: main.name, customerNumber: main.customer_number },
        account: { name: account.name, customerNumber: account.customer_number },
        code,
        minutes: EMAIL_CODE.minutes,
      },
      account.language,
    );
  }
}
