import { asBackendError, BackendError } from '../domain/backend-error.js';
import { ContractReferences, type Contract, type ContractReferencesInput } from '../domain/contract.js';
import { parse } from '../domain/errors.js';
import { browser, type Environment } from './environment.js';
import { contracts, learnedContract } from './late-reads.js';
import { formStepOf, Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export type ContractReferencesState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | {
      readonly step: 'editing' | 'sending' | 'slow' | 'uncertain' | 'done';
      readonly contract: Contract;
      readonly draft: ContractReferences;
      /** Why it was not saved, or what is wrong with what was typed. */
      readonly problem: BackendError | undefined;
    };

const draftOf = ({ costCentre, purchaseOrder }: Contract): ContractReferences => ({
  costCentre,
  purchaseOrder,
});

/** What was typed and not saved, by contract: it is there again when the person comes back. */
const drafts = new WeakMap<Queries, Map<string, ContractReferences>>();

/** Sets what the charges of one contract are sorted by. What was typed survives failure, closing, and others' changes, which are told. */
export class ContractReferencesFlow extends Store<ContractReferencesState> {
  readonly #queries: Queries;
  readonly #link: string;
  readonly #contract: string;
  readonly #drafts: Map<string, ContractReferences>;
  readonly #operation: Operation<ContractReferencesInput, Contract>;

  constructor(queries: Queries, link: string, contract: string, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#link = link;
    this.#contract = contract;
    this.#drafts = drafts.get(queries) ?? new Map<string, ContractReferences>();
    drafts.set(queries, this.#drafts);
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      (input, options) => backend.setContractReferences(input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
    void this.load();
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Reads what is set now. What was typed stays; `problem` tells why it was read again. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const { data, error } = await contracts(this.#queries, this.#link).refetch();
    const contract = data?.items.find(({ id }) => id === this.#contract);
    if (!contract) {
      if (error ?? data) this.set({ step: 'failed', error: error ?? new BackendError('not-found') });
      return;
    }
    const typed = 'draft' in before ? before.draft : this.#drafts.get(this.#contract);
    this.set({ step: 'editing', contract, draft: typed ?? draftOf(contract), problem });
  }

  edit(patch: Partial<ContractReferences>): void {
    if (this.state.step !== 'editing') return;
    const { problem } = this.state;
    const draft = { ...this.state.draft, ...patch };
    this.#drafts.set(this.#contract, draft);
    this.set({
      ...this.state,
      draft,
      // What somebody else has set stays beside it until it is decided which is to stay.
      problem: problem?.code === 'version-mismatch' ? problem : undefined,
    });
  }

  /** Goes on with what is set now instead of what was typed. */
  takeTheirs(): void {
    if (this.state.step !== 'editing') return;
    this.discard();
    this.set({ ...this.state, draft: draftOf(this.state.contract), problem: undefined });
  }

  /** Forgets what was typed. */
  discard(): void {
    this.#drafts.delete(this.#contract);
  }

  /** Saves it. Resolves with the contract as it is then, or undefined when it was not saved. */
  async save(): Promise<Contract | undefined> {
    if (this.state.step !== 'editing') return undefined;
    const { contract, draft } = this.state;
    let wanted: ContractReferences;
    try {
      wanted = parse(ContractReferences, draft);
    } catch (thrown) {
      this.set({ ...this.state, problem: asBackendError(thrown) });
      return undefined;
    }
    const { id, link, version } = contract;
    const changed = await this.#operation.run({ link, contract: id, version, ...wanted });
    if (changed) {
      this.discard();
      learnedContract(this.#queries, changed);
      void this.#queries.changed();
    }
    return changed;
  }

  #follow(): void {
    if (!('draft' in this.state)) return;
    const { contract, draft } = this.state;
    const fate = this.#operation.state;
    if (fate.status === 'conflict') {
      void this.load(fate.error);
      return;
    }
    const now = formStepOf(fate);
    if (now) this.set({ ...now, contract: fate.status === 'succeeded' ? fate.value : contract, draft });
  }
}
