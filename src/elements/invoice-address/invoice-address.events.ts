import type { AddressedInvoices } from '../../domain/invoice-address.js';

/** Invoices of an account are addressed to somebody or somewhere else from the next one on. */
export class InvoiceAddressSetEvent extends Event {
  static readonly type = 'invoice-address-set';
  /** What is set now. */
  readonly addressed: AddressedInvoices;
  constructor(addressed: AddressedInvoices) {
    super(InvoiceAddressSetEvent.type, { bubbles: true, composed: true });
    this.addressed = addressed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoice-address-set': InvoiceAddressSetEvent;
  }
}
