import { termFor } from '../../../src/domain/link-term.js';
import { BackendError } from '../../../src/domain/errors.js';
import type {
  ChangeProofInput,
  CredentialsInput,
  Link,
  ProofMethod,
  ProofOffer,
  ProofsInput,
} from '../../../src/domain/link.js';
import {
  codeLengthOf,
  codeUntil,
  proofOffers,
  requestUntil,
  stateOfProof,
  triesOf,
} from '../../../src/domain/proof-rules.js';
import { ownerPageOf } from '../../../src/domain/mail-delivery.js';
import { EMAIL_CODE } from '../../../src/domain/rules.js';
import { ALL_CAPABILITIES, type Items } from '../../../src/backend/backend.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { KeptRefusal, tooEarly } from '../http/problem.js';
import { send } from '../mail/outbox.js';
import { isPassword, pretend } from '../sessions/passwords.js';
import { hashCode, isCode, newCaseNumber, newCode } from '../sessions/secrets.js';
import type { Call } from '../world.js';
import { obstacleOf, step } from './change.js';
import { holdAccounts, ownLink } from './own-link.js';
import { requestToken } from './request-token.js';
import { mailed } from './request-mails.js';
import { requireOpen, requireRoom } from './request-limits.js';
import { answerBefore, termColumns, termOf } from './term.js';
import { linkView, provingOf, requestResendAt } from './views.js';

const { scopes } = ALL_CAPABILITIES;

export async function listProofs(call: Call, { link: id }: ProofsInput): Promise<Items<ProofOffer>> {
  const link = id === undefined ? undefined : await ownLink(call, id, 'read');
  return { items: proofOffers({ proofs: call.world.proofs, scopes }, link) };
}

/** Refuses a proof that the policy does not offer, and rights that it is too weak for. */
export function requireOffered(
  { world }: Call,
  proof: ProofMethod,
  wanted: readonly Link['scopes'][number][],
  link?: LinkRecord,
): void {
  const offer = proofOffers({ proofs: world.proofs, scopes }, link).find((each) => each.proof === proof);
  if (offer?.state !== 'offered') throw new BackendError('proof-not-offered');
  if (wanted.some((scope) => !offer.scopes.includes(scope)))
    throw new BackendError('invalid-input', { fields: [{ field: 'scopes', rule: 'not-offered' }] });
}

/** What a request by a proof begins with, and the code that is sent for it. */
export function begun(proof: ProofMethod, now: string, answerBefore?: string) {
  const code = newCode(codeLengthOf(proof) ?? 8);
  return {
    code,
    columns: {
      state: stateOfProof(proof),
      proof,
      expires_at: requestUntil(proof, now, answerBefore),
      end_told: false,
      sends: 1,
      sent_at: now,
      tries_left: triesOf(proof) ?? 0,
      code_salt: null,
      code_hash: null,
      undelivered_at: null,
      ...(codeLengthOf(proof) !== null && hashCode(code)),
      case_number: proof === 'support-case' ? newCaseNumber() : null,
    },
  };
}

export const named = (account: AccountRow) => ({
  name: account.name,
  customerNumber: account.customer_number,
});

/** The account that a request is for; looked up for a shadow request too, so that both take as long. */
export const askedAccount = (db: Database, { account_id }: LinkRecord): Promise<AccountRow | undefined> =>
  db
    .selectFrom('account')
    .selectAll()
    .where('id', '=', account_id ?? '')
    .executeTakeFirst();

/**
 * Tells the account's side of a proof that was begun: the owner is asked, or the code is sent. A shadow request does the
 * same work, and its mail or letter goes to nobody.
 */
export async function ask(call: Call, link: LinkRecord, code: string): Promise<void> {
  const { db, actor, now } = call;
  const account = await askedAccount(db, link);
  const main = named(actor.account);
  const to = account ? named(account) : { name: link.typed_number, customerNumber: link.typed_number };
  const mail = async (message: Parameters<typeof send>[2]) =>
    mailed(call, link, await send(call, account?.contact_email ?? null, message, account?.language ?? 'en'));
  switch (link.proof) {
    case 'owner-consent':
      await mail({
        kind: 'link-request',
        main,
        account: to,
        by: { name: actor.person.name, email: actor.person.email },
        message: link.message,
        scopes: link.scopes,
        term: termOf(link),
        until: link.expires_at ?? now,
        path: `${ownerPageOf(link.id)}.${await requestToken(db, link.id)}`,
      });
      break;
    case 'email-code':
      await mail({ kind: 'link-code', main, account: to, code, minutes: EMAIL_CODE.minutes });
      break;
    case 'letter-code':
      await db
        .insertInto('letter')
        .values({
          account_id: account?.id ?? null,
          recipient: account
            ? `${account.name}\n${account.street}\n${account.postcode} ${account.city}`
            : link.typed_number,
          code,
          sent_at: now,
          asked_by: main.name,
        })
        .execute();
      break;
    case 'support-case':
      await mail({ kind: 'link-case-opened', main, account: to, number: link.case_number ?? '' });
      break;
    case 'sign-in':
    case 'credentials':
    case 'own-account':
    case null:
  }
}

export async function changeProof(call: Call, { link: id, proof, scopes }: ChangeProofInput): Promise<Link> {
  const { db, actor, now, time } = call;
  const link = await ownLink(call, id);
  requireOpen(link, link.joined_by === 'added' ? 'request-answered' : 'conflict');
  if (link.state === 'confirm' || link.move_id !== null || link.flattening_id !== null)
    throw new BackendError('request-answered');
  requireOffered(call, proof, scopes, link);
  await requireRoom(call, link.typed_key);
  if (link.proof === 'owner-consent') await withdrawQuestion(call, link);
  const { code, columns } = begun(proof, now, answerBefore(call, termOf(link), scopes));
  const tried = link.proof === null ? link.tried : [...link.tried, link.proof];
  const changed = await step(call, link, {
    ...columns,
    scopes,
    ...termColumns(termFor(termOf(link), scopes.includes('pay'))),
    tried,
    sms_to: null,
    sms_state: null,
    sms_at: null,
  });
  await ask(call, changed, code);
  await record(call, actor, {
    action: 'link-proof-changed',
    subject: link.account_id,
    details: { link: link.id, number: link.typed_number, proof, scopes },
  });
  return linkView(db, changed, time);
}

/** Tells the owner that they are not asked any more. */
export async function withdrawQuestion(call: Call, link: LinkRecord): Promise<void> {
  const account = await askedAccount(call.db, link);
  const message = { kind: 'request-canceled', main: named(call.actor.account) } as const;
  await send(call, account?.contact_email ?? null, message, account?.language ?? 'en');
}

/** A request that waits for a proof of one of these kinds, which can still be brought. */
export async function provable(call: Call, id: string, proofs: readonly ProofMethod[]): Promise<LinkRecord> {
  const link = await ownLink(call, id);
  requireOpen(link, 'conflict');
  if (link.state !== 'proving' || link.proof === null || !proofs.includes(link.proof))
    throw new BackendError('conflict');
  if (link.tries_left === 0) {
    const resendAt = requestResendAt(link);
    throw resendAt
      ? tooEarly(call.time, Date.parse(resendAt))
      : new BackendError('rate-limited', { retryAfter: 86_400 });
  }
  return link;
}

/** Counts a proof that was not one. With the last try the account's side is told that somebody keeps trying. */
export async function failed(call: Call, link: LinkRecord): Promise<KeptRefusal> {
  const { db, actor } = call;
  const { tries_left } = await step(call, link, { tries_left: link.tries_left - 1 });
  if (tries_left === 0) {
    const account = await askedAccount(db, link);
    const message = { kind: 'link-proof-locked', main: named(actor.account) } as const;
    await send(call, account?.contact_email ?? null, message, account?.language ?? 'en');
  }
  await record(call, actor, {
    action: 'link-proof-failed',
    subject: link.account_id,
    details: { link: link.id, number: link.typed_number, triesLeft: tries_left, proof: link.proof },
  });
  return new KeptRefusal(new BackendError('link-not-verified', { facts: { count: tries_left } }));
}

/** What is proven waits for the main account's own confirmation, unless a rule forbids it. */
export async function proven(
  call: Pick<Call, 'db' | 'now'>,
  by: Call['actor'] | null,
  link: LinkRecord & { account_id: string },
): Promise<LinkRecord> {
  const { db, now } = call;
  const accounts = await holdAccounts(call, [link.main_id, link.account_id]);
  const rule = await obstacleOf(db, accounts.get(link.main_id)!, accounts.get(link.account_id)!);
  // It can be asked to move.
  const obstacle = rule === 'has-other-main' ? undefined : rule;
  const used = { code_hash: null, code_salt: null };
  const stepped = await step(
    call,
    link,
    obstacle
      ? { state: 'failed', refusal: obstacle, ended_at: now, expires_at: null, ...used }
      : { state: 'confirm', ...used },
  );
  await record(call, by, {
    action: obstacle ? 'link-refused' : 'link-proven',
    subject: link.account_id,
    details: { link: link.id, number: link.typed_number, proof: link.proof, refusal: obstacle ?? null },
  });
  return stepped;
}

export const isReal = (link: LinkRecord): link is LinkRecord & { account_id: string } =>
  link.account_id !== null;

export async function proveLink(call: Call, input: { link: string; code: string }): Promise<Link> {
  const link = await provable(call, input.link, ['email-code', 'letter-code']);
  const right = isCode(input.code, link);
  if (!right || call.time >= codeUntil(provingOf(link)) || !isReal(link)) throw await failed(call, link);
  return linkView(call.db, await proven(call, call.actor, link), call.time);
}

/**
 * Takes whoever administers the account. A second factor cannot be given here: who has one signs in instead. As much work
 * is done for a name that nobody has; the account's own sign-in is never held up by it.
 */
export async function proveByCredentials(call: Call, input: CredentialsInput): Promise<Link> {
  const { db, world } = call;
  const link = await provable(call, input.link, ['credentials']);
  const person = await db
    .selectFrom('person')
    .innerJoin('credential', 'credential.person_id', 'person.id')
    .leftJoin('second_factor', 'second_factor.person_id', 'person.id')
    .select(['permissions', 'parameters', 'salt', 'hash', 'second_factor.secret'])
    .where('account_id', '=', link.account_id ?? '')
    .where((where) => where(where.fn<string>('lower', ['person.email']), '=', input.name.toLowerCase()))
    .executeTakeFirst();
  const right = person
    ? await isPassword(input.password, person)
    : await pretend(input.password, world.scrypt);
  const allowed = person?.permissions.includes('link-accounts') === true && person.secret === null;
  if (!right || !allowed || !isReal(link)) throw await failed(call, link);
  return linkView(db, await proven(call, call.actor, link), call.time);
}
