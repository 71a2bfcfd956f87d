import type { Link } from '../../domain/link.js';
import type { Order } from '../../domain/order.js';

/** A new account was ordered. It is linked and listed already. */
export class OrderPlacedEvent extends Event {
  static readonly type = 'order-placed';
  readonly order: Order;
  readonly link: Link;
  constructor(order: Order, link: Link) {
    super(OrderPlacedEvent.type, { bubbles: true, composed: true });
    this.order = order;
    this.link = link;
  }
}

/** An existing account was asked for. */
export class LinkRequestedEvent extends Event {
  static readonly type = 'link-requested';
  readonly link: Link;
  constructor(link: Link) {
    super(LinkRequestedEvent.type, { bubbles: true, composed: true });
    this.link = link;
  }
}

/**
 * The user is about to leave the page, to sign in as somebody of the account that is asked for. Prevent it to lead there
 * yourself, in this window: what comes back counts only here.
 */
export class SignInStartEvent extends Event {
  static readonly type = 'sign-in-start';
  readonly link: Link;
  /** Where the sign-in is. */
  readonly url: string;
  constructor(link: Link, url: string) {
    super(SignInStartEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.link = link;
    this.url = url;
  }
}

/** An existing account was linked. */
export class AccountLinkedEvent extends Event {
  static readonly type = 'account-linked';
  readonly link: Link;
  constructor(link: Link) {
    super(AccountLinkedEvent.type, { bubbles: true, composed: true });
    this.link = link;
  }
}

/** The user left the wizard. What was typed is kept. */
export class WizardClosedEvent extends Event {
  static readonly type = 'wizard-closed';
  constructor() {
    super(WizardClosedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'order-placed': OrderPlacedEvent;
    'link-requested': LinkRequestedEvent;
    'account-linked': AccountLinkedEvent;
    'sign-in-start': SignInStartEvent;
    'wizard-closed': WizardClosedEvent;
  }
}
