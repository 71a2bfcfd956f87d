import type { Link } from '../../domain/link.js';

/** Somebody else pays for an account, or is planned to. */
export class PayerChangedEvent extends Event {
  static readonly type = 'payer-changed';
  /** The link as it is now. */
  readonly link: Link;
  constructor(link: Link) {
    super(PayerChangedEvent.type, { bubbles: true, composed: true });
    this.link = link;
  }
}

declare global {
  interface HTMLElementEventMap {
    'payer-changed': PayerChangedEvent;
  }
}
