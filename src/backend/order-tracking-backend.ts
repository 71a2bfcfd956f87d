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
  NotifyHandoffInput,
  OrderHandoff,
} from '../domain/order-handoff.js';
import type {
  BeginIdentificationInput,
  BegunIdentification,
  IdentityCheck,
} from '../domain/identification.js';
import type { CallOptions, Items } from './backend.js';

/** What the port has for an order after it was placed, for one that is placed in a shop of the host's own, and for who is identified by an app. */
export interface OrderTrackingBackend {
  /** Who went to the shop, as long as it is not known what became of it, and the orders that were just placed there. */
  listOrderHandoffs(input?: Record<string, never>, options?: CallOptions): Promise<Items<OrderHandoff>>;
  /** Goes to the shop, with a signed token for the way back. */
  beginOrderHandoff(input: BeginHandoffInput, options?: CallOptions): Promise<BegunHandoff>;
  /** Comes back from the shop. The token counts once, for who went there; what counts is what the backend knows. */
  finishOrderHandoff(input: FinishHandoffInput, options?: CallOptions): Promise<OrderHandoff>;
  /** Has the person written to once it is known what became of an order, or not any more. */
  notifyOrderHandoff(input: NotifyHandoffInput, options?: CallOptions): Promise<OrderHandoff>;
  /** Does not look for an order any more. One that comes late still counts. */
  leaveOrderHandoff(input: { handoff: string }, options?: CallOptions): Promise<OrderHandoff>;
  /** Whether the address of a new account can be confirmed by an identity app, and how far that is. */
  getIdentification(input: { link: string }, options?: CallOptions): Promise<IdentityCheck>;
  /** Begins an identification, which takes the place of one that is under way. Answers where the app is opened. */
  beginIdentification(input: BeginIdentificationInput, options?: CallOptions): Promise<BegunIdentification>;
  /** Gives up an identification that is under way. The letter stays possible. */
  cancelIdentification(input: { link: string }, options?: CallOptions): Promise<IdentityCheck>;
  /** How far the order of a linked account is. */
  getOrder(input: { link: string }, options?: CallOptions): Promise<TrackedOrder>;
  /** Asks to cancel an order. Whether that is still possible is looked into. */
  cancelOrder(input: CancelOrderInput, options?: CallOptions): Promise<TrackedOrder>;
  /** Withdraws from the contract of an order. A confirmation with the time is mailed at once. */
  withdrawOrder(input: WithdrawOrderInput, options?: CallOptions): Promise<TrackedOrder>;
  /** Sends corrected data to the provider that refused to let numbers go. */
  correctPorting(input: CorrectPortingInput, options?: CallOptions): Promise<TrackedOrder>;
}
