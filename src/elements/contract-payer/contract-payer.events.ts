import type { Contract } from '../../domain/contract.js';

/** Who pays for a contract was decided, now or from a later day on, or what was planned is undone. */
export class ContractPayerChangedEvent extends Event {
  static readonly type = 'contract-payer-changed';
  /** The contract as it is now. */
  readonly contract: Contract;
  constructor(contract: Contract) {
    super(ContractPayerChangedEvent.type, { bubbles: true, composed: true });
    this.contract = contract;
  }
}

declare global {
  interface HTMLElementEventMap {
    'contract-payer-changed': ContractPayerChangedEvent;
  }
}
