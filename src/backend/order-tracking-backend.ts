import type {
  CancelOrderInput,
  CorrectPortingInput,
  TrackedOrder,
  WithdrawOrderInput,
} from '../domain/order-tracking.js';
import type { CallOptions } from './backend.js';

/** What the port has for an order after it was placed. */
export interface OrderTrackingBackend {
  /** How far the order of a linked account is. */
  getOrder(input: { link: string }, options?: CallOptions): Promise<TrackedOrder>;
  /** Asks to cancel an order. Whether that is still possible is looked into. */
  cancelOrder(input: CancelOrderInput, options?: CallOptions): Promise<TrackedOrder>;
  /** Withdraws from the contract of an order. A confirmation with the time is mailed at once. */
  withdrawOrder(input: WithdrawOrderInput, options?: CallOptions): Promise<TrackedOrder>;
  /** Sends corrected data to the provider that refused to let numbers go. */
  correctPorting(input: CorrectPortingInput, options?: CallOptions): Promise<TrackedOrder>;
}
