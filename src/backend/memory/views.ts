import type { Account, AccountRef, Check } from '../../domain/account.js';
import type { Charged } from '../../domain/billing.js';
import { chargesOf } from '../../domain/contract-charges.js';
import {
  AGREED,
  LINKED,
  OPEN,
  standingOf,
  type Link,
  type LinkSide,
  type Scope,
  type Standing,
} from '../../domain/link.js';
import type { TermSituation } from '../../domain/link-term.js';
import { agreedBefore, startOf, type LinkStart } from '../../domain/link-start.js';
import { resendAtOf, triesOf } from '../../domain/proof-rules.js';
import { lastsUntil } from '../../domain/link-extension.js';
import { LETTER_CODE, nextPeriod, resendDelay, type Situation } from '../../domain/rules.js';
import { maskPhone } from '../../domain/text.js';
import { isKept } from '../../domain/kept-numbers.js';
import { mayWork } from './granted.js';
import type { AccountRecord, CheckRecord, LineRecord, LinkRecord } from './records.js';
import { deliveryOf, followingOf } from './request-course.js';
import type { Store } from './store.js';

export const refOf = ({ id, customerNumber, name }: AccountRecord): AccountRef => ({
  id,
  customerNumber,
  name,
});

/** Whether a letter's code is too old to be typed. */
export const isExpired = (world: Store, check: CheckRecord): boolean =>
  check.kind === 'address' &&
  check.state === 'sent' &&
  world.time >= Date.parse(check.sentAt) + LETTER_CODE.days * 86_400_000;

export const checkResendAt = (world: Store, check: CheckRecord): string =>
  world.after(check.sentAt, resendDelay(check.sends));

const checkView = (world: Store, check: CheckRecord): Check => ({
  kind: check.kind,
  state: isExpired(world, check) ? 'expired' : check.state,
  sentTo: check.sentTo,
  sentAt: check.sentAt,
  resendAt: check.state === 'passed' ? null : checkResendAt(world, check),
  triesLeft: check.state === 'passed' ? null : check.triesLeft,
});

/** The telephone numbers of an account that its main account's people see. */
export const seenLines = (
  { lines }: Pick<AccountRecord, 'lines'>,
  { keepsAfter }: Pick<LinkRecord, 'keepsAfter'>,
): LineRecord[] => lines.filter((line) => !isKept(line, keepsAfter));

/** `keepsAfter`: the day after which it keeps its numbers from who looks; null: from nobody. */
export const accountView = (
  world: Store,
  account: AccountRecord,
  keepsAfter: string | null = null,
): Account => ({
  ...refOf(account),
  role: world.roleOf(account),
  status: account.status,
  location: account.location,
  checks: account.checks.map((check) => checkView(world, check)),
  monthly: account.monthly,
  numbers: seenLines(account, { keepsAfter }).length,
  products: account.products,
  customerSince: account.customerSince,
  suspension: account.status === 'suspended' ? (account.suspension ?? null) : null,
  closing: account.status === 'closing' || account.status === 'closed' ? (account.closing ?? null) : null,
});

export const isLinked = ({ state }: LinkRecord): boolean => LINKED.includes(state);
/** Whether both sides have agreed: it is told whose link it is, or will be. */
export const isAgreed = ({ state }: LinkRecord): boolean => AGREED.includes(state);
export const isOpen = ({ state }: LinkRecord): boolean => OPEN.includes(state);
export const payerOf = ({ scopes }: LinkRecord): Link['payer'] =>
  scopes.includes('pay') ? 'main' : 'secondary';

/** What a link tells about its account: nothing until both have agreed, and what was last known after its end. */
export function knownAccount(world: Store, link: LinkRecord): Account | AccountRecord | null {
  if (isAgreed(link) && link.accountId) return world.account(link.accountId);
  if (link.state !== 'detached' || !link.accountId) return null;
  return link.last ?? world.account(link.accountId);
}

export const standingOfLink = (world: Store, link: LinkRecord): Standing =>
  standingOf({ state: link.state, account: knownAccount(world, link) });

export function versionOf(world: Store, link: LinkRecord): string {
  const account = isAgreed(link) && link.accountId ? world.account(link.accountId) : undefined;
  return `${link.revision}.${account?.revision ?? 0}`;
}

/** The first invoice of a new account comes with the period after the one that it was linked in. */
const firstInvoiceOf = ({ joinedBy, linkedAt }: LinkRecord): string | null =>
  joinedBy === 'created' && linkedAt ? nextPeriod(linkedAt) : null;

/** Whom to write to is told of an account that may be looked into. */
const told = (link: LinkRecord, account: Account, known: Account | AccountRecord | null): Account =>
  known && 'revision' in known && isLinked(link) && link.scopes.includes('view')
    ? { ...account, contactEmail: known.contactEmail }
    : account;

/** Which side planned the end of a link; null: nothing is planned. */
export const plannedBy = ({ state, leaving }: LinkRecord): LinkSide | null =>
  state !== 'detach-scheduled' ? null : leaving ? 'secondary' : 'main';

/** The move that a link begins or ends with, while that is under way. */
function moveOf(world: Store, { move: id }: LinkRecord): Link['move'] {
  const move = id ? world.plans.moves.get(id) : undefined;
  return move && (move.state === 'proposed' || move.state === 'planned')
    ? { id: move.id, state: move.state, on: move.on }
    : null;
}

export function linkView(world: Store, link: LinkRecord): Link {
  const known = knownAccount(world, link);
  const account = known && 'revision' in known ? accountView(world, known, link.keepsAfter) : known;
  return {
    id: link.id,
    version: versionOf(world, link),
    state: link.state,
    joinedBy: link.joinedBy,
    account: account && told(link, account, known),
    customerNumber: account?.customerNumber ?? link.typedNumber,
    scopes: link.scopes,
    payer: payerOf(link),
    proof: link.proof,
    term: link.term ?? {},
    start: link.start ?? null,
    calledOff: link.calledOff ?? null,
    requestedAt: link.requestedAt,
    requestedBy: world.people.get(link.requestedById)?.name ?? '',
    expiresAt: isOpen(link) ? link.expiresAt : null,
    resendAt: link.move || link.flattening ? null : resendAtOf(link),
    triesLeft: link.state === 'proving' && triesOf(link.proof) !== null ? link.triesLeft : null,
    linkedAt: link.linkedAt,
    detachOn: link.state === 'detach-scheduled' ? link.detachOn : null,
    detachBy: plannedBy(link),
    endedAt: link.endedAt,
    move: moveOf(world, link),
    flattening: link.flattening ?? null,
    caseNumber: isOpen(link) ? link.caseNumber : null,
    refusal: link.refusal,
    declined: link.declined ?? null,
    ...deliveryOf(link),
    ...followingOf(world, link),
    sms:
      isOpen(link) && link.sms
        ? { to: maskPhone(link.sms.number), state: link.sms.state, at: link.sms.at }
        : null,
    firstInvoiceOn: firstInvoiceOf(link),
    payerSince: isLinked(link) ? link.payerSince : null,
    payerChange: isLinked(link) ? link.payerChange : null,
    withheld: isLinked(link) ? link.withheld : [],
    paused: isLinked(link) ? link.paused : null,
    keepsAfter: isLinked(link) ? link.keepsAfter : null,
    nickname: link.nickname,
    labels: link.labels,
    hidden: link.hidden,
    costCentre: link.costCentre,
    purchaseOrder: link.purchaseOrder,
    invoiceName: link.invoiceName,
  };
}

/** What of a link its charges follow from. */
export const chargedOf = (world: Store, link: LinkRecord): Charged => ({
  monthly: link.accountId === null ? 0 : world.account(link.accountId).monthly.amount,
  payer: payerOf(link),
  payerSince: link.payerSince,
  mainDays: link.mainDays,
  change: link.payerChange,
  detachOn: lastsUntil(link.detachOn, link.termWait ? {} : (link.term ?? {})),
});

/** The charges of a link's account, contract by contract. */
export const chargesOfLink = (world: Store, link: LinkRecord): Charged[] =>
  chargesOf(chargedOf(world, link), world.contractsOf(link));

/** What consequences of linking or detaching follow from. */
export function situationOf(
  world: Store,
  link: LinkRecord,
  account: AccountRecord,
  side: LinkSide = 'main',
): Situation {
  return {
    main: world.account(link.mainId).name,
    monthly: account.monthly,
    numbers: (side === 'main' ? seenLines(account, link) : account.lines).length,
    scopes: link.scopes,
    invoiceOnly: !isLinked(link) && world.invoiceOnly(account.id)?.mainId === link.mainId,
    mainPeople: world.staffOf(link.mainId).filter((person) => mayWork(world, person, link)).length,
    localTeam: world.staffOf(account.id).map(({ name }) => name),
    term: link.term ?? {},
    now: world.now,
    ...(!isLinked(link) && {
      startOn: (link.start ?? beginningOf(world, link))?.on ?? null,
      payFrom: link.term?.payFrom ?? 'now',
    }),
  };
}

/** What the term of a request is looked at with. */
export const termSituation = (
  { now, linkPolicy: { coolingOffDays = 0 } }: Store,
  scopes: readonly Scope[],
): Required<TermSituation> => ({ today: now.slice(0, 10), pays: scopes.includes('pay'), coolingOffDays });

/** When a request has to be agreed to so that its link holds before its end; undefined: it has none. */
export const answerBefore = (
  world: Store,
  { term = {}, scopes }: Pick<LinkRecord, 'term' | 'scopes'>,
): string | undefined => agreedBefore(term, termSituation(world, scopes));

/** When a link begins that is agreed to now; null: at once. */
export const beginningOf = (world: Store, link: LinkRecord): LinkStart | null =>
  startOf({
    term: link.term ?? {},
    scopes: link.scopes,
    invoiceOnly: world.invoiceOnly(link.accountId!)?.mainId === link.mainId,
    coolingOffDays: world.linkPolicy.coolingOffDays ?? 0,
    now: world.now,
  });
