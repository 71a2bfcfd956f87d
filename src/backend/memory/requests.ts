import { NOT_ANNOTATED } from '../../domain/annotation.js';
import { NO_REFERENCES } from '../../domain/invoice.js';
import { BackendError } from '../../domain/errors.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import {
  masked,
  type Link,
  type LinkPreview,
  type LinkRequestInput,
  type ResendRequestInput,
  type Scope,
} from '../../domain/link.js';
import type { ConfirmLinkInput } from '../../domain/payer-consent.js';
import { requireTerm, type LinkTerm } from '../../domain/link-term.js';
import {
  consequencesForMain,
  consequencesOfLinking,
  isOwnNumber,
  linkObstacle,
  SMS_LIMITS,
} from '../../domain/rules.js';
import { codeLengthOf, requestUntil, resendAtOf, triesOf } from '../../domain/proof-rules.js';
import { note } from './activity.js';
import {
  conditionsForMain,
  consentIn,
  noteConsent,
  requireConditions,
  requireConsent,
} from './preconditions.js';
import { requireRunning } from './running.js';
import { accountOf, ownLink, requireVersion, tooEarly, type Context } from './context.js';
import { join, type Telling } from './linking.js';
import { linkElsewhere, takeBack } from './main-move.js';
import { AS_EVER } from './payer-changing.js';
import { NOTHING_WITHHELD, USUAL_DELIVERY, type AccountRecord, type LinkRecord } from './records.js';
import { isMobile } from './mobile.js';
import type { Store } from './store.js';
import { newCode, newId } from './secrets.js';
import { ask, begun, requireOffered } from './proofs.js';
import { mailed } from './request-course.js';
import { requireOpen, requireQuota, requireRoom } from './request-limits.js';
import { callOff, schedule } from './starting.js';
import {
  answerBefore,
  beginningOf,
  isAgreed,
  isLinked,
  isOpen,
  linkView,
  situationOf,
  termSituation,
  versionOf,
} from './views.js';

const DAY = 86_400_000;

/** Writes to the number that was given, whether there is such an account or not: the message tells nothing of it. */
export function text(context: Context, phone: string): NonNullable<LinkRecord['sms']> {
  const { world, person, account: main, now } = context;
  const within = world.smsLog.filter(({ at }) => world.time - at < DAY);
  const refuseAfter = (limit: number, entries: typeof within) => {
    if (entries.length >= limit) throw tooEarly(context, entries[entries.length - limit]!.at + DAY);
  };
  refuseAfter(
    SMS_LIMITS.numberPerDay,
    within.filter(({ number }) => number === phone),
  );
  refuseAfter(
    SMS_LIMITS.perDay,
    within.filter(({ personId }) => personId === person.id),
  );
  world.smsLog.push({ personId: person.id, number: phone, at: world.time });
  const reached = isMobile(phone);
  if (reached) world.mail(phone, 'link-request-sms', { facts: { main: main.name } });
  return { number: phone, state: reached ? 'sent' : 'not-delivered', at: now };
}

/** Refuses a number where nobody is told by text message. */
function requireTexts({ world }: Context, phone: string | undefined, proof: LinkRecord['proof']): void {
  if (phone !== undefined && (!world.capabilities.smsNotices || proof !== 'owner-consent'))
    throw new BackendError('invalid-input', { fields: [{ field: 'phone', rule: 'not-offered' }] });
}

/** Refuses a term that cannot be, and a first day where every link begins at once. */
export function requireTermOffered({ world }: Context, term: LinkTerm, scopes: readonly Scope[]): void {
  const { startOn, payFrom } = term;
  const field = startOn !== undefined ? 'term.startOn' : payFrom !== undefined ? 'term.payFrom' : undefined;
  if (field && !world.capabilities.linkStart)
    throw new BackendError('invalid-input', { fields: [{ field, rule: 'not-offered' }] });
  requireTerm(term, termSituation(world, scopes));
}

/** The link that joins an account to a main account by more than the collective invoice. */
const linkedTo = (links: readonly LinkRecord[], account: AccountRecord): LinkRecord | undefined =>
  links.find(
    (each) => isLinked(each) && each.accountId === account.id && each.joinedBy !== 'collective-invoice',
  );

/** Whether a main account has an account, or has asked for it. */
export function isRequestedOrLinked(world: Store, main: AccountRecord, account: AccountRecord): boolean {
  const links = world.linksOf(main.id);
  return (
    linkedTo(links, account) !== undefined ||
    links.some((each) => (isOpen(each) || each.state === 'scheduled') && each.accountId === account.id)
  );
}

type Begun = Pick<
  LinkRecord,
  | 'accountId'
  | 'typedNumber'
  | 'picked'
  | 'scopes'
  | 'message'
  | 'sms'
  | 'term'
  | keyof ReturnType<typeof begun>
>;

/** A request that begins now. */
export function newRequest({ world, account: main, person, now }: Context, request: Begun): LinkRecord {
  const link: LinkRecord = {
    id: newId(world.random, 'l'),
    mainId: main.id,
    ...request,
    joinedBy: 'added',
    tried: [],
    requestedAt: now,
    requestedById: person.id,
    linkedAt: null,
    detachOn: null,
    endedAt: null,
    ...NOT_ANNOTATED,
    ...AS_EVER,
    ...NOTHING_WITHHELD,
    ...USUAL_DELIVERY(),
    leaving: false,
    ...NO_REFERENCES,
    revision: 1,
    stateRevision: 1,
    refusal: null,
    last: null,
  };
  world.addLink(link);
  return link;
}

export function requestLink(context: Context, input: LinkRequestInput & { message: string }): Link {
  const { world, account: main } = context;
  const { customerNumber, scopes, proof, message, phone, term = {} } = input;
  if (world.roleOf(main) === 'secondary') throw new BackendError('no-main-eligible');
  requireRunning(main);
  requireOffered(context, proof, scopes);
  requireTexts(context, phone, proof);
  requireTermOffered(context, term, scopes);
  if (isOwnNumber(main.customerNumber, customerNumber)) throw new BackendError('self-link');
  const target = customerNumberKey(customerNumber);
  const mine = world.linksOf(main.id);
  const account = world.accountByNumber(customerNumber);
  const linked = account && linkedTo(mine, account);
  if (linked) throw new BackendError('already-linked', { facts: { id: linked.id } });
  const asked = mine.find(
    (each) =>
      ((isOpen(each) && !each.picked) || each.state === 'scheduled') &&
      customerNumberKey(each.typedNumber) === target,
  );
  if (asked) throw new BackendError('already-requested', { facts: { id: asked.id, at: asked.requestedAt } });
  requireQuota(context);
  requireRoom(context, target);
  const link = newRequest(context, {
    accountId: account?.id ?? null,
    typedNumber: customerNumber,
    picked: false,
    ...begun(context, proof, account, answerBefore(world, { term, scopes })),
    scopes,
    message,
    term,
    sms: phone === undefined ? null : text(context, phone),
  });
  if (account) ask(context, link, account);
  mailed(world, link);
  const facts = { number: customerNumber, proof, scopes };
  note(world, context, { kind: 'link-requested', subject: link.accountId, link, facts });
  return linkView(world, link);
}

export function resendRequest(context: Context, input: ResendRequestInput): Link {
  const { world, now } = context;
  const link = ownLink(context, input.link);
  requireOpen(link, 'conflict');
  if (link.state === 'confirm' || link.move || link.flattening) throw new BackendError('conflict');
  const resendAt = resendAtOf(link);
  if (resendAt === null) throw new BackendError('rate-limited');
  if (world.time < Date.parse(resendAt)) throw tooEarly(context, Date.parse(resendAt));
  requireTexts(context, input.phone, link.proof);
  const phone = input.phone ?? link.sms?.number;
  const sms = phone === undefined ? null : text(context, phone);
  const { proof } = link;
  const length = codeLengthOf(proof);
  world.changeLink(link, {
    sms,
    sends: link.sends + 1,
    sentAt: now,
    ...(length && {
      code: link.accountId ? newCode(world.random, length) : null,
      triesLeft: triesOf(proof) ?? 0,
    }),
    // A letter that is sent again gets its full time.
    ...(proof === 'letter-code' && {
      expiresAt: requestUntil(proof, now, answerBefore(world, link)),
      endTold: false,
    }),
  });
  if (link.accountId) ask(context, link, accountOf(context, link));
  mailed(world, link);
  const facts = { number: link.typedNumber };
  note(world, context, { kind: 'link-request-resent', subject: link.accountId, link, facts });
  return linkView(world, link);
}

export function cancelRequest(context: Context, input: { link: string }): Link {
  const { world, account: main, now } = context;
  const link = ownLink(context, input.link);
  if (link.state === 'scheduled') {
    callOff(context, link, 'main');
    return linkView(world, link);
  }
  requireOpen(link, link.joinedBy === 'added' ? 'request-answered' : 'conflict');
  const move = link.move ? world.plans.moves.get(link.move) : undefined;
  if (link.flattening) throw new BackendError('conflict');
  if (move) {
    takeBack(context, move, 'new');
    return linkView(world, link);
  }
  world.changeLink(link, { state: 'canceled', endedAt: now, expiresAt: null });
  const canceled = { number: link.typedNumber };
  note(world, context, { kind: 'link-request-canceled', subject: link.accountId, link, facts: canceled });
  if (link.accountId && link.proof === 'owner-consent')
    world.mail(accountOf(context, link).contactEmail, 'request-canceled', { facts: { main: main.name } });
  return linkView(world, link);
}

export function previewLink(context: Context, input: { link: string }): LinkPreview {
  const { world } = context;
  const link = ownLink(context, input.link);
  if (link.state === 'proving' || link.state === 'pending') throw new BackendError('link-not-verified');
  if (link.state !== 'confirm') throw new BackendError('conflict');
  const account = accountOf(context, link);
  const situation = situationOf(world, link, account);
  const elsewhere = world.capabilities.moving && linkElsewhere(world, account, link.mainId) !== undefined;
  return {
    candidate: masked(account, link.proof),
    ...(elsewhere && { elsewhere }),
    main: consequencesForMain(situation),
    secondary: consequencesOfLinking(situation),
    start: elsewhere ? null : beginningOf(world, link),
    ...(!elsewhere && {
      preconditions: conditionsForMain(context, link, account),
      consent: consentIn(world, link, account),
    }),
  };
}

export const confirmLink = (context: Context, input: ConfirmLinkInput): Link =>
  confirmed(context, input, 'told');

/** Links a proven account. */
export function confirmed(context: Context, input: ConfirmLinkInput, how: Telling): Link {
  const { world, account: main, now } = context;
  const link = ownLink(context, input.link);
  if (isAgreed(link)) throw new BackendError('already-linked', { facts: { id: link.id } });
  requireOpen(link, 'conflict');
  if (link.state !== 'confirm') throw new BackendError('conflict');
  requireVersion(versionOf(world, link), input.version);
  requireRunning(main);
  if (link.flattening) throw new BackendError('is-main');
  const account = accountOf(context, link);
  const obstacle = linkObstacle(world.placeOf(main), world.placeOf(account));
  // It can be asked to move.
  if (obstacle === 'has-other-main' && world.capabilities.moving) throw new BackendError(obstacle);
  if (obstacle) {
    world.changeLink(link, { state: 'failed', refusal: obstacle, endedAt: now, expiresAt: null });
    note(world, context, {
      kind: 'link-refused',
      subject: account.id,
      link,
      facts: { number: link.typedNumber },
    });
    throw new BackendError(obstacle);
  }
  requireConditions(context, link, account);
  const consent = requireConsent(world, link, account, input.consent);
  const start = beginningOf(world, link);
  if (start) schedule(context, link, start, how);
  const linked = start ? link : join(context, context, link, { how });
  noteConsent(context, linked, consent);
  return linkView(world, linked);
}
