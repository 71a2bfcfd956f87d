import type { Balances } from '../../domain/credit.js';

/** Credit went from one side of a link to the other. */
export class CreditTransferredEvent extends Event {
  static readonly type = 'credit-transferred';
  /** What both sides have now. */
  readonly balances: Balances;
  constructor(balances: Balances) {
    super(CreditTransferredEvent.type, { bubbles: true, composed: true });
    this.balances = balances;
  }
}

declare global {
  interface HTMLElementEventMap {
    'credit-transferred': CreditTransferredEvent;
  }
}
