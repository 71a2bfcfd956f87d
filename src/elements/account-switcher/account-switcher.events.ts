/** The user asked to go back to the main account. Cancelable: prevent it to keep what was typed and not saved. */
export class AccountLeaveEvent extends Event {
  static readonly type = 'account-leave';
  constructor() {
    super(AccountLeaveEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'account-leave': AccountLeaveEvent;
  }
}
