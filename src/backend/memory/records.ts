import type { DraftContent, DraftState } from '../../domain/order-draft.js';
import type { ActivityChange, ActivityFacts, ActivityGroup, ActivityKind } from '../../domain/activity.js';
import type { EventDelivery } from '../../domain/event-subscription.js';
import type { Annotation } from '../../domain/annotation.js';
import type { Account, Check } from '../../domain/account.js';
import type { Permission } from '../../domain/person.js';
import type { Charged } from '../../domain/billing.js';
import type { ContractTerms } from '../../domain/contract-charges.js';
import type { LinkSide, ProofMethod, SmsNotice } from '../../domain/link.js';
import type { AccessPause, LentArea } from '../../domain/lending.js';
import type { SwapObstacle, SwapState } from '../../domain/main-swap.js';
import type { PayerChange } from '../../domain/payer.js';
import { FIRST_SIGHT, type InvoiceSight, type MailAudiences } from '../../domain/invoice-delivery.js';
import type { ShownInvoiceAddress } from '../../domain/invoice-address.js';
import type { InvoiceAccount, InvoiceReferences } from '../../domain/invoice.js';
import type { FlatteningDeed, MoveDeed, TermMail } from './main-plans.js';
import type { AwaitedMail } from './order-handoff.js';
import type { OrderMail } from './order-book.js';
import type { RequestCourse, RequestMail } from './request-course.js';
import type { LineSeed, SeedAccount, SeedGrant, SeedInvoice, SeedLink, SeedPerson } from './seed.js';
import type { ErrorCode } from '../../domain/errors.js';

/** A check with what only the world knows: its secret and how often it was sent. */
export interface CheckRecord {
  kind: Check['kind'];
  state: 'sent' | 'passed' | 'locked';
  sentTo: string;
  sentAt: string;
  sends: number;
  /** The token of the mail's link, or the code of the letter. */
  secret: string;
  triesLeft: number | null;
}

export interface LineRecord extends LineSeed {
  revision: number;
  changedAt: string | null;
  changedBy: string | null;
}

/** A contract of an account, in the order in which they are listed. */
export interface ContractRecord extends ContractTerms {
  since: string;
  minimumUntil: string | null;
  /** Counts its changes, and those of who pays for its account. */
  revision: number;
}

export interface AccountRecord extends Omit<SeedAccount, 'checks' | 'lines' | 'contracts'> {
  checks: CheckRecord[];
  lines: LineRecord[];
  contracts: ContractRecord[];
  /** Telephone numbers that are assigned once every check has passed. */
  reserved: string[];
  /** Counts changes of how it looks. */
  branded: number;
  /** Counts changes of what its invoices are addressed to. */
  addressed: number;
  revision: number;
}

export interface PersonRecord extends SeedPerson {
  /** The link whose account they begin in after signing in. */
  startLink?: string | null;
  /** The half minute whose code was used last, tries that went wrong, and until when no code is taken. */
  codes?: { used: number; wrong: number; lockedUntil: number };
}

/** A role that somebody was given in linked accounts. */
export interface GrantRecord extends SeedGrant {
  /** The main account. */
  accountId: string;
  setAt: string;
  revision: number;
  /** Whether its end was announced. */
  told: boolean;
}

/** An issued invoice. What is on it is made the first time somebody looks. */
export interface InvoiceRecord extends Omit<SeedInvoice, 'accounts'> {
  /** What of it credit covered when it was issued, in minor units. */
  creditUsed?: number;
  /** What it is addressed to, whatever happens to the account afterwards. */
  recipient: ShownInvoiceAddress;
  accounts: () => readonly InvoiceAccount[];
}

export interface LinkRecord
  extends
    Omit<
      SeedLink,
      keyof Annotation | keyof InvoiceReferences | 'payerChange' | 'sight' | 'mails' | 'term' | 'start'
    >,
    Annotation,
    InvoiceReferences,
    RequestCourse,
    Pick<Charged, 'payerSince' | 'mainDays'> {
  payerChange: PayerChange | null;
  /** It was asked for as a likely account, whose number the main account does not know. */
  picked?: boolean;
  /** The account itself has planned to leave. */
  leaving: boolean;
  /** What the account keeps from the main account's people, and whether it has paused their work. */
  withheld: LentArea[];
  paused: AccessPause | null;
  /** The day after which the account keeps the telephone numbers that it gets; as it was, once the link has ended. */
  keepsAfter: string | null;
  /** Counts changes of all that. */
  limits: number;
  /** Who sees its invoices, who gets which mails (null: as usual), and when each side asked to see more. */
  sight: InvoiceSight;
  mails: MailAudiences | null;
  askedAt: Record<LinkSide, string | null>;
  /** Counts changes of them. */
  delivery: number;
  revision: number;
  /** Counts changes of state alone: the version that the asked owner sees. */
  stateRevision: number;
  /** The move that it begins or ends with, while that is under way. */
  move?: string | null;
  /** The flattening that it asked for, while that is under way. */
  flattening?: string | null;
  /** The main account that its owner has agreed to leave, as they saw it. */
  agreedFrom?: string | null;
  sends: number;
  sentAt: string;
  /** Whether both sides were told that the request ends soon. */
  endTold: boolean;
  /** The code that was sent; null for a shadow request, whose every try fails. */
  code: string | null;
  /** Proofs that were given up for another one. */
  tried: ProofMethod[];
  /** The number of the support case. */
  caseNumber: string | null;
  triesLeft: number;
  /** Where the owner is told by text message as well, and what became of the last one. */
  sms: { number: string; state: SmsNotice['state']; at: string } | null;
  refusal: ErrorCode | null;
  /** The account as it was when it was detached. */
  last: Account | null;
}

/** A link whose invoices come as usual. */
export const USUAL_DELIVERY = () => ({
  sight: { ...FIRST_SIGHT },
  mails: null,
  askedAt: { main: null, secondary: null },
  delivery: 1,
});

/** A link that lends what its scopes say. */
export const NOTHING_WITHHELD = {
  withheld: [] as LentArea[],
  paused: null,
  keepsAfter: null as string | null,
  limits: 1,
};

/** Somebody asks for a right in their account. */
export interface AccessRequestRecord {
  id: string;
  accountId: string;
  personId: string;
  state: 'open' | 'granted' | 'declined';
  right: Permission;
  /** The link of the account that it is for. */
  linkId: string | null;
  message: string;
  askedAt: string;
  answeredAt: string | null;
  answeredBy: string | null;
}

/** An account objects to what was done on behalf of its main account. */
export interface ObjectionRecord {
  id: string;
  state: 'open' | 'answered' | 'closed';
  accountId: string;
  mainId: string;
  link: string;
  message: string;
  raisedAt: string;
  raisedBy: string;
  answer: string;
  answeredAt: string | null;
  answeredBy: string | null;
  closedAt: string | null;
}

/** Something that was done, as it is kept. */
export interface DeedRecord {
  id: number;
  at: string;
  kind: ActivityKind;
  /** Null: it happened by itself. */
  personId: string | null;
  /** The account on whose behalf it was done. */
  by: string | null;
  /** The account that it was done to. */
  subject: string | null;
  link: string | null;
  /** The accounts in whose history it stands, and the links that it concerns for those that have another one. */
  readers: readonly string[];
  links: ReadonlyMap<string, string>;
  /** Whether both sides knew each other's people by then. */
  named: boolean;
  facts: ActivityFacts;
  /** Another person that it concerns. */
  who: string | null;
  changes: ActivityChange[];
}

/** A person's sign-in: the account that they work in now, and in whose name. */
export interface SessionRecord {
  readonly personId: string;
  accountId: string;
  delegation: { mainId: string; linkId: string; expiresAt: number; idleAt: number } | null;
  /** When the person confirmed last with a code that it is them. */
  confirmedAt?: number;
}

/** A mail that was sent, as facts: what a test reads instead of an inbox. */
export interface Mail {
  to: string;
  kind: MailKind;
  at: string;
  /** The token of a link in the mail. */
  token?: string;
  /** The one-time code in the mail. */
  code?: string;
  facts: Readonly<Record<string, string>>;
}
export type MailKind =
  | 'invoices-settled'
  | 'charges-billed'
  | 'confirm-email'
  | 'account-ready'
  | 'link-request'
  | 'link-request-sms'
  | 'quote-mailed'
  | 'approval-requested'
  | 'order-approved'
  | 'approval-declined'
  | 'approval-expired'
  | 'link-code'
  | 'link-case-opened'
  | 'link-case-answered'
  | 'link-proof-locked'
  | 'request-ending'
  | 'question-ending'
  | 'linked'
  | 'detach-scheduled'
  | 'detach-undone'
  | 'detached'
  | 'access-requested'
  | 'access-granted'
  | 'access-declined'
  | 'grant-given'
  | 'grant-changed'
  | 'grant-withdrawn'
  | 'grant-ending'
  | 'payer-changed'
  | 'payer-change-scheduled'
  | 'payer-change-undone'
  | 'contract-payer-changed'
  | 'contract-payer-scheduled'
  | 'contract-payer-undone'
  | 'access-limited'
  | 'access-paused'
  | 'access-resumed'
  | 'rights-changed'
  | 'code-locked'
  | 'recipient-set'
  | 'objection-raised'
  | 'objection-answered'
  | 'objection-closed'
  | 'invoice-sight-changed'
  | 'invoices-requested'
  | 'invoice-address-set'
  | 'credit-transferred'
  | 'invoice-issued'
  | 'invoice-overdue'
  | 'events-stopped'
  | 'account-suspended'
  | 'account-resumed'
  | 'account-closing'
  | 'account-reopened'
  | 'account-closed'
  | 'swap-proposed'
  | 'swap-planned'
  | 'swap-declined'
  | 'swap-canceled'
  | 'swap-expired'
  | 'swap-failed'
  | 'main-swapped'
  | MoveDeed
  | TermMail
  | FlatteningDeed
  | 'bulk-finished'
  | 'leaving-scheduled'
  | 'leaving-undone'
  | 'left'
  | OrderMail
  | AwaitedMail
  | RequestMail;

/** A letter with the code that confirms a connection address, or with which an account is linked. */
export interface Letter {
  accountId: string;
  customerNumber: string;
  code: string;
  at: string;
}

/** A secondary account is to take the place of its main account, as it is kept. */
export interface SwapRecord {
  readonly id: string;
  state: SwapState;
  readonly fromId: string;
  readonly toId: string;
  /** The link between both when it was proposed. */
  readonly linkId: string;
  readonly message: string;
  readonly proposedAt: string;
  readonly proposedById: string;
  expiresAt: string | null;
  on: string | null;
  endedAt: string | null;
  endedById: string | null;
  obstacle: SwapObstacle | null;
  revision: number;
}

/** A system that is told what happens in an account. */
export interface SubscriptionRecord {
  readonly id: string;
  readonly accountId: string;
  callback: string;
  groups: ActivityGroup[];
  secret: string;
  oldSecretUntil: string | null;
  pausedAt: string | null;
  stoppedAt: string | null;
  failingSince: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  revision: number;
  /** What it was told and is to be told, oldest first. `deed`: what happened; null: a test. */
  deliveries: (EventDelivery & { deed: number | null })[];
}

/** A file that an order comes with. */
export interface DocumentRecord {
  /** Whose people have sent it. */
  main: string;
  /** The account whose order it came with; null: none yet. */
  account: string | null;
  fileName: string;
  bytes: Uint8Array;
  at: string;
}

/** An order as far as it is typed. */
export interface DraftRecord {
  readonly id: string;
  /** The order in which they were begun. */
  readonly number: number;
  readonly personId: string;
  readonly accountId: string;
  state: DraftState;
  /** The link of the account that it became; null: none yet. */
  link: string | null;
  content: DraftContent;
  savedAt: string;
  revision: number;
}
