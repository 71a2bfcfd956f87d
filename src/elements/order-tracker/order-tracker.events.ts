import type { TrackedOrder } from '../../domain/order-tracking.js';

/** Something was done about an order: it was cancelled, withdrawn from, or data for another provider were corrected. */
export class OrderChangedEvent extends Event {
  static readonly type = 'order-changed';
  /** The order as it is now. */
  readonly order: TrackedOrder;
  constructor(order: TrackedOrder) {
    super(OrderChangedEvent.type, { bubbles: true, composed: true });
    this.order = order;
  }
}

declare global {
  interface HTMLElementEventMap {
    'order-changed': OrderChangedEvent;
  }
}
