import type { MainLink } from '../../domain/leaving.js';
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

/** The account has left its main account, or that is planned. */
export class MainAccountLeftEvent extends Event {
  static readonly type = 'main-account-left';
  /** The link to the main account as it is now. */
  readonly link: MainLink;
  constructor(link: MainLink) {
    super(MainAccountLeftEvent.type, { bubbles: true, composed: true });
    this.link = link;
  }
}

declare global {
  interface HTMLElementEventMap {
    'account-detached': AccountDetachedEvent;
    'main-account-left': MainAccountLeftEvent;
  }
}
