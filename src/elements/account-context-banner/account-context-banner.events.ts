import type { Session } from '../../domain/person.js';

/** The session works in the main account again: the person went back, or the time was over. */
export class AccountLeftEvent extends Event {
  static readonly type = 'account-left';
  readonly session: Session;
  constructor(session: Session) {
    super(AccountLeftEvent.type, { bubbles: true, composed: true });
    this.session = session;
  }
}

declare global {
  interface HTMLElementEventMap {
    'account-left': AccountLeftEvent;
  }
}
