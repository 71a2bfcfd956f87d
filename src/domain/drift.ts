import * as v from 'valibot';
import { AccountRef, CheckKind, type AccountStatus } from './account.js';
import type { JoinedBy, LinkState, Scope } from './link.js';
import { LETTER_CODE } from './rules.js';
import { EmailAddress, Id, Instant } from './text.js';

/** Everything that can have come apart, what is most pressing first. */
export const DRIFT_KINDS = ['recipient-gone', 'check-expired', 'invoice-only', 'paid-separately'] as const;

/**
 * What has come apart at a linked account.
 * `recipient-gone`: mail does not reach the address that its invoices go to. `check-expired`: the letter with a code is
 * too old. `invoice-only`: it is on the collective invoice and not linked otherwise. `paid-separately`: it is linked and
 * not on the collective invoice.
 */
export const DriftKind = v.picklist(DRIFT_KINDS);
export type DriftKind = v.InferOutput<typeof DriftKind>;

/** One thing that has come apart. */
export const Drift = v.object({
  link: Id,
  kind: DriftKind,
  /** Strong validator: another one as soon as it is about something else, or was accepted. */
  version: v.string(),
  account: AccountRef,
  since: Instant,
  /** The check that has expired (`check-expired`). */
  check: v.nullable(CheckKind),
  /** The address that mail does not reach, masked (`recipient-gone`). */
  recipient: v.nullable(v.string()),
  /** Since when the owner is asked for the rest of the link (`invoice-only`). */
  asked: v.nullable(Instant),
  /** Who has said that it is meant to be so, and when. Forgotten when it is about something else. */
  accepted: v.nullable(v.object({ at: Instant, by: v.string() })),
});
export type Drift = v.InferOutput<typeof Drift>;

export const DriftQuery = v.object({
  /** Only what somebody has accepted, or what nobody has; absent: the latter. */
  accepted: v.optional(v.boolean()),
  /** The page that follows another: the opaque `next` of that page. */
  after: v.optional(v.pipe(v.string(), v.maxLength(500))),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
});
export type DriftQuery = v.InferOutput<typeof DriftQuery>;

/** Says that something is meant to be so, or that it is not any more. */
export const AcceptDriftInput = v.object({
  link: Id,
  drift: DriftKind,
  version: v.string(),
  accepted: v.boolean(),
});
export type AcceptDriftInput = v.InferOutput<typeof AcceptDriftInput>;

/** Sets where an account's invoices go, in place of an address that mail does not reach. */
export const SetRecipientInput = v.object({ link: Id, version: v.string(), email: EmailAddress });
export type SetRecipientInput = v.InferOutput<typeof SetRecipientInput>;

/** So many are counted; what is beyond that is only said to be more. */
export const DRIFT_COUNTED = 1_000;

/** What of a link and its account drift follows from. */
export interface DriftFacts {
  readonly state: LinkState;
  readonly status: AccountStatus;
  readonly joinedBy: JoinedBy;
  readonly scopes: readonly Scope[];
  readonly linkedAt: string;
  /** The day since which its payer pays; null: since it is linked. */
  readonly payerSince: string | null;
  /** Whether somebody else is to pay. */
  readonly payerChanges: boolean;
  /** Whether the main account pays for a contract of it whoever pays for the rest: that was decided, contract by contract. */
  readonly paidInPart: boolean;
  /** The address that its invoices go to, since mail does not reach it; null: mail does. */
  readonly unreachable: { readonly email: string; readonly since: string } | null;
  readonly checks: readonly { readonly kind: CheckKind; readonly state: string; readonly sentAt: string }[];
}

/** Something that has come apart, with what it is about: the same as long as nothing about it is different. */
export interface FoundDrift {
  readonly kind: DriftKind;
  readonly since: string;
  readonly about: string;
}

const GONE: readonly AccountStatus[] = ['closing', 'closed', 'rejected'];
const dayLater = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString();

/** What has come apart by an instant. What ends anyway is left alone. */
export function driftOf(facts: DriftFacts, now: string): FoundDrift[] {
  const {
    state,
    status,
    joinedBy,
    scopes,
    linkedAt,
    payerSince,
    payerChanges,
    paidInPart,
    unreachable,
    checks,
  } = facts;
  if (state !== 'active') return [];
  const found: FoundDrift[] = [];
  if (unreachable && !GONE.includes(status))
    found.push({ kind: 'recipient-gone', since: unreachable.since, about: unreachable.email });
  for (const { kind, state, sentAt } of checks)
    if (status === 'awaiting-verification' && kind === 'address' && state === 'sent')
      found.push({ kind: 'check-expired', since: dayLater(sentAt, LETTER_CODE.days), about: kind });
  if (status === 'active' && joinedBy === 'collective-invoice')
    found.push({ kind: 'invoice-only', since: linkedAt, about: '' });
  if (status === 'active' && !scopes.includes('pay') && !payerChanges && !paidInPart)
    found.push({
      kind: 'paid-separately',
      since: payerSince === null ? linkedAt : `${payerSince}T00:00:00.000Z`,
      about: '',
    });
  return found.filter(({ since }) => Date.parse(since) <= Date.parse(now));
}

/** The strong validator of what has come apart. */
export const driftVersion = (since: string, acceptedAt: string | null): string =>
  `d-${Date.parse(since)}-${acceptedAt === null ? 0 : Date.parse(acceptedAt)}`;
