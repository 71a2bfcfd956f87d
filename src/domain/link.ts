import * as v from 'valibot';
import { Account, AccountRef } from './account.js';
import { Consequences } from './consequences.js';
import { CustomerNumber } from './customer-number.js';
import { Declined } from './decline.js';
import { ErrorCode } from './errors.js';
import { LinkStart } from './link-start.js';
import { LinkTerm } from './link-term.js';
import { ProofMethod } from './proof.js';
import { Scope } from './scope.js';
import { StandAloneNeed } from './stand-alone.js';
import { scopesOfProof, STANDINGS } from './standing.js';
import { Money } from './money.js';
import { PayerConsent } from './payer-consent.js';
import { Precondition } from './precondition.js';
import { AccessPause, LentArea } from './lending.js';
import { Payer, PayerChange } from './payer.js';
import { Day, Id, Instant, paragraph, PhoneNumber } from './text.js';

export * from './proof.js';
export * from './scope.js';
export * from './standing.js';

/**
 * The life of a link, from request to end.
 * `proving`: whoever asks has to bring a proof, as the code that was sent. `pending`: the owner was asked. `confirm`: proven, the main account has yet to confirm. `scheduled`: both have agreed, and its first day is yet to come. `failed`: proven, but a rule forbids it (see
 * `refusal`). `renewed`: it had expired or was declined, and another request has taken its place.
 */
export const LinkState = v.picklist([
  'proving',
  'pending',
  'confirm',
  'scheduled',
  'active',
  'detach-scheduled',
  'detached',
  'declined',
  'canceled',
  'expired',
  'failed',
  'renewed',
]);
export type LinkState = v.InferOutput<typeof LinkState>;

/** How a link came about: ordered new, an existing account added, or by the collective invoice alone. */
export const JoinedBy = v.picklist(['created', 'added', 'collective-invoice']);
export type JoinedBy = v.InferOutput<typeof JoinedBy>;

/** One of the two accounts that a link joins. */
export const LinkSide = v.picklist(['main', 'secondary']);
export type LinkSide = v.InferOutput<typeof LinkSide>;

/** What became of a text message. The number is masked as soon as it was given. */
export const SmsNotice = v.object({
  to: v.string(),
  state: v.fallback(v.picklist(['waiting', 'sent', 'not-delivered']), 'waiting'),
  /** When it was written. */
  at: Instant,
});
export type SmsNotice = v.InferOutput<typeof SmsNotice>;

/**
 * One account under a main account, or a request for one.
 * `account` is null until the main account has confirmed: before that nothing about it is told.
 */
export const Link = v.object({
  id: Id,
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  state: LinkState,
  joinedBy: JoinedBy,
  account: v.nullable(Account),
  /** The customer number: as it was typed while nothing is proven. */
  customerNumber: v.string(),
  scopes: v.array(Scope),
  /** Who pays from now on. */
  payer: Payer,
  proof: v.nullable(ProofMethod),
  /** From when until when it holds; absent: from the moment at which both have agreed, for good. */
  term: v.optional(LinkTerm),
  /** When it begins (state `scheduled`); absent or null: it has begun, or has not been agreed to. */
  start: v.optional(v.nullable(LinkStart)),
  /** Which side has called it off after both had agreed; absent or null: neither. */
  calledOff: v.optional(v.nullable(LinkSide)),
  requestedAt: Instant,
  requestedBy: v.string(),
  /** When an open request ends by itself. */
  expiresAt: v.nullable(Instant),
  /** The earliest time at which the mail can be sent again; null when no more can be sent. */
  resendAt: v.nullable(Instant),
  /** Tries that are left for the proof, as the code that was sent. */
  triesLeft: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  linkedAt: v.nullable(Instant),
  /** The first day without the link, while detaching is scheduled. */
  detachOn: v.nullable(Day),
  /** Which side planned that, and can undo it; absent or null: nothing is planned. */
  detachBy: v.optional(v.nullable(LinkSide)),
  endedAt: v.nullable(Instant),
  /** A move that it begins or ends with, while that is under way; absent or null: there is none. */
  move: v.optional(
    v.nullable(v.object({ id: Id, state: v.picklist(['proposed', 'planned']), on: v.nullable(Day) })),
  ),
  /** The plan for the accounts of a main account that is to be added; absent or null: there is none. */
  flattening: v.optional(v.nullable(Id)),
  /** The text message that tells the owner of the request as well; absent or null: there is none. */
  sms: v.optional(v.nullable(SmsNotice)),
  /** The number of the support case that it is proven by; absent or null: there is none. */
  caseNumber: v.optional(v.nullable(v.string())),
  /** The rule that forbids the link (state `failed`). */
  refusal: v.nullable(ErrorCode),
  /**
   * Since when it is known that the last mail to the owner did not arrive. Whether there is such an account is not told by
   * it: as many requests for numbers that nobody has are said not to be delivered. Absent or null: nothing is known of that.
   */
  undeliveredAt: v.optional(v.nullable(Instant)),
  /** Where the owner answers once they are signed in, to be passed on: a URL, or a path of the portal. Absent or null: nowhere. */
  ownerPage: v.optional(v.nullable(v.string())),
  /** The request that it takes the place of, and when that was sent; absent or null: none. */
  follows: v.optional(v.nullable(v.object({ id: Id, requestedAt: Instant }))),
  /** The request that has taken its place (state `renewed`); absent or null: none. */
  renewedAs: v.optional(v.nullable(Id)),
  /** What the owner has said with their no (state `declined`); absent or null: nothing. */
  declined: v.optional(v.nullable(Declined)),
  /** When a new account is invoiced for the first time; absent: nothing is known of that. */
  firstInvoiceOn: v.optional(v.nullable(Day)),
  /** The first day that they have paid for; absent or null: they have since it was linked. */
  payerSince: v.optional(v.nullable(Day)),
  /** Who pays from a later day on; absent or null: nothing of that kind is planned. */
  payerChange: v.optional(v.nullable(PayerChange)),
  /** What the main account calls it; absent or empty: what it is called. */
  nickname: v.optional(v.string()),
  /** The main account's own labels. */
  labels: v.optional(v.array(v.string())),
  /** Left out of the overview unless it is asked for. */
  hidden: v.optional(v.boolean()),
  /** What the account's charges are sorted by on the collective invoice; absent or empty: nothing. */
  costCentre: v.optional(v.string()),
  purchaseOrder: v.optional(v.string()),
  /** What the collective invoice calls the account; absent or empty: what it is called. */
  invoiceName: v.optional(v.string()),
  /** What the account keeps from the main account’s people; absent: nothing. */
  withheld: v.optional(v.array(LentArea)),
  /** Since when the account has paused all their work; absent or null: it has not. */
  paused: v.optional(v.nullable(AccessPause)),
  /** Telephone numbers that the account got after this day stay with it; absent or null: none do. */
  keepsAfter: v.optional(v.nullable(Day)),
  /**
   * What a search has found of it that its row does not show: a telephone number (E.164), the contact's address, or a
   * reference. Only in what `listLinks` finds.
   */
  foundBy: v.optional(v.string()),
});
export type Link = v.InferOutput<typeof Link>;

/** What a row of the overview says about a link: one word for its state and its account's. */
export const Standing = v.picklist(STANDINGS);
export type Standing = v.InferOutput<typeof Standing>;

export const LinkSort = v.picklist([
  'name',
  'customer-number',
  'city',
  'standing',
  'payer',
  'monthly',
  'newest',
]);
export type LinkSort = v.InferOutput<typeof LinkSort>;

const cursor = v.pipe(v.string(), v.maxLength(500));

/** What narrows a list of links. */
export const LinkNarrowing = v.object({
  /**
   * Words that name, nickname, customer number, street, city or references contain, in any case; of accounts that may be
   * looked into, the contact's address and telephone numbers too, from four digits on and in any spelling.
   */
  search: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** Only these standings; empty or absent: all but the ones that end a link for good. */
  standings: v.optional(v.array(Standing)),
  payer: v.optional(v.picklist(['main', 'secondary'])),
  /** Only links that have all of these labels, in any case. */
  labels: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(10))),
  /** Only links whose account is in this city. */
  city: v.optional(v.pipe(v.string(), v.maxLength(60))),
  joinedBy: v.optional(JoinedBy),
  /** Links that the main account hides; absent: without them. */
  hidden: v.optional(v.picklist(['included', 'only'])),
  sort: v.optional(LinkSort),
  descending: v.optional(v.boolean()),
});

export type LinkNarrowing = v.InferOutput<typeof LinkNarrowing>;

/** Which links to list, in which order, and where to begin: at the start, or at one of four other places. */
export const LinkQuery = v.object({
  ...LinkNarrowing.entries,
  /** The page that follows another: the opaque `next` of that page. */
  after: v.optional(cursor),
  /** The page that comes before another: the opaque `previous` of that page. */
  before: v.optional(cursor),
  /** The page that begins with the row at a position, counted from 0; beyond the end it is the last row's. */
  position: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /**
   * The page that begins with the first row whose sorted value begins with this text or comes after it; the
   * last row where none does. For lists in the order of a text: `name`, `customer-number`, `city`.
   */
  from: v.optional(v.pipe(v.string(), v.maxLength(100))),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
});
export type LinkQuery = v.InferOutput<typeof LinkQuery>;

/** The few figures above the list. */
export const Summary = v.object({
  linked: v.number(),
  addedThisMonth: v.number(),
  onCollectiveInvoice: v.number(),
  waiting: v.number(),
  needsYou: v.number(),
  /** How many of the linked accounts the overview leaves out, unless they are asked for. */
  hidden: v.optional(v.number()),
  /** How many people wait to hear whether they get a right; absent: nobody who may grant one asks. */
  accessRequests: v.optional(v.number()),
  /** How many linked accounts object and wait for an answer; absent: nobody who may answer asks. */
  objections: v.optional(v.number()),
  /**
   * How many moves of linked accounts wait for an answer, and plans to move all of them are under way; absent: nobody who
   * may answer asks.
   */
  moves: v.optional(v.number()),
  /** How many linked accounts have come apart from what is usual; absent: nobody who may see to it asks. */
  drift: v.optional(v.number()),
  /** How many linked accounts end by themselves within a month; absent: the backend has no such links. */
  ending: v.optional(v.number()),
  /**
   * How many orders wait for the approval of a second person, or have come back to who asks here without it lately; absent:
   * nobody who may order asks.
   */
  approvals: v.optional(v.number()),
  /** The next collective invoice; null for someone who may not see invoices, or where nothing is on it. */
  invoice: v.nullable(v.object({ total: Money, dueOn: Day })),
});
export type Summary = v.InferOutput<typeof Summary>;

/** Asks to link an existing account. */
export const LinkRequestInput = v.pipe(
  v.object({
    customerNumber: CustomerNumber,
    scopes: v.pipe(v.array(Scope), v.minLength(1, 'required')),
    proof: ProofMethod,
    /** A sentence to the owner. */
    message: v.optional(paragraph(500), ''),
    /** A mobile number to which the owner is told by text message as well (`smsNotices`). */
    phone: v.optional(PhoneNumber),
    /** From when until when it is to hold; absent: from the moment at which both have agreed, for good. */
    term: v.optional(LinkTerm),
  }),
  v.forward(
    v.partialCheck(
      [['scopes'], ['proof']],
      ({ scopes, proof }) => scopes.every((scope) => scopesOfProof[proof].includes(scope)),
      'proof-too-weak',
    ),
    ['proof'],
  ),
);
export type LinkRequestInput = v.InferInput<typeof LinkRequestInput>;

/** Sends the message to the owner, or the code, again; `phone`: by text message as well, from now on to this number. */
export const ResendRequestInput = v.object({ link: Id, phone: v.optional(PhoneNumber) });
export type ResendRequestInput = v.InferOutput<typeof ResendRequestInput>;

/** What a requester sees of an account after proof and before the link: enough to recognise it, no more. */
export const MaskedAccount = v.object({
  /** First letters only: `B••••• M••••`. */
  name: v.string(),
  city: v.string(),
  /** The last three digits of the customer number. */
  lastDigits: v.string(),
  products: v.array(v.string()),
});
export type MaskedAccount = v.InferOutput<typeof MaskedAccount>;

/** What linking would do, for both sides, before it is confirmed. */
export const LinkPreview = v.object({
  candidate: MaskedAccount,
  /** It belongs to another main account: it can be asked to move, not be linked; absent: it does not. */
  elsewhere: v.optional(v.boolean()),
  /** For the main account. */
  main: Consequences,
  /** For the account that is added. */
  secondary: Consequences,
  /** When it would begin if it were confirmed now; absent or null: at once. */
  start: v.optional(v.nullable(LinkStart)),
  /** What has to be settled before; absent: the backend has no such conditions. */
  preconditions: v.optional(v.array(Precondition)),
  /** What whoever will pay has to confirm in words; absent or null: nothing. */
  consent: v.optional(v.nullable(PayerConsent)),
});
export type LinkPreview = v.InferOutput<typeof LinkPreview>;

/** What detaching would do, now and at the end of the billing period. */
export const DetachPreview = v.object({
  account: AccountRef,
  /** The last day of the first billing period with which it can end. */
  periodEnd: Day,
  /** The first day on which it can end, where it is too new for that; absent or null: it can end now. */
  waitUntil: v.optional(v.nullable(Day)),
  now: Consequences,
  atPeriodEnd: Consequences,
  /** What the account needs to stand alone, and what of that is missing; absent: nothing is known of that. */
  needs: v.optional(v.array(StandAloneNeed)),
  /** Rules that forbid detaching, if any. */
  obstacles: v.array(ErrorCode),
});
export type DetachPreview = v.InferOutput<typeof DetachPreview>;

export const DetachInput = v.object({
  link: Id,
  when: v.picklist(['now', 'period-end']),
  version: v.string(),
});
export type DetachInput = v.InferOutput<typeof DetachInput>;

/** Hides all but the first letter of each word. */
export const maskName = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [...word][0]! + '•'.repeat(Math.max(1, [...word].length - 1)))
    .join(' ');

/** The card by which a requester recognises an account. Its whole name is told to who administers it as well. */
export const masked = (
  account: Pick<Account, 'name' | 'customerNumber' | 'location' | 'products'>,
  proof: ProofMethod | null,
): MaskedAccount => ({
  name: proof === 'own-account' ? account.name : maskName(account.name),
  city: account.location.city,
  lastDigits: account.customerNumber.replace(/\D/g, '').slice(-3),
  products: account.products,
});
