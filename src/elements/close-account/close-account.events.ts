import type { AccountLife } from '../../domain/closing.js';

/** An account was suspended. */
export class AccountSuspendedEvent extends Event {
  static readonly type = 'account-suspended';
  /** How the account stands now. */
  readonly life: AccountLife;
  constructor(life: AccountLife) {
    super(AccountSuspendedEvent.type, { bubbles: true, composed: true });
    this.life = life;
  }
}

/** An account works again that was suspended. */
export class AccountResumedEvent extends Event {
  static readonly type = 'account-resumed';
  /** How the account stands now. */
  readonly life: AccountLife;
  constructor(life: AccountLife) {
    super(AccountResumedEvent.type, { bubbles: true, composed: true });
    this.life = life;
  }
}

/** An account is being closed: `life.closing.on` is the first day on which that is final. */
export class AccountClosingEvent extends Event {
  static readonly type = 'account-closing';
  /** How the account stands now. */
  readonly life: AccountLife;
  constructor(life: AccountLife) {
    super(AccountClosingEvent.type, { bubbles: true, composed: true });
    this.life = life;
  }
}

/** Everything of an account was put back that was being closed. */
export class AccountReopenedEvent extends Event {
  static readonly type = 'account-reopened';
  /** How the account stands now. */
  readonly life: AccountLife;
  constructor(life: AccountLife) {
    super(AccountReopenedEvent.type, { bubbles: true, composed: true });
    this.life = life;
  }
}

/** The person wants to see the secondary accounts that are in the way: lead to the overview. The dialog closes. */
export class SecondariesOpenEvent extends Event {
  static readonly type = 'secondaries-open';
  constructor() {
    super(SecondariesOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'account-suspended': AccountSuspendedEvent;
    'account-resumed': AccountResumedEvent;
    'account-closing': AccountClosingEvent;
    'account-reopened': AccountReopenedEvent;
    'secondaries-open': SecondariesOpenEvent;
  }
}
