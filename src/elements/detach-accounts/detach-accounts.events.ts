import type { Link } from '../../domain/link.js';

/** Several accounts were detached, or their detaching was scheduled. */
export class AccountsDetachedEvent extends Event {
  static readonly type = 'accounts-detached';
  /** The links as they are now. */
  readonly links: readonly Link[];
  constructor(links: readonly Link[]) {
    super(AccountsDetachedEvent.type, { bubbles: true, composed: true });
    this.links = links;
  }
}

declare global {
  interface HTMLElementEventMap {
    'accounts-detached': AccountsDetachedEvent;
  }
}
