import type { OrderApproval } from '../../domain/order-approval.js';

/** An order that waited was approved, declined or taken back: `approval.state` says which. */
export class OrderApprovalAnsweredEvent extends Event {
  static readonly type = 'order-approval-answered';
  /** The order as it is now. */
  readonly approval: OrderApproval;
  constructor(approval: OrderApproval) {
    super(OrderApprovalAnsweredEvent.type, { bubbles: true, composed: true });
    this.approval = approval;
  }
}

declare global {
  interface HTMLElementEventMap {
    'order-approval-answered': OrderApprovalAnsweredEvent;
  }
}
