import type { Link } from '../../domain/link.js';

/** An account was detached, or its detaching was scheduled. */
export class AccountDetachedEvent extends Event {
  static readonly type = 'account-detached';
  /** The link as it is now. */
  readonly link: Link;
  constructor(link: Link) {
    super(AccountDetachedEvent.type, { bubbles: true, composed: true });
    this.link = link;
  }
}

declare global {
  interface HTMLElementEventMap {
    'account-detached': AccountDetachedEvent;
  }
}
