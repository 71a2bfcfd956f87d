import type { Session } from '../../domain/person.js';
import type { ContextAccount } from '../../state/context-channel.js';

/** The session works in the main account again: the person went back, or the time was over. */
export class AccountLeftEvent extends Event {
  static readonly type = 'account-left';
  readonly session: Session;
  constructor(session: Session) {
    super(AccountLeftEvent.type, { bubbles: true, composed: true });
    this.session = session;
  }
}

/**
 * Another tab works in another account than this page shows: the page is to be read-only. Without an account the
 * person has chosen, or the other tab has come back.
 */
export class ContextElsewhereEvent extends Event {
  static readonly type = 'context-elsewhere';
  /** The account that the session works in. */
  readonly account: ContextAccount | undefined;
  constructor(account: ContextAccount | undefined) {
    super(ContextElsewhereEvent.type, { bubbles: true, composed: true });
    this.account = account;
  }
}

declare global {
  interface HTMLElementEventMap {
    'account-left': AccountLeftEvent;
    'context-elsewhere': ContextElsewhereEvent;
  }
}
