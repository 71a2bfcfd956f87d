import { BackendError } from '../domain/backend-error.js';
import type { Contract, ContractPayerInput, PaidBy } from '../domain/contract.js';
import type { PayerPreview, PayerTime } from '../domain/payer.js';
import { OBSTACLES } from './change-payer-flow.js';
import { browser, type Environment } from './environment.js';
import { contractPreview, contracts, learnedContract } from './late-reads.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { wantsConfirmation } from './step-up.js';
import { Store } from './store.js';

/** What the person looks at before they decide. */
export interface ContractReview {
  readonly contract: Contract;
  /** What is to be decided about it. */
  readonly paidBy: PaidBy;
  readonly preview: PayerPreview;
  readonly when: PayerTime;
}

export type ContractPayerState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  /** What is decided now is chosen, or what was chosen is being previewed. */
  | { readonly step: 'choosing' | 'previewing'; readonly contract: Contract; readonly paidBy: PaidBy }
  | ({ readonly step: 'reviewing'; readonly problem: BackendError | undefined } & ContractReview)
  | ({ readonly step: 'sending' | 'slow' | 'uncertain' } & ContractReview)
  | ({ readonly step: 'done' } & ContractReview)
  | ({ readonly step: 'refused'; readonly error: BackendError } & ContractReview);

/** Decides who pays for one contract: shows what that changes on both invoices, and does it once. */
export class ContractPayerFlow extends Store<ContractPayerState> {
  readonly #queries: Queries;
  readonly #link: string;
  readonly #contract: string;
  readonly #operation: Operation<ContractPayerInput, Contract>;
  /** What the person chose last: whatever others do, it never turns round under their hands. */
  #paidBy: PaidBy | undefined;
  #when: PayerTime;

  constructor(queries: Queries, link: string, contract: string, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#link = link;
    this.#contract = contract;
    const { backend } = queries;
    this.#when = backend.capabilities.payerChanging[0] ?? 'period-end';
    this.#operation = new Operation(
      backend,
      (input, options) => backend.changeContractPayer(input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
    void this.load();
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Why it was not done the last time. */
  get error(): BackendError | undefined {
    return this.#operation.error;
  }

  /** Reads the contract and the preview again. `problem` tells why that was necessary. */
  async load(problem?: BackendError): Promise<void> {
    if (this.state.step === 'failed') this.set({ step: 'loading' });
    const { data, error } = await contracts(this.#queries, this.#link).refetch();
    const contract = data?.items.find(({ id }) => id === this.#contract);
    if (!contract) {
      if (error ?? data) this.set({ step: 'failed', error: error ?? new BackendError('not-found') });
      return;
    }
    await this.#look(contract, problem);
  }

  /** Chooses what is to be decided. */
  async choose(paidBy: PaidBy): Promise<void> {
    if (!('contract' in this.state) || this.busy) return;
    this.#paidBy = paidBy;
    await this.#look(this.state.contract);
  }

  chooseTime(when: PayerTime): void {
    this.#when = when;
    if (this.state.step === 'reviewing') this.set({ ...this.state, when });
  }

  /** Does it. Resolves with the contract as it is afterwards, or with undefined when it was not done. */
  async submit(): Promise<Contract | undefined> {
    if (this.state.step !== 'reviewing' || this.state.preview.obstacles.length > 0) return undefined;
    const { contract, paidBy, when } = this.state;
    const { id, link, version } = contract;
    const changed = await this.#operation.run({ link, contract: id, paidBy, when, version });
    if (changed) {
      learnedContract(this.#queries, changed);
      void this.#queries.changed();
    }
    return changed;
  }

  async #look(contract: Contract, problem?: BackendError): Promise<void> {
    const paidBy = this.#paidBy ?? contract.paidBy;
    if (paidBy === contract.paidBy) {
      this.set({ step: 'choosing', contract, paidBy });
      return;
    }
    this.set({ step: 'previewing', contract, paidBy });
    const query = { link: this.#link, contract: contract.id, paidBy };
    const { data, error } = await contractPreview(this.#queries, query).refetch();
    // Something else was chosen meanwhile.
    if (this.#paidBy !== undefined && this.#paidBy !== paidBy) return;
    if (data) this.set({ step: 'reviewing', contract, paidBy, preview: data, when: this.#when, problem });
    else if (error) this.set({ step: 'failed', error });
  }

  #follow(): void {
    if (!('preview' in this.state)) return;
    const { contract, paidBy, preview, when } = this.state;
    const review = { contract, paidBy, preview, when };
    const fate = this.#operation.state;
    switch (fate.status) {
      case 'idle':
        break;
      case 'sending':
      case 'slow':
      case 'uncertain':
        this.set({ step: fate.status, ...review });
        break;
      case 'succeeded':
        this.set({ step: 'done', ...review, contract: fate.value });
        break;
      case 'failed':
        this.set({ step: 'reviewing', ...review, problem: fate.error });
        break;
      case 'conflict':
        void this.load(fate.error);
        break;
      case 'refused':
        if (Object.hasOwn(OBSTACLES, fate.error.code)) void this.load(fate.error);
        else if (fate.error.code === 'session-expired' || wantsConfirmation(fate.error))
          this.set({ step: 'reviewing', ...review, problem: fate.error });
        else this.set({ step: 'refused', ...review, error: fate.error });
    }
  }
}
