import * as v from 'valibot';
import { ShownAddress } from './account.js';
import { Money } from './money.js';
import { DraftContent } from './order-draft.js';
import { Order, OrderInput, QuoteLine, type Quote } from './order.js';
import { Link } from './link.js';
import { Id, Instant, LocalizedText, paragraph } from './text.js';

/** For how many days an order waits for its approval, and its price is held. */
export const APPROVAL_DAYS = 14;
/** For how many days one that has come to an end is still told of. */
export const APPROVAL_TOLD_DAYS = 7;
/** The states in which an order has come back to who asked. */
export const CAME_BACK: readonly ApprovalState[] = ['declined', 'expired'];
/** How long somebody waits before those who approve are reminded again, in hours. */
export const REMIND_HOURS = 24;

/** Above what an order needs a second person; whoever orders up to that needs nobody. */
export interface ApprovalLimits {
  readonly monthly: Money;
  readonly once: Money;
}

/** What of a price is above its limit. */
export const aboveLimits = (
  limits: ApprovalLimits | undefined,
  price: Pick<Quote, 'monthly' | 'once'>,
): ('monthly' | 'once')[] =>
  limits === undefined
    ? []
    : (['monthly', 'once'] as const).filter(
        (each) => price[each].currency === limits[each].currency && price[each].amount > limits[each].amount,
      );

/** What became of an order that a second person has to approve. */
export const ApprovalState = v.picklist(['waiting', 'approved', 'declined', 'withdrawn', 'expired']);
export type ApprovalState = v.InferOutput<typeof ApprovalState>;

/** An order that waits for a second person, with what it contracts. */
export const OrderApproval = v.object({
  id: Id,
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  state: ApprovalState,
  /** Who wants to order, and whether that is the reader: nobody approves their own order. */
  askedBy: v.object({ name: v.string(), email: v.string() }),
  own: v.boolean(),
  message: v.string(),
  askedAt: Instant,
  /** Until when it waits, and its price is held. */
  expiresAt: Instant,
  /** When those who approve can be reminded; null: now. */
  remindAt: v.nullable(Instant),
  /** What the account is to be called, where, and who is written to there. */
  name: v.string(),
  location: ShownAddress,
  contact: v.object({ name: v.string(), email: v.string() }),
  payer: v.picklist(['main', 'secondary']),
  product: LocalizedText,
  lines: v.array(QuoteLine),
  monthly: Money,
  once: Money,
  minimumTermMonths: v.pipe(v.number(), v.integer(), v.minValue(0)),
  termsVersion: v.string(),
  /** When it came to an end, by whom, and why it was declined. */
  answeredAt: v.nullable(Instant),
  answeredBy: v.nullable(v.string()),
  reason: v.string(),
  /** The link of the account that was ordered. */
  link: v.nullable(Id),
});
export type OrderApproval = v.InferOutput<typeof OrderApproval>;

/** Asks a second person to approve an order. */
export const RequestApprovalInput = v.object({
  order: OrderInput,
  /** What was typed, to go on with where it is not approved. */
  content: DraftContent,
  message: v.optional(paragraph(500), ''),
});
export type RequestApprovalInput = v.InferInput<typeof RequestApprovalInput>;

export const ApprovalChoice = v.object({ approval: Id, version: v.string() });
export type ApprovalChoice = v.InferOutput<typeof ApprovalChoice>;

/** Orders it with an obligation to pay, by the terms that both persons have seen. */
export const ApproveInput = v.object({ ...ApprovalChoice.entries, termsVersion: v.string() });
export type ApproveInput = v.InferOutput<typeof ApproveInput>;

export const DeclineApprovalInput = v.object({
  ...ApprovalChoice.entries,
  reason: v.pipe(paragraph(500), v.minLength(1, 'required')),
});
export type DeclineApprovalInput = v.InferOutput<typeof DeclineApprovalInput>;

export const ApprovedOrder = v.object({ approval: OrderApproval, order: Order, link: Link });
export type ApprovedOrder = v.InferOutput<typeof ApprovedOrder>;

export const ApprovalDocumentInput = v.object({
  approval: Id,
  language: v.pipe(v.string(), v.maxLength(35)),
});
export type ApprovalDocumentInput = v.InferOutput<typeof ApprovalDocumentInput>;
