import type { Link } from '../../domain/link.js';
import type { Session } from '../../domain/person.js';

/** The user asked to work in a linked account. Cancelable: prevent it to open the account yourself. */
export class AccountOpenEvent extends Event {
  static readonly type = 'account-open';
  /** The link of the account. */
  readonly link: Link;
  constructor(link: Link) {
    super(AccountOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.link = link;
  }
}

/** The session now works in another account. The host shows that account. */
export class AccountOpenedEvent extends Event {
  static readonly type = 'account-opened';
  readonly session: Session;
  constructor(session: Session) {
    super(AccountOpenedEvent.type, { bubbles: true, composed: true });
    this.session = session;
  }
}

/** The user asked to add a secondary account, or one of the two ways. */
export class AccountAddEvent extends Event {
  static readonly type = 'account-add';
  readonly way: 'create' | 'existing' | undefined;
  constructor(way?: 'create' | 'existing') {
    super(AccountAddEvent.type, { bubbles: true, composed: true });
    this.way = way;
  }
}

/** The user asked to see one linked account, or to go on with a request. */
export class LinkOpenEvent extends Event {
  static readonly type = 'link-open';
  readonly link: Link;
  /** `details` to look at it, `continue` to do the next step of a request. */
  readonly purpose: 'details' | 'continue';
  constructor(link: Link, purpose: 'details' | 'continue') {
    super(LinkOpenEvent.type, { bubbles: true, composed: true });
    this.link = link;
    this.purpose = purpose;
  }
}

/** A request was sent again, withdrawn, or made anew. */
export class LinkRequestChangedEvent extends Event {
  static readonly type = 'link-request-changed';
  readonly link: Link;
  constructor(link: Link) {
    super(LinkRequestChangedEvent.type, { bubbles: true, composed: true });
    this.link = link;
  }
}

declare global {
  interface HTMLElementEventMap {
    'account-open': AccountOpenEvent;
    'account-opened': AccountOpenedEvent;
    'account-add': AccountAddEvent;
    'link-open': LinkOpenEvent;
    'link-request-changed': LinkRequestChangedEvent;
  }
}
