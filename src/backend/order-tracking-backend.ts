import type {
  CancelOrderInput,
  CorrectPortingInput,
  TrackedOrder,
  WithdrawOrderInput,
} from '../domain/order-tracking.js';
import type {
  BeginHandoffInput,
  BegunHandoff,
  FinishHandoffInput,
  OrderHandoff,
} from '../domain/order-handoff.js';
import type { CallOptions, Items } from './backend.js';

/** What the port has for an order after it was placed, and for one that is placed in a shop of the host's own. */
export interface OrderTrackingBackend {
  /** Who went to the shop, as long as it is not known what became of it, and the orders that were just placed there. */
  listOrderHandoffs(input?: Record<string, never>, options?: CallOptions): Promise<Items<OrderHandoff>>;
  /** Goes to the shop, with a signed token for the way back. */
  beginOrderHandoff(input: BeginHandoffInput, options?: CallOptions): Promise<BegunHandoff>;
  /** Comes back from the shop. The token counts once, for who went there; what counts is what the backend knows. */
  finishOrderHandoff(input: FinishHandoffInput, options?: CallOptions): Promise<OrderHandoff>;
  /** Does not look for an order any more. One that comes late still counts. */
  leaveOrderHandoff(input: { handoff: string }, options?: CallOptions): Promise<OrderHandoff>;
  /** How far the order of a linked account is. */
  getOrder(input: { link: string }, options?: CallOptions): Promise<TrackedOrder>;
  /** Asks to cancel an order. Whether that is still possible is looked into. */
  cancelOrder(input: CancelOrderInput, options?: CallOptions): Promise<TrackedOrder>;
  /** Withdraws from the contract of an order. A confirmation with the time is mailed at once. */
  withdrawOrder(input: WithdrawOrderInput, options?: CallOptions): Promise<TrackedOrder>;
  /** Sends corrected data to the provider that refused to let numbers go. */
  correctPorting(input: CorrectPortingInput, options?: CallOptions): Promise<TrackedOrder>;
}
