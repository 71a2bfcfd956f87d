import type { InvoiceDelivery } from '../../domain/invoice-delivery.js';

/** Who sees the invoices of an account, or gets which mails about it, is decided otherwise. */
export class InvoiceDeliverySetEvent extends Event {
  static readonly type = 'invoice-delivery-set';
  /** What is decided now. */
  readonly delivery: InvoiceDelivery;
  constructor(delivery: InvoiceDelivery) {
    super(InvoiceDeliverySetEvent.type, { bubbles: true, composed: true });
    this.delivery = delivery;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoice-delivery-set': InvoiceDeliverySetEvent;
  }
}
