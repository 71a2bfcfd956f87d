import type { Contract } from '../../domain/contract.js';

/** A contract has another cost centre or purchase order. */
export class ContractReferencesSetEvent extends Event {
  static readonly type = 'contract-references-set';
  /** The contract as it is now. */
  readonly contract: Contract;
  constructor(contract: Contract) {
    super(ContractReferencesSetEvent.type, { bubbles: true, composed: true });
    this.contract = contract;
  }
}

declare global {
  interface HTMLElementEventMap {
    'contract-references-set': ContractReferencesSetEvent;
  }
}
