import type { Insertable } from 'kysely';
import { customerNumberKey } from '../../../src/domain/customer-number.js';
import { BackendError } from '../../../src/domain/errors.js';
import {
  LINKED,
  OPEN,
  type Link,
  type LinkRequestInput,
  type ResendRequestInput,
} from '../../../src/domain/link.js';
import { requireTerm } from '../../../src/domain/link-term.js';
import { isOwnNumber } from '../../../src/domain/rules.js';
import { record } from '../audit.js';
import type { LinkRecord, LinkTable } from '../db/schema.js';
import { newId } from '../db/seed.js';
import { sortKey } from '../db/sort-key.js';
import { tooEarly } from '../http/problem.js';
import { sendText } from '../mail/outbox.js';
import { requireTexts, smsTo } from '../mail/text-message.js';
import type { Call } from '../world.js';
import { step } from './change.js';
import { withdrawMove } from './main-move.js';
import { holdAccounts, ownLink } from './own-link.js';
import { ask, begun, named, requireOffered, withdrawQuestion } from './proofs.js';
import { requireOpen, requireQuota, requireRoom } from './request-limits.js';
import { callOff } from './starting.js';
import { answerBefore, termColumns, termOf, termSituation } from './term.js';
import { linkView, requestResendAt } from './views.js';
import { requireRunning } from './running.js';

export async function requestLink(call: Call, input: LinkRequestInput & { message: string }): Promise<Link> {
  const { db, actor, now, time } = call;
  const { customerNumber, proof, message, phone, term = {} } = input;
  const scopes = [...new Set(input.scopes)];
  // The main account is held: two requests for one number cannot pass at the same time.
  const main = (await holdAccounts(call, [actor.account.id])).get(actor.account.id)!;
  if (main.role === 'secondary') throw new BackendError('no-main-eligible');
  requireRunning(main);
  requireOffered(call, proof, scopes);
  if (isOwnNumber(main.customer_number, customerNumber)) throw new BackendError('self-link');
  requireTexts(call, phone, proof);
  requireTerm(term, termSituation(call, scopes));
  const target = customerNumberKey(customerNumber);
  await refuseKnown(call, target);
  await requireQuota(call);
  await requireRoom(call, target);
  const sms = await smsTo(call, phone);
  const account = await db
    .selectFrom('account')
    .select('id')
    .where('number_key', '=', target)
    .executeTakeFirst();
  const { code, columns } = begun(proof, now, answerBefore(call, term, scopes));
  const link = await insertRequest(call, {
    account_id: account?.id ?? null,
    typed_number: customerNumber,
    typed_key: target,
    ...columns,
    scopes,
    message,
    ...sms,
    ...termColumns(term),
  });
  await ask(call, link, code);
  await text(call, link);
  await requested(call, link);
  return linkView(db, link, time);
}

type Request = Omit<
  Insertable<LinkTable>,
  'id' | 'main_id' | 'joined_by' | 'requested_at' | 'requested_by' | 'sort_typed'
>;

/** A request that begins now. */
export const insertRequest = ({ db, actor, now }: Call, request: Request): Promise<LinkRecord> =>
  db
    .insertInto('link')
    .values({
      id: newId('l'),
      main_id: actor.account.id,
      joined_by: 'added',
      requested_at: now,
      requested_by: actor.person.id,
      sort_typed: sortKey(request.typed_number),
      ...request,
    })
    .returningAll()
    .executeTakeFirstOrThrow();

/** Notes that somebody has asked for an account. */
export const requested = (
  call: Call,
  { id, account_id, typed_number, proof, scopes }: LinkRecord,
): Promise<unknown> =>
  record(call, call.actor, {
    action: 'link-requested',
    subject: account_id,
    details: { link: id, number: typed_number, proof, scopes },
  });

/** Tells by text message of the same: in the same words whoever the number belongs to, and whether there is an account. */
export async function text(call: Call, link: LinkRecord): Promise<void> {
  if (link.sms_to === null) return;
  const message = { kind: 'link-request-sms', main: named(call.actor.account) } as const;
  await sendText(call, link.sms_to, message, call.language, link.id);
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
  const agreed = await db
    .selectFrom('link')
    .innerJoin('account', 'account.id', 'link.account_id')
    .select(['link.id', 'link.requested_at'])
    .where('link.main_id', '=', actor.account.id)
    .where('link.state', '=', 'scheduled')
    .where('account.number_key', '=', target)
    .executeTakeFirst();
  const asked = await db
    .selectFrom('link')
    .select(['id', 'requested_at'])
    .where('main_id', '=', actor.account.id)
    .where('state', 'in', OPEN)
    .where('typed_key', '=', target)
    .executeTakeFirst();
  const known = agreed ?? asked;
  if (known) throw new BackendError('already-requested', { facts: { id: known.id, at: known.requested_at } });
}

export async function resendRequest(call: Call, input: ResendRequestInput): Promise<Link> {
  const { db, now, time } = call;
  const link = await ownLink(call, input.link);
  requireOpen(link, 'conflict');
  if (link.state === 'confirm' || link.move_id !== null || link.flattening_id !== null)
    throw new BackendError('conflict');
  const resendAt = requestResendAt(link);
  if (resendAt === null) throw new BackendError('rate-limited', { retryAfter: 86_400 });
  if (time < Date.parse(resendAt)) throw tooEarly(time, Date.parse(resendAt));
  requireTexts(call, input.phone, link.proof);
  const sms = await smsTo(call, input.phone ?? link.sms_to ?? undefined);
  const { code, columns } = begun(
    link.proof ?? 'owner-consent',
    now,
    answerBefore(call, termOf(link), link.scopes),
  );
  const { code_hash, code_salt, tries_left, expires_at } = columns;
  const renewed = await step(call, link, {
    ...sms,
    sends: link.sends + 1,
    undelivered_at: null,
    sent_at: now,
    ...(code_hash !== null && { code_hash, code_salt, tries_left }),
    // A letter that is sent again gets its full time.
    ...(link.proof === 'letter-code' && { expires_at, end_told: false }),
  });
  await ask(call, renewed, code);
  await text(call, renewed);
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
  if (link.state === 'scheduled') return linkView(db, await callOff(call, link, 'main'), time);
  requireOpen(link, link.joined_by === 'added' ? 'request-answered' : 'conflict');
  if (link.flattening_id !== null) throw new BackendError('conflict');
  if (link.move_id !== null) {
    await withdrawMove(call, link.move_id);
    return linkView(db, await ownLink(call, input.link), time);
  }
  const canceled = await step(call, link, {
    state: 'canceled',
    ended_at: now,
    expires_at: null,
    code_hash: null,
    code_salt: null,
  });
  if (link.proof === 'owner-consent') await withdrawQuestion(call, link);
  await record(call, actor, {
    action: 'link-request-canceled',
    subject: link.account_id,
    details: { link: link.id, number: link.typed_number },
  });
  return linkView(db, canceled, time);
}
