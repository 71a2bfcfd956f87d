/**
 * The user opens an invoice, or goes back to all of them. Cancelable: prevent it to keep what is shown, or to set
 * `invoice` yourself from your routes.
 */
export class InvoiceViewEvent extends Event {
  static readonly type = 'invoice-view';
  /** The invoice that follows, as `CollectiveInvoiceElement.invoice` takes it; undefined: all of them. */
  readonly invoice: string | undefined;
  constructor(invoice: string | undefined) {
    super(InvoiceViewEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.invoice = invoice;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoice-view': InvoiceViewEvent;
  }
}
