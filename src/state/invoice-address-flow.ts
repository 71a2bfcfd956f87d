import { asBackendError, type BackendError } from '../domain/backend-error.js';
import { parse } from '../domain/errors.js';
import {
  InvoiceAddress,
  type AddressedInvoices,
  type InvoiceAddressInput,
  type ShownInvoiceAddress,
} from '../domain/invoice-address.js';
import { browser, type Environment } from './environment.js';
import { invoiceAddress } from './late-reads.js';
import { formStepOf, Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** What was chosen and typed. */
export interface AddressDraft {
  /** Whether it is the account's name and place, or what is typed. */
  readonly kind: 'usual' | 'other';
  readonly address: ShownInvoiceAddress;
}

export type InvoiceAddressState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | {
      readonly step: 'editing' | 'sending' | 'slow' | 'uncertain' | 'done';
      readonly known: AddressedInvoices;
      readonly draft: AddressDraft;
      /** Why it was not saved, or what is wrong with what was typed. */
      readonly problem: BackendError | undefined;
    };

const draftOf = ({ isSet, address }: AddressedInvoices): AddressDraft => ({
  kind: isSet ? 'other' : 'usual',
  address,
});

/** Sets what the invoices of a linked account, or of the one at work, are addressed to. */
export class InvoiceAddressFlow extends Store<InvoiceAddressState> {
  readonly #queries: Queries;
  readonly #link: string | undefined;
  readonly #operation: Operation<InvoiceAddressInput, AddressedInvoices>;

  /** `link` names a linked account; without one it is about the account at work. */
  constructor(queries: Queries, link: string | undefined, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#link = link;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      (input, options) => backend.setInvoiceAddress(input, options),
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
    const { data, error } = await invoiceAddress(this.#queries, this.#link).refetch();
    if (!data) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    const draft = 'draft' in before ? before.draft : draftOf(data);
    this.set({ step: 'editing', known: data, draft, problem });
  }

  choose(kind: AddressDraft['kind']): void {
    this.#change({ kind });
  }

  edit(patch: Partial<ShownInvoiceAddress>): void {
    if ('draft' in this.state) this.#change({ address: { ...this.state.draft.address, ...patch } });
  }

  /** Goes on with what is set now instead of what was typed. */
  takeTheirs(): void {
    if (this.state.step !== 'editing') return;
    this.set({ ...this.state, draft: draftOf(this.state.known), problem: undefined });
  }

  /** Saves it. Resolves with what is set then, or undefined when it was not saved. */
  async save(): Promise<AddressedInvoices | undefined> {
    if (this.state.step !== 'editing') return undefined;
    const { known, draft } = this.state;
    let address: InvoiceAddress | null;
    try {
      address = draft.kind === 'usual' ? null : parse(InvoiceAddress, draft.address);
    } catch (thrown) {
      this.set({ ...this.state, problem: asBackendError(thrown) });
      return undefined;
    }
    const changed = await this.#operation.run({
      ...(this.#link !== undefined && { link: this.#link }),
      version: known.version,
      address,
    });
    if (changed) {
      invoiceAddress(this.#queries, this.#link).set(changed);
      void this.#queries.changed();
    }
    return changed;
  }

  #change(patch: Partial<AddressDraft>): void {
    if (this.state.step !== 'editing') return;
    const { problem, draft } = this.state;
    this.set({
      ...this.state,
      draft: { ...draft, ...patch },
      // What somebody else has set stays beside it until it is decided which is to stay.
      problem: problem?.code === 'version-mismatch' ? problem : undefined,
    });
  }

  #follow(): void {
    if (!('draft' in this.state)) return;
    const { known, draft } = this.state;
    const fate = this.#operation.state;
    if (fate.status === 'conflict') {
      void this.load(asBackendError(fate.error));
      return;
    }
    const now = formStepOf(fate);
    if (now) this.set({ ...now, known: fate.status === 'succeeded' ? fate.value : known, draft });
  }
}
