import type { BackendError } from '../domain/backend-error.js';
import type { Contract, UndoContractPayerInput } from '../domain/contract.js';
import { browser, type Environment } from './environment.js';
import { learnedContract } from './late-reads.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export interface ContractUndoState {
  readonly step: 'idle' | 'sending' | 'slow' | 'uncertain' | 'done';
  /** The contract that it is about. */
  readonly contract: Contract | undefined;
  /** Why it was not done. */
  readonly problem: BackendError | undefined;
}

/** Undoes what is planned about who pays for a contract, one at a time. */
export class ContractUndoFlow extends Store<ContractUndoState> {
  readonly #queries: Queries;
  readonly #operation: Operation<UndoContractPayerInput, Contract>;

  constructor(queries: Queries, environment: Environment = browser) {
    super({ step: 'idle', contract: undefined, problem: undefined });
    this.#queries = queries;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      (input, options) => backend.undoContractPayer(input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
  }

  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Undoes it. Resolves with the contract as it is afterwards, or with undefined when it was not done. */
  async undo(contract: Contract): Promise<Contract | undefined> {
    if (this.busy) return undefined;
    const { id, link, version } = contract;
    this.set({ step: 'sending', contract, problem: undefined });
    const changed = await this.#operation.run({ link, contract: id, version });
    if (changed) learnedContract(this.#queries, changed);
    void this.#queries.changed();
    return changed;
  }

  #follow(): void {
    const { contract } = this.state;
    const fate = this.#operation.state;
    switch (fate.status) {
      case 'idle':
        break;
      case 'sending':
      case 'slow':
      case 'uncertain':
        this.set({ step: fate.status, contract, problem: undefined });
        break;
      case 'succeeded':
        this.set({ step: 'done', contract: fate.value, problem: undefined });
        break;
      case 'failed':
      case 'conflict':
      case 'refused':
        this.set({ step: 'idle', contract, problem: fate.error });
    }
  }
}
