/** How much waits for this person has changed, or is known for the first time. */
export class DueChangedEvent extends Event {
  static readonly type = 'due-changed';
  /** Linked accounts and own requests in which this person has the next step, and what else of them waits for a decision. */
  readonly accounts: number;
  /** Requests of other main accounts that wait for an answer. */
  readonly requests: number;
  constructor(accounts: number, requests: number) {
    super(DueChangedEvent.type, { bubbles: true, composed: true });
    this.accounts = accounts;
    this.requests = requests;
  }
}

declare global {
  interface HTMLElementEventMap {
    'due-changed': DueChangedEvent;
  }
}
