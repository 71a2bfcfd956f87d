import * as v from 'valibot';
import { Porting } from './number-porting.js';
import { Order } from './order.js';
import { Day, EmailAddress, Id, Instant, line, paragraph } from './text.js';

/** What happens on the way of an order, in this order; what does not belong to an order is left out. */
export const MilestoneKind = v.picklist([
  'received',
  'checked',
  // The checks of the account: its e-mail address and its connection address.
  'verified',
  // A day for the work at the line is agreed.
  'booked',
  'set-up',
  // Numbers of another provider have come along.
  'ported',
]);
export type MilestoneKind = v.InferOutput<typeof MilestoneKind>;

export const Milestone = v.object({
  kind: MilestoneKind,
  /** `open`: somebody has to act now. `later`: it follows from what comes before. */
  state: v.picklist(['done', 'open', 'later', 'failed']),
  /** When it was done. */
  at: v.nullable(Instant),
  /** The day for which it is planned. */
  on: v.nullable(Day),
  /** Who has to act while it is open. `buyer`: whoever ordered. */
  waitsFor: v.nullable(v.picklist(['buyer', 'provider', 'technician', 'other-provider'])),
});
export type Milestone = v.InferOutput<typeof Milestone>;

/** Why an order has ended otherwise than complete. */
export const OrderReason = v.picklist([
  'no-line-there',
  'line-faulty',
  'numbers-gone',
  'cancelled',
  'withdrawn',
  'other',
]);
export type OrderReason = v.InferOutput<typeof OrderReason>;

/** What another provider compares before it lets numbers go. `numbers`: they are not in its contract (any more). */
export const PortingField = v.picklist(['company', 'street', 'postcode', 'customerNumber', 'pin', 'numbers']);
export type PortingField = v.InferOutput<typeof PortingField>;

/** Numbers that were asked for at another provider. */
export const PortingRequest = v.object({
  state: v.picklist(['requested', 'refused', 'corrected', 'accepted', 'done', 'failed', 'cancelled']),
  /** Since when it stands so. */
  since: Instant,
  provider: v.string(),
  /** How many numbers there are. */
  count: v.number(),
  /** The day that was agreed. */
  on: v.nullable(Day),
  /** What the other provider has otherwise, while it refuses. */
  refused: v.array(PortingField),
  /** How often it was sent. */
  attempts: v.number(),
  /** As it was sent last; null for who may not order. */
  sent: v.nullable(Porting),
  /** Whether a PIN was sent with it. It is not kept. */
  pinSent: v.boolean(),
});
export type PortingRequest = v.InferOutput<typeof PortingRequest>;

/** Why an order goes on although somebody wanted to cancel it. */
export const CancelRefusal = v.picklist(['work-booked', 'porting-agreed', 'set-up']);
export type CancelRefusal = v.InferOutput<typeof CancelRefusal>;

export const Cancellation = v.object({
  state: v.picklist(['assessing', 'accepted', 'refused']),
  askedAt: Instant,
  askedBy: v.string(),
  message: v.string(),
  decidedAt: v.nullable(Instant),
  refusal: v.nullable(CancelRefusal),
});
export type Cancellation = v.InferOutput<typeof Cancellation>;

/** The right to withdraw from the contract, where the backend's policy gives one. */
export const Withdrawal = v.object({
  /** The last moment at which it can be declared. */
  until: Instant,
  /** When it was declared, by whom, and where the confirmation of that went (masked). */
  declared: v.nullable(v.object({ at: Instant, by: v.string(), confirmedTo: v.string() })),
});
export type Withdrawal = v.InferOutput<typeof Withdrawal>;

/** What can be done about an order by who may order. */
export const OrderAct = v.picklist(['correct', 'cancel', 'withdraw']);
export type OrderAct = v.InferOutput<typeof OrderAct>;

/** An order as it is followed. */
export const TrackedOrder = v.object({
  ...Order.entries,
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  /** Since when it is in its state. */
  since: Instant,
  placedBy: v.string(),
  milestones: v.array(Milestone),
  reason: v.nullable(v.fallback(OrderReason, 'other')),
  porting: v.nullable(PortingRequest),
  cancellation: v.nullable(Cancellation),
  withdrawal: v.nullable(Withdrawal),
  /** What can be done about it now, by who may order. */
  acts: v.array(OrderAct),
});
export type TrackedOrder = v.InferOutput<typeof TrackedOrder>;

export const CancelOrderInput = v.object({
  link: Id,
  version: v.string(),
  /** A sentence about why. */
  message: v.optional(paragraph(500), ''),
});
export type CancelOrderInput = v.InferInput<typeof CancelOrderInput>;
/** The same once it was read. */
export type ReadCancelOrder = v.InferOutput<typeof CancelOrderInput>;

/** Declares a withdrawal: who does, and where the confirmation goes (BGB § 356a). */
export const WithdrawOrderInput = v.object({
  link: Id,
  version: v.string(),
  name: line(80),
  email: EmailAddress,
});
export type WithdrawOrderInput = v.InferOutput<typeof WithdrawOrderInput>;

/** What is sent to the other provider instead. */
export const PortingCorrection = v.object({
  company: line(80),
  street: line(80),
  postcode: line(12),
  customerNumber: line(40, 0),
  /** Asked for by providers that protect numbers by one. Passed on, never shown again. */
  pin: v.pipe(v.string(), v.trim(), v.regex(/^[\w-]{0,20}$/, 'invalid')),
});
export type PortingCorrection = v.InferOutput<typeof PortingCorrection>;

export const CorrectPortingInput = v.object({ link: Id, version: v.string(), ...PortingCorrection.entries });
export type CorrectPortingInput = v.InferOutput<typeof CorrectPortingInput>;

/** What ends an order, whether it was carried out or not. */
export const ORDER_OVER: readonly TrackedOrder['state'][] = [
  'completed',
  'partial',
  'rejected',
  'failed',
  'cancelled',
];
