import { customerNumberKey } from '../../../src/domain/customer-number.js';
import { BackendError } from '../../../src/domain/errors.js';
import {
  LINKED,
  OPEN,
  scopesOfProof,
  type Link,
  type LinkRequestInput,
  type ResendRequestInput,
} from '../../../src/domain/link.js';
import { EMAIL_CODE, isOwnNumber, REQUEST_DAYS } from '../../../src/domain/rules.js';
import { ALL_CAPABILITIES } from '../../../src/backend/backend.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { newId } from '../db/seed.js';
import { sortKey } from '../db/sort-key.js';
import { KeptRefusal, tooEarly } from '../http/problem.js';
import { send, sendText } from '../mail/outbox.js';
import { requireTexts, smsTo } from '../mail/text-message.js';
import { hashCode, isCode, newCode } from '../sessions/secrets.js';
import { after, type Call } from '../world.js';
import { obstacleOf, step } from './change.js';
import { holdAccounts, ownLink } from './own-link.js';
import { requireRoom } from './request-limits.js';
import { isOpen, linkView, requestResendAt } from './views.js';
import { requireRunning } from './running.js';

const named = (account: AccountRow) => ({ name: account.name, customerNumber: account.customer_number });

/** The account that a request is for; looked up for a shadow request too, so that both take as long. */
const askedAccount = (db: Database, { account_id }: LinkRecord): Promise<AccountRow | undefined> =>
  db
    .selectFrom('account')
    .selectAll()
    .where('id', '=', account_id ?? '')
    .executeTakeFirst();

/**
 * Writes to the owner, or mails the code. A shadow request does the same work, and its mail goes to nobody.
 */
async function ask(call: Call, link: LinkRecord, code: string): Promise<void> {
  const { db, actor } = call;
  const account = await askedAccount(db, link);
  const main = named(actor.account);
  const to = account ? named(account) : { name: link.typed_number, customerNumber: link.typed_number };
  await send(
    call,
    account?.contact_email ?? null,
    link.proof === 'email-code'
      ? { kind: 'link-code', main, account: to, code, minutes: EMAIL_CODE.minutes }
      : {
          kind: 'link-request',
          main,
          account: to,
          by: { name: actor.person.name, email: actor.person.email },
          message: link.message,
          scopes: link.scopes,
          until: link.expires_at ?? call.now,
        },
    account?.language ?? 'en',
  );
  // The same words whoever the number belongs to, and whether there is such an account or not.
  if (link.sms_to !== null)
    await sendText(call, link.sms_to, { kind: 'link-request-sms', main }, call.language, link.id);
}

export async function requestLink(call: Call, input: LinkRequestInput & { message: string }): Promise<Link> {
  const { db, actor, now, time } = call;
  const { customerNumber, proof, message, phone } = input;
  const scopes = [...new Set(input.scopes)];
  // The main account is held: two requests for one number cannot pass at the same time.
  const main = (await holdAccounts(call, [actor.account.id])).get(actor.account.id)!;
  if (main.role === 'secondary') throw new BackendError('no-main-eligible');
  requireRunning(main);
  if (!ALL_CAPABILITIES.proofs.includes(proof)) throw new BackendError('proof-not-offered');
  if (
    scopes.some((scope) => !ALL_CAPABILITIES.scopes.includes(scope) || !scopesOfProof[proof].includes(scope))
  )
    throw new BackendError('invalid-input', { fields: [{ field: 'scopes', rule: 'not-offered' }] });
  if (isOwnNumber(main.customer_number, customerNumber)) throw new BackendError('self-link');
  requireTexts(call, phone, proof);
  const target = customerNumberKey(customerNumber);
  await refuseKnown(call, target);
  await requireRoom(call, target);
  const sms = await smsTo(call, phone);
  const account = await db
    .selectFrom('account')
    .select('id')
    .where('number_key', '=', target)
    .executeTakeFirst();
  const code = newCode(8);
  const hashed = hashCode(code);
  const link = await db
    .insertInto('link')
    .values({
      id: newId('l'),
      main_id: main.id,
      account_id: account?.id ?? null,
      typed_number: customerNumber,
      typed_key: target,
      state: proof === 'email-code' ? 'proving' : 'pending',
      joined_by: 'added',
      scopes,
      proof,
      message,
      requested_at: now,
      requested_by: actor.person.id,
      expires_at: after(now, REQUEST_DAYS * 86_400),
      sends: 1,
      sent_at: now,
      tries_left: EMAIL_CODE.tries,
      ...(proof === 'email-code' && hashed),
      sort_typed: sortKey(customerNumber),
      ...sms,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await ask(call, link, code);
  await record(call, actor, {
    action: 'link-requested',
    subject: link.account_id,
    details: { link: link.id, number: customerNumber, proof, scopes },
  });
  return linkView(db, link, time);
}

/** Refuses what the main account already has or asked for: its own list tells the same. */
async function refuseKnown({ db, actor }: Call, target: string): Promise<void> {
  const linked = await db
    .selectFrom('link')
    .innerJoin('account', 'account.id', 'link.account_id')
    .select('link.id')
    .where('link.main_id', '=', actor.account.id)
    .where('link.state', 'in', LINKED)
    .where('link.joined_by', '<>', 'collective-invoice')
    .where('account.number_key', '=', target)
    .executeTakeFirst();
  if (linked) throw new BackendError('already-linked', { facts: { id: linked.id } });
  const asked = await db
    .selectFrom('link')
    .select(['id', 'requested_at'])
    .where('main_id', '=', actor.account.id)
    .where('state', 'in', OPEN)
    .where('typed_key', '=', target)
    .executeTakeFirst();
  if (asked) throw new BackendError('already-requested', { facts: { id: asked.id, at: asked.requested_at } });
}

/** Refuses what only an open request allows. */
export function requireOpen(link: LinkRecord, finished: 'conflict' | 'request-answered'): void {
  if (isOpen(link)) return;
  if (link.state === 'expired') throw new BackendError('request-expired');
  throw new BackendError(link.state === 'canceled' ? 'conflict' : finished);
}

export async function resendRequest(call: Call, input: ResendRequestInput): Promise<Link> {
  const { db, now, time } = call;
  const link = await ownLink(call, input.link);
  requireOpen(link, 'conflict');
  if (link.state === 'confirm') throw new BackendError('conflict');
  const resendAt = requestResendAt(link);
  if (resendAt === null) throw new BackendError('rate-limited', { retryAfter: 86_400 });
  if (time < Date.parse(resendAt)) throw tooEarly(time, Date.parse(resendAt));
  requireTexts(call, input.phone, link.proof);
  const sms = await smsTo(call, input.phone ?? link.sms_to ?? undefined);
  const code = newCode(8);
  const renewed = await step(call, link, {
    ...sms,
    sends: link.sends + 1,
    sent_at: now,
    tries_left: EMAIL_CODE.tries,
    ...(link.proof === 'email-code' && hashCode(code)),
  });
  await ask(call, renewed, code);
  await record(call, call.actor, {
    action: 'link-request-resent',
    subject: link.account_id,
    details: { link: link.id, number: link.typed_number },
  });
  return linkView(db, renewed, time);
}

export async function cancelRequest(call: Call, input: { link: string }): Promise<Link> {
  const { db, actor, now, time } = call;
  const link = await ownLink(call, input.link);
  requireOpen(link, link.joined_by === 'added' ? 'request-answered' : 'conflict');
  const canceled = await step(call, link, {
    state: 'canceled',
    ended_at: now,
    expires_at: null,
    code_hash: null,
    code_salt: null,
  });
  if (link.proof === 'owner-consent') {
    const account = await askedAccount(db, link);
    const main = named(actor.account);
    await send(
      call,
      account?.contact_email ?? null,
      { kind: 'request-canceled', main },
      account?.language ?? 'en',
    );
  }
  await record(call, actor, {
    action: 'link-request-canceled',
    subject: link.account_id,
    details: { link: link.id, number: link.typed_number },
  });
  return linkView(db, canceled, time);
}

export async function proveLink(call: Call, input: { link: string; code: string }): Promise<Link> {
  const { db, actor, now, time } = call;
  const link = await ownLink(call, input.link);
  requireOpen(link, 'conflict');
  if (link.state !== 'proving') throw new BackendError('conflict');
  if (link.tries_left === 0) {
    const resendAt = requestResendAt(link);
    throw resendAt
      ? tooEarly(time, Date.parse(resendAt))
      : new BackendError('rate-limited', { retryAfter: 86_400 });
  }
  const old = time >= Date.parse(link.sent_at) + EMAIL_CODE.minutes * 60_000;
  const right = isCode(input.code, link);
  if (!right || old || link.account_id === null) {
    const { tries_left } = await step(call, link, { tries_left: link.tries_left - 1 });
    await record(call, actor, {
      action: 'link-proof-failed',
      subject: link.account_id,
      details: { link: link.id, number: link.typed_number, triesLeft: tries_left },
    });
    throw new KeptRefusal(new BackendError('link-not-verified', { facts: { count: tries_left } }));
  }
  const accounts = await holdAccounts(call, [link.main_id, link.account_id]);
  const obstacle = await obstacleOf(db, accounts.get(link.main_id)!, accounts.get(link.account_id)!);
  const used = { code_hash: null, code_salt: null };
  const proven = await step(
    call,
    link,
    obstacle
      ? { state: 'failed', refusal: obstacle, ended_at: now, expires_at: null, ...used }
      : { state: 'confirm', ...used },
  );
  await record(call, actor, {
    action: obstacle ? 'link-refused' : 'link-proven',
    subject: link.account_id,
    details: { link: link.id, number: link.typed_number, proof: link.proof, refusal: obstacle ?? null },
  });
  return linkView(db, proven, time);
}
