import type { Link } from '../../domain/link.js';

/** An account has another cost centre, purchase order or name on invoices. */
export class InvoiceReferencesSetEvent extends Event {
  static readonly type = 'invoice-references-set';
  /** The link as it is now. */
  readonly link: Link;
  constructor(link: Link) {
    super(InvoiceReferencesSetEvent.type, { bubbles: true, composed: true });
    this.link = link;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoice-references-set': InvoiceReferencesSetEvent;
  }
}
