import * as v from 'valibot';
import { AccountRef, CheckKind } from './account.js';
import { DeclineReason } from './decline.js';
import { DriftKind } from './drift.js';
import { GrantRole } from './grant.js';
import { JoinedBy, ProofMethod, Scope } from './link.js';
import { FileLanguage } from './link-export.js';
import { Payer } from './payer.js';
import { Permission } from './person.js';
import { Day, Id, Instant, LocalizedText } from './text.js';

/** By what a history is narrowed: each group with the kinds of deeds in it. */
export const ACTIVITY_GROUPS = {
  links: [
    'link-requested',
    'link-request-resent',
    'link-request-canceled',
    'link-request-accepted',
    'link-request-declined',
    'link-request-expired',
    'link-request-ending',
    'link-request-undelivered',
    'link-request-renewed',
    'link-proven',
    'link-proof-failed',
    'link-proof-changed',
    'link-refused',
    'link-scheduled',
    'link-start-changed',
    'link-called-off',
    'linked',
    'detach-scheduled',
    'detach-undone',
    'detached',
    'leaving-scheduled',
    'leaving-undone',
    'left',
    'package-downloaded',
    'swap-proposed',
    'swap-planned',
    'swap-declined',
    'swap-canceled',
    'swap-expired',
    'swap-failed',
    'main-swapped',
    'move-proposed',
    'move-agreed',
    'move-planned',
    'move-declined',
    'move-canceled',
    'move-expired',
    'move-failed',
    'moved',
    'term-changed',
    'term-extended',
    'term-waits',
    'term-ended',
    'extension-proposed',
    'extension-declined',
    'extension-canceled',
    'extension-expired',
    'flattening-proposed',
    'flattening-running',
    'flattening-declined',
    'flattening-canceled',
    'flattening-expired',
    'flattening-done',
    'flattening-partly',
    'bulk-started',
    'bulk-paused',
    'bulk-resumed',
    'bulk-canceled',
    'bulk-finished',
  ],
  orders: [
    'order-placed',
    'check-resent',
    'address-confirmed',
    'address-code-wrong',
    'email-confirmed',
    'identity-check-begun',
    'identity-check-passed',
    'identity-check-ended',
    'order-line-booked',
    'order-rejected',
    'order-failed',
    'order-cancel-asked',
    'order-cancel-refused',
    'order-cancelled',
    'order-withdrawn',
    'porting-accepted',
    'porting-refused',
    'porting-corrected',
    'porting-failed',
    'porting-done',
    'shop-order-found',
    'shop-order-missing',
    'quote-saved',
    'quote-renewed',
    'quote-withdrawn',
    'quote-mailed',
    'approval-requested',
    'order-approved',
    'approval-declined',
    'approval-withdrawn',
    'approval-expired',
  ],
  billing: [
    'payer-changed',
    'payer-change-scheduled',
    'payer-change-undone',
    'contract-payer-changed',
    'contract-payer-scheduled',
    'contract-payer-undone',
    'invoice-references-set',
    'contract-references-set',
    'invoice-delivery-set',
    'invoice-consent-set',
    'invoices-requested',
    'recipient-set',
    'invoice-address-set',
    'credit-transferred',
    'payer-consented',
    'invoices-settled',
    'charges-billed',
  ],
  notes: ['link-annotated', 'branding-set', 'drift-accepted', 'drift-reopened'],
  work: ['account-opened', 'account-left'],
  access: [
    'access-requested',
    'access-granted',
    'access-declined',
    'rights-changed',
    'grant-given',
    'grant-changed',
    'grant-withdrawn',
    'access-limited',
    'access-paused',
    'access-resumed',
    'objection-raised',
    'objection-answered',
    'objection-closed',
  ],
  forwarding: ['forwarding-changed'],
  closing: ['account-suspended', 'account-resumed', 'account-closing', 'account-reopened', 'account-closed'],
  events: [
    'events-subscribed',
    'events-changed',
    'events-secret-renewed',
    'events-stopped',
    'events-unsubscribed',
  ],
} as const;

type ActivityGroupName = keyof typeof ACTIVITY_GROUPS;
export const ActivityGroup = v.picklist(Object.keys(ACTIVITY_GROUPS) as ActivityGroupName[]);
export type ActivityGroup = v.InferOutput<typeof ActivityGroup>;

type Known = (typeof ACTIVITY_GROUPS)[ActivityGroup][number];

const known: readonly Known[] = Object.values(ACTIVITY_GROUPS).flat();

/** The group that a kind of deed is in. */
export const groupOf = (kind: string): ActivityGroup | undefined =>
  ActivityGroup.options.find((group) => (ACTIVITY_GROUPS[group] as readonly string[]).includes(kind));

/** Everything that a history tells of. `other`: something that this version does not know yet. */
export const ActivityKind = v.picklist([...known, 'other']);
export type ActivityKind = v.InferOutput<typeof ActivityKind>;

/** What is different afterwards. */
export const ChangedField = v.picklist([
  'payer',
  'contract-payer',
  'nickname',
  'labels',
  'hidden',
  'cost-centre',
  'purchase-order',
  'invoice-name',
  'forwarding-always',
  'forwarding-busy',
  'forwarding-no-answer',
  'forwarding-unreachable',
  'forwarding-paused',
  'withheld',
  'step-up',
  'later-numbers',
  'rights',
  'share-seen',
  'own-invoices-seen',
  'mails-invoice',
  'mails-payment',
  'mails-payer',
  'mails-contract',
  'recipient',
  'invoice-address',
  'branding',
  'credit',
  'account-status',
]);
export type ChangedField = v.InferOutput<typeof ChangedField>;

const value = v.nullable(v.union([v.string(), v.array(v.string())]));

/**
 * One thing that is different afterwards, as codes and values. Both sides are absent where only that it changed is
 * told; null and the empty list: nothing.
 */
export const ActivityChange = v.object({
  field: ChangedField,
  before: v.optional(value),
  after: v.optional(value),
});
export type ActivityChange = v.InferOutput<typeof ActivityChange>;

/** What else is to be said about a deed. */
export const ActivityFacts = v.partial(
  v.object({
    /** How authority over an account was proven. */
    proof: ProofMethod,
    joinedBy: JoinedBy,
    scopes: v.array(Scope),
    payer: Payer,
    /** What the contract that it concerns is for. */
    contract: LocalizedText,
    /** The first day on which it counts. */
    on: Day,
    /** The version of the words that were agreed to. */
    wording: v.string(),
    /** The customer number as it was typed. */
    number: v.string(),
    /** The number of an order. */
    order: v.string(),
    /** The number of a quote. */
    quote: v.string(),
    /** What an account that is not ordered yet is to be called. */
    newAccount: v.string(),
    check: CheckKind,
    triesLeft: v.number(),
    /** Why an owner has declined a request. What they wrote themselves stands with the request alone. */
    declineReason: DeclineReason,
    right: Permission,
    /** The role that a grant gives. */
    role: GrantRole,
    /** The label that a grant is for. */
    label: v.string(),
    /** Whose right it is. */
    who: v.string(),
    /** A telephone number. */
    phone: v.string(),
    /** What had come apart. */
    drift: DriftKind,
    /** The host of a system that is told what happens. */
    host: v.string(),
    /** How many rows of a bulk link it concerns. */
    rows: v.number(),
  }),
);
export type ActivityFacts = v.InferOutput<typeof ActivityFacts>;

/** One deed in the history of an account. What a version does not know of it is left out, and the rest is told. */
export const Activity = v.object({
  id: Id,
  at: Instant,
  kind: v.fallback(ActivityKind, 'other'),
  /** It happened without a person. */
  automatic: v.boolean(),
  /** The name of who did it; null: nobody, or somebody whose name is not told. */
  person: v.nullable(v.string()),
  /** The other account that they acted for; null: the account itself. */
  actingFor: v.nullable(AccountRef),
  /** The account that it was done to; null where it is not known. */
  account: v.nullable(AccountRef),
  /** The reader's link that it concerns. */
  link: v.nullable(Id),
  facts: v.fallback(ActivityFacts, {}),
  changes: v.fallback(v.array(ActivityChange), []),
});
export type Activity = v.InferOutput<typeof Activity>;

/** What narrows a history. */
export const ActivityNarrowing = v.object({
  /** Only what concerns this link. */
  link: v.optional(Id),
  group: v.optional(ActivityGroup),
  /** A part of the name of who did it, in any case. */
  person: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** From this moment on. */
  since: v.optional(Instant),
  /** Before this moment. */
  until: v.optional(Instant),
});
export type ActivityNarrowing = v.InferOutput<typeof ActivityNarrowing>;

export const ActivityQuery = v.object({
  ...ActivityNarrowing.entries,
  /** The page that follows another: the opaque `next` of that page. */
  after: v.optional(v.pipe(v.string(), v.maxLength(500))),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
});
export type ActivityQuery = v.InferOutput<typeof ActivityQuery>;

/** Asks for a history as a file. */
export const ActivityExportInput = v.object({ ...ActivityNarrowing.entries, language: FileLanguage });
export type ActivityExportInput = v.InferOutput<typeof ActivityExportInput>;

const isKind = (kind: string): kind is ActivityKind => ActivityKind.options.some((each) => each === kind);

/** The main account's own affairs, although they concern a link. */
const OF_MAIN: readonly string[] = [
  'link-annotated',
  'invoice-references-set',
  'contract-references-set',
  'drift-accepted',
  'drift-reopened',
];
/** Affairs among the people of one account. */
const AMONG_OWN: readonly string[] = [
  'access-requested',
  'access-granted',
  'access-declined',
  'rights-changed',
  ...ACTIVITY_GROUPS.events,
  'bulk-started',
  'bulk-paused',
  'bulk-resumed',
  'bulk-canceled',
  'bulk-finished',
  'quote-saved',
  'quote-renewed',
  'quote-withdrawn',
  'quote-mailed',
  'approval-requested',
  'order-approved',
  'approval-declined',
  'approval-withdrawn',
  'approval-expired',
  'shop-order-found',
  'shop-order-missing',
];

/** Whom a deed concerns. */
export interface Concerned {
  /** The account on whose behalf it was done; null: nobody's. */
  readonly by: string | null;
  /** The account that it was done to. */
  readonly subject: string | null;
  /** The main account that the subject belongs to, or asks to; null: none. */
  readonly main: string | null;
  /** Whether the main account's people may see the subject's call forwarding. */
  readonly seesForwarding: boolean;
}

/**
 * The accounts in whose history a deed stands, settled when it is done: what a main account learns about its
 * secondary account is what happened while they were linked, and nothing of either side's own affairs.
 */
export function readersOf(kind: string, { by, subject, main, seesForwarding }: Concerned): string[] {
  if (!isKind(kind) || kind === 'other') return [];
  const told = OF_MAIN.includes(kind)
    ? [by]
    : AMONG_OWN.includes(kind)
      ? [subject]
      : [by, subject, kind === 'forwarding-changed' && !seesForwarding ? null : main];
  return [...new Set(told)].filter((each) => each !== null);
}
