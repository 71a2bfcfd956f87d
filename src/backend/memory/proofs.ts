import { BackendError } from '../../domain/errors.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import type {
  ChangeProofInput,
  CredentialsInput,
  Link,
  ProofMethod,
  ProofOffer,
  ProofsInput,
} from '../../domain/link.js';
import { linkObstacle } from '../../domain/rules.js';
import {
  codeLengthOf,
  codeUntil,
  proofOffers,
  requestUntil,
  resendAtOf,
  stateOfProof,
  triesOf,
} from '../../domain/proof-rules.js';
import { termFor } from '../../domain/link-term.js';
import type { Items } from '../backend.js';
import { note } from './activity.js';
import { accountOf, ownLink, tooEarly, type Context } from './context.js';
import type { AccountRecord, LinkRecord } from './records.js';
import { mailed, requestToken } from './request-course.js';
import { requireOpen, requireRoom } from './request-limits.js';
import { newCaseNumber, newCode } from './secrets.js';
import { SEED_PASSWORD } from './seed.js';
import type { Store } from './store.js';
import { answerBefore, linkView } from './views.js';

export function listProofs(context: Context, { link }: ProofsInput): Items<ProofOffer> {
  const { capabilities } = context.world;
  return {
    items: proofOffers(capabilities, link === undefined ? undefined : ownLink(context, link)),
  };
}

/** Refuses a proof that the policy does not offer, and rights that it is too weak for. */
export function requireOffered(
  { world }: Context,
  proof: ProofMethod,
  scopes: readonly Link['scopes'][number][],
  link?: LinkRecord,
): void {
  const offer = proofOffers(world.capabilities, link).find((each) => each.proof === proof);
  if (offer?.state !== 'offered') throw new BackendError('proof-not-offered');
  if (scopes.some((scope) => !offer.scopes.includes(scope)))
    throw new BackendError('invalid-input', { fields: [{ field: 'scopes', rule: 'not-offered' }] });
}

/** What a request by a proof begins with. A shadow request has a case number, and no code. */
export function begun(
  { world, now }: Context,
  proof: ProofMethod,
  account: AccountRecord | undefined,
  answerBefore?: string,
): Pick<
  LinkRecord,
  'state' | 'proof' | 'expiresAt' | 'endTold' | 'sends' | 'sentAt' | 'code' | 'triesLeft' | 'caseNumber'
> {
  const length = codeLengthOf(proof);
  return {
    state: stateOfProof(proof),
    proof,
    expiresAt: requestUntil(proof, now, answerBefore),
    endTold: false,
    sends: 1,
    sentAt: now,
    code: length && account ? newCode(world.random, length) : null,
    triesLeft: triesOf(proof) ?? 0,
    caseNumber: proof === 'support-case' ? newCaseNumber(world.random) : null,
  };
}

/** Tells the account's side of a proof that was begun: the owner is asked, or the code is sent. */
export function ask({ world, account: main, now }: Context, link: LinkRecord, account: AccountRecord): void {
  const facts = { main: main.name, customerNumber: account.customerNumber };
  switch (link.proof) {
    case 'owner-consent':
      world.mail(account.contactEmail, 'link-request', { facts, token: requestToken(link.id) });
      break;
    case 'email-code':
      if (link.code) world.mail(account.contactEmail, 'link-code', { code: link.code, facts });
      break;
    case 'letter-code':
      if (link.code)
        world.letters.push({
          accountId: account.id,
          customerNumber: account.customerNumber,
          code: link.code,
          at: now,
        });
      break;
    case 'support-case':
      world.mail(account.contactEmail, 'link-case-opened', { facts });
      break;
    case 'sign-in':
    case 'credentials':
    case 'own-account':
    case null:
  }
}

export function changeProof(context: Context, { link: id, proof, scopes }: ChangeProofInput): Link {
  const { world, account: main } = context;
  const link = ownLink(context, id);
  requireOpen(link, link.joinedBy === 'added' ? 'request-answered' : 'conflict');
  if (link.state === 'confirm' || link.move || link.flattening) throw new BackendError('request-answered');
  requireOffered(context, proof, scopes, link);
  requireRoom(context, customerNumberKey(link.typedNumber));
  const account = link.accountId === null ? undefined : accountOf(context, link);
  if (account && link.proof === 'owner-consent')
    world.mail(account.contactEmail, 'request-canceled', { facts: { main: main.name } });
  const tried = link.proof ? [...link.tried, link.proof] : link.tried;
  world.changeLink(link, {
    ...begun(context, proof, account, answerBefore(world, { term: link.term ?? {}, scopes })),
    tried,
    scopes,
    term: termFor(link.term ?? {}, scopes.includes('pay')),
    sms: null,
    undeliveredAt: null,
  });
  if (account) ask(context, link, account);
  mailed(world, link);
  const facts = { number: link.typedNumber, proof, scopes };
  note(world, context, { kind: 'link-proof-changed', subject: link.accountId, link, facts });
  return linkView(world, link);
}

/** A request that waits for a proof of one of these kinds, which can still be brought. */
export function provable(context: Context, id: string, proofs: readonly ProofMethod[]): LinkRecord {
  const link = ownLink(context, id);
  requireOpen(link, 'conflict');
  if (link.state !== 'proving' || !link.proof || !proofs.includes(link.proof))
    throw new BackendError('conflict');
  if (link.triesLeft === 0) {
    const resendAt = resendAtOf(link);
    throw resendAt
      ? tooEarly(context, Date.parse(resendAt))
      : new BackendError('rate-limited', { retryAfter: 86_400 });
  }
  return link;
}

/** Counts a proof that was not one. With the last try the account's side is told that somebody keeps trying. */
export function failed(context: Context, link: LinkRecord): BackendError {
  const { world, account: main } = context;
  world.changeLink(link, { triesLeft: link.triesLeft - 1 });
  const { triesLeft, typedNumber: number } = link;
  if (triesLeft === 0 && link.accountId)
    world.mail(accountOf(context, link).contactEmail, 'link-proof-locked', { facts: { main: main.name } });
  note(world, context, {
    kind: 'link-proof-failed',
    subject: link.accountId,
    link,
    facts: { number, triesLeft, ...(link.proof && { proof: link.proof }) },
  });
  return new BackendError('link-not-verified', { facts: { count: triesLeft } });
}

/** What is proven waits for the main account's own confirmation, unless a rule forbids it. */
export function proven(world: Store, by: Context | null, link: LinkRecord): void {
  const account = world.account(link.accountId!);
  const rule = linkObstacle(world.placeOf(world.account(link.mainId)), world.placeOf(account));
  // It can be asked to move.
  const obstacle = rule === 'has-other-main' && world.capabilities.moving ? undefined : rule;
  world.changeLink(
    link,
    obstacle
      ? { state: 'failed', refusal: obstacle, endedAt: world.now, expiresAt: null, code: null }
      : { state: 'confirm', code: null },
  );
  note(world, by, {
    kind: obstacle ? 'link-refused' : 'link-proven',
    subject: link.accountId,
    link,
    facts: { number: link.typedNumber, ...(link.proof && { proof: link.proof }) },
  });
}

export function proveLink(context: Context, { link: id, code }: { link: string; code: string }): Link {
  const { world } = context;
  const link = provable(context, id, ['email-code', 'letter-code']);
  if (link.code === null || world.time >= codeUntil(link) || link.code !== code) throw failed(context, link);
  proven(world, context, link);
  return linkView(world, link);
}

/** Takes whoever administers the account. A second factor cannot be given here: who has one signs in instead. */
export function proveByCredentials(context: Context, { link: id, name, password }: CredentialsInput): Link {
  const { world } = context;
  const link = provable(context, id, ['credentials']);
  const found = world
    .staffOf(link.accountId ?? '')
    .some(
      ({ email, permissions, secondFactor }) =>
        email.toLowerCase() === name.toLowerCase() &&
        permissions.includes('link-accounts') &&
        secondFactor === undefined,
    );
  if (!found || password !== SEED_PASSWORD) throw failed(context, link);
  proven(world, context, link);
  return linkView(world, link);
}

/** Answers a support case as support does. A case for an account that does not exist cannot be confirmed. */
export function answerCase(world: Store, number: string, answer: 'confirm' | 'decline'): void {
  const link = [...world.links.values()].find(
    ({ caseNumber, state }) => caseNumber === number && state === 'proving',
  );
  if (!link || (answer === 'confirm' && link.accountId === null)) throw new BackendError('not-found');
  if (answer === 'confirm') proven(world, null, link);
  else {
    world.changeLink(link, { state: 'declined', endedAt: world.now, expiresAt: null });
    const facts = { number: link.typedNumber, proof: 'support-case' } as const;
    note(world, null, { kind: 'link-request-declined', subject: link.accountId, link, facts });
  }
  world.mail(world.people.get(link.requestedById)!.email, 'link-case-answered', {
    facts: { customerNumber: link.typedNumber, answer },
  });
}
