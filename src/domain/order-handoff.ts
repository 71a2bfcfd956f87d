import * as v from 'valibot';
import { PlacedOrder } from './order.js';
import { PagePath } from './page-path.js';
import { Id, Instant } from './text.js';

/** For how many minutes the way back from the shop counts, and for how many hours its order is looked for. */
export const HANDOFF = { minutes: 60, hours: 24 } as const;

/**
 * Somebody went to the host's own shop to order. `open`: what became of it is not known. An order that comes late
 * counts, whatever was said before.
 */
export const HandoffState = v.picklist(['open', 'placed', 'abandoned']);
export type HandoffState = v.InferOutput<typeof HandoffState>;

export const OrderHandoff = v.object({
  id: Id,
  state: HandoffState,
  startedAt: Instant,
  /** The name of who went there. */
  startedBy: v.string(),
  /** When somebody came back from there; null: nobody has. */
  returnedAt: v.nullable(Instant),
  /** The order that was placed there. */
  placed: v.nullable(PlacedOrder),
  /** Whether who asks is written to as soon as it is known what became of it. */
  notify: v.boolean(),
});
export type OrderHandoff = v.InferOutput<typeof OrderHandoff>;

export const BeginHandoffInput = v.object({
  /** The page of the portal that is shown afterwards, by its path. */
  returnTo: PagePath,
  /** One that was left without an order, to go on with what was chosen there. */
  handoff: v.optional(Id),
});
export type BeginHandoffInput = v.InferOutput<typeof BeginHandoffInput>;

export const BegunHandoff = v.object({
  handoff: OrderHandoff,
  /** Where the shop is, with the signed token of the way back and the address to come back to. */
  url: v.pipe(v.string(), v.url()),
  /** What the way back is told apart by: signed, for one return of this person to this account. */
  token: v.string(),
  /** Until when it counts. */
  expiresAt: Instant,
});
export type BegunHandoff = v.InferOutput<typeof BegunHandoff>;

/** Wants to be told what becomes of an order, or not any more. */
export const NotifyHandoffInput = v.object({ handoff: Id, notify: v.boolean() });
export type NotifyHandoffInput = v.InferOutput<typeof NotifyHandoffInput>;

export const HandoffResult = v.picklist(['placed', 'abandoned', 'unknown']);
export type HandoffResult = v.InferOutput<typeof HandoffResult>;

/** What came back from the shop. `result` is what it says; what counts is what the backend knows. */
export const FinishHandoffInput = v.object({
  token: v.pipe(v.string(), v.regex(/^[\w.-]{20,600}$/)),
  result: HandoffResult,
});
export type FinishHandoffInput = v.InferOutput<typeof FinishHandoffInput>;
