import { sql } from 'kysely';
import type { CheckKind } from '../../../src/domain/account.js';
import { newLine } from '../../../src/backend/memory/demo-parts.js';
import { BackendError } from '../../../src/domain/errors.js';
import { LINKED, type Link } from '../../../src/domain/link.js';
import { verified } from '../../../src/domain/order-course.js';
import { LETTER_CODE } from '../../../src/domain/rules.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, CheckRow, LinkRecord } from '../db/schema.js';
import { searchContact } from '../db/sort-key.js';
import { KeptRefusal, tooEarly } from '../http/problem.js';
import { tellSides } from '../invoices/mails.js';
import { holdAccounts, ownLink } from '../links/own-link.js';
import { checkResendAt, isLinked, isOld, linkView } from '../links/views.js';
import { send } from '../mail/outbox.js';
import { accountById } from '../sessions/sessions.js';
import { hashCode, isCode, newCode, newToken, tokenHash } from '../sessions/secrets.js';
import type { Call, OpenCall, World } from '../world.js';
import { orderStep } from './order-step.js';

type Writing = { db: Database; world: World; now: string };

/** Mails the token, or writes the letter, of a check, and keeps only its hash. */
export async function sendCheck(call: Writing, account: AccountRow, kind: CheckKind): Promise<void> {
  const { db, now } = call;
  const of = db.updateTable('account_check').where('account_id', '=', account.id).where('kind', '=', kind);
  if (kind === 'email') {
    const token = newToken();
    await of.set({ token_hash: tokenHash(token) }).execute();
    const named = { name: account.name, customerNumber: account.customer_number };
    const letterTo = `${account.street}, ${account.postcode} ${account.city}`;
    const message = { kind: 'confirm-email', account: named, token, letterTo } as const;
    await send(call, account.contact_email, message, account.language);
  } else {
    const code = newCode(10);
    await of.set(hashCode(code)).execute();
    const recipient = `${account.name}\n${account.street}\n${account.postcode} ${account.city}`;
    await db.insertInto('letter').values({ account_id: account.id, recipient, code, sent_at: now }).execute();
  }
}

/** The check of a link's account, as long as it waits. */
export async function waitingCheck(
  call: Call,
  id: string,
  kind: CheckKind,
): Promise<{ link: LinkRecord; account: AccountRow; check: CheckRow }> {
  const link = await ownLink(call, id);
  if (!isLinked(link) || link.account_id === null) throw new BackendError('conflict');
  const account = (await holdAccounts(call, [link.account_id])).get(link.account_id)!;
  if (account.status !== 'awaiting-verification') throw new BackendError('conflict');
  const check = await checkOf(call.db, account.id, kind);
  if (!check || check.state === 'passed') throw new BackendError('conflict');
  return { link, account, check };
}

export const checkOf = (db: Database, accountId: string, kind: CheckKind): Promise<CheckRow | undefined> =>
  db
    .selectFrom('account_check')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .executeTakeFirst();

/**
 * Marks a check as passed. With the last one the account gets its telephone numbers, unless somebody has to work at its
 * line first.
 */
export async function pass(call: Writing, account: AccountRow, kind: CheckKind): Promise<void> {
  const { db, now } = call;
  await db
    .updateTable('account_check')
    .set({ state: 'passed', token_hash: null, code_hash: null, code_salt: null })
    .where('account_id', '=', account.id)
    .where('kind', '=', kind)
    .execute();
  const open = await db
    .selectFrom('account_check')
    .select('kind')
    .where('account_id', '=', account.id)
    .where('state', '<>', 'passed')
    .executeTakeFirst();
  if (account.status !== 'awaiting-verification' || open) return changed(db, account.id);
  if (!(await goesOn(db, account.id, now))) return activate(call, account);
  await db
    .updateTable('account')
    .set({ status: 'ordered', version: sql<number>`version + 1` })
    .where('id', '=', account.id)
    .execute();
}

/** An order goes on once its account is checked. Tells whether somebody works at the line before it can be used. */
async function goesOn(db: Database, accountId: string, now: string): Promise<boolean> {
  const order = await db
    .selectFrom('product_order')
    .selectAll()
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  if (!order || order.course.ended || order.course.verifiedAt !== null) return false;
  const { course } = await orderStep(db, order, verified(order.course, now));
  return course.line;
}

/** Gives an account its telephone numbers: it can be used from now on. */
export async function activate(call: Writing, account: AccountRow): Promise<void> {
  const { db, now } = call;
  // First the numbers: what the overview finds an account by is made of them as soon as the account changes.
  if (account.reserved.length > 0)
    await db
      .insertInto('phone_line')
      .values(
        account.reserved.map((number) => {
          const { timeZone, rules, ...line } = newLine(`n-${number.slice(1)}`, number, account);
          return {
            ...line,
            account_id: account.id,
            assigned_on: now.slice(0, 10),
            time_zone: timeZone,
            rules: JSON.stringify(rules),
          };
        }),
      )
      .execute();
  await db
    .updateTable('account')
    .set({
      version: sql<number>`version + 1`,
      status: 'active',
      reserved: [],
      search_contact: searchContact(account.contact_email, account.reserved),
    })
    .where('id', '=', account.id)
    .execute();
  const named = { name: account.name, customerNumber: account.customer_number };
  const message = { kind: 'account-ready', account: named, numbers: account.reserved } as const;
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('account_id', '=', account.id)
    .where('state', 'in', LINKED)
    .executeTakeFirst();
  const later = link?.keeps_after ? now.slice(0, 10) > link.keeps_after : false;
  if (link) await tellSides(call, link, 'contract', message, later ? { ...message, numbers: [] } : message);
  else await send(call, account.contact_email, message, account.language);
}

export async function confirmAddress(call: Call, input: { link: string; code: string }): Promise<Link> {
  const { db, actor, time } = call;
  const { link, account, check } = await waitingCheck(call, input.link, 'address');
  const locked = () =>
    new BackendError('address-code-locked', {
      retryAfter: Math.max(1, (Date.parse(checkResendAt(check)) - time) / 1000),
    });
  if (check.state === 'locked') throw locked();
  if (isOld(check, time)) throw new BackendError('code-expired');
  if (isCode(input.code, check)) {
    await pass(call, account, 'address');
    await record(call, actor, { action: 'address-confirmed', subject: account.id });
    return linkView(db, link, time);
  }
  const triesLeft = (check.tries_left ?? LETTER_CODE.tries) - 1;
  await db
    .updateTable('account_check')
    .set({ tries_left: triesLeft, state: triesLeft === 0 ? 'locked' : 'sent' })
    .where('account_id', '=', account.id)
    .where('kind', '=', 'address')
    .execute();
  await changed(db, account.id);
  await record(call, actor, { action: 'address-code-wrong', subject: account.id, details: { triesLeft } });
  throw new KeptRefusal(
    triesLeft === 0 ? locked() : new BackendError('address-code-wrong', { facts: { count: triesLeft } }),
  );
}

const changed = async (db: Database, accountId: string): Promise<void> => {
  await db
    .updateTable('account')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', accountId)
    .execute();
};

export async function resendCheck(call: Call, input: { link: string; kind: CheckKind }): Promise<Link> {
  const { db, actor, now, time } = call;
  const { link, account, check } = await waitingCheck(call, input.link, input.kind);
  const resendAt = Date.parse(checkResendAt(check));
  if (time < resendAt) throw tooEarly(time, resendAt);
  await db
    .updateTable('account_check')
    .set({
      state: 'sent',
      sent_at: now,
      sends: check.sends + 1,
      tries_left: check.kind === 'address' ? LETTER_CODE.tries : null,
    })
    .where('account_id', '=', account.id)
    .where('kind', '=', check.kind)
    .execute();
  await changed(db, account.id);
  await sendCheck(call, account, check.kind);
  await record(call, actor, { action: 'check-resent', subject: account.id, details: { check: check.kind } });
  return linkView(db, link, time);
}

export async function confirmEmail(
  call: OpenCall,
  { token }: { token: string },
): Promise<{ email: string; customerNumber: string; name: string }> {
  const { db } = call;
  const check = await db
    .selectFrom('account_check')
    .select('account_id')
    .where('token_hash', '=', tokenHash(token))
    .where('kind', '=', 'email')
    .where('state', '=', 'sent')
    .forUpdate()
    .executeTakeFirst();
  if (!check) throw new BackendError('link-token-invalid');
  const account = await accountById(db, check.account_id);
  await pass(call, account, 'email');
  await record(call, null, { action: 'email-confirmed', subject: account.id });
  return {
    email: account.contact_email,
    customerNumber: account.customer_number,
    name: account.name,
  };
}
