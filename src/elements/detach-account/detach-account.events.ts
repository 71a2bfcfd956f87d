import type { AccountRef } from '../../domain/account.js';
import type { MainLink } from '../../domain/leaving.js';
import type { Link } from '../../domain/link.js';
import type { StandAloneNeed } from '../../domain/stand-alone.js';

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

/**
 * The person wants to see to something that an account needs to stand alone. Prevent it where your portal has a place for
 * that, and lead there; otherwise the dialog says what is to be done.
 */
export class NeedOpenEvent extends Event {
  static readonly type = 'need-open';
  readonly need: StandAloneNeed['need'];
  readonly account: AccountRef;
  constructor(need: StandAloneNeed['need'], account: AccountRef) {
    super(NeedOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.need = need;
    this.account = account;
  }
}

declare global {
  interface HTMLElementEventMap {
    'account-detached': AccountDetachedEvent;
    'main-account-left': MainAccountLeftEvent;
    'need-open': NeedOpenEvent;
  }
}
