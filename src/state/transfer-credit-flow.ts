import { BackendError, asBackendError } from '../domain/backend-error.js';
import {
  readAmount,
  transferred,
  type Balances,
  type CreditDirection,
  type Credits,
  type TransferCreditInput,
} from '../domain/credit.js';
import { browser, type Environment } from './environment.js';
import { balances } from './late-reads.js';
import { formStepOf, Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** What was chosen and typed. */
export interface CreditDraft {
  readonly direction: CreditDirection;
  readonly amount: string;
}

export type TransferCreditState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | {
      readonly step: 'editing' | 'sending' | 'slow' | 'uncertain' | 'done';
      readonly balances: Balances;
      readonly draft: CreditDraft;
      /** Why nothing was transferred, or what is wrong with what was typed. */
      readonly problem: BackendError | undefined;
    };

type Known = Extract<TransferCreditState, { readonly draft: unknown }>;

/** How many decimals a currency has. */
const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const creditsOf = ({ main, secondary }: Balances): Credits => ({
  main: main.credit?.amount ?? 0,
  secondary: secondary.credit?.amount ?? 0,
});

/** What is typed in minor units; undefined where it is no amount. */
const amountOf = ({ balances: { main }, draft }: Known): number | undefined =>
  readAmount(draft.amount, decimalsOf(main.credit?.currency ?? 'EUR'));

/** What both sides would have; undefined while no amount is typed that can be transferred. */
export function creditsAfter(now: Known): Credits | undefined {
  const amount = amountOf(now);
  return amount ? transferred(creditsOf(now.balances), now.draft.direction, amount) : undefined;
}

/** Transfers credit between the main account and a linked one: shows both balances before, and does it once. */
export class TransferCreditFlow extends Store<TransferCreditState> {
  readonly #queries: Queries;
  readonly #link: string;
  readonly #operation: Operation<TransferCreditInput, Balances>;

  constructor(queries: Queries, link: string, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#link = link;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      (input, options) => backend.transferCredit(input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
    void this.load();
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Reads both balances. What was typed stays; `problem` tells why they were read again. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const { data, error } = await balances(this.#queries, this.#link).refetch();
    if (!data) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    const draft: CreditDraft =
      'draft' in before ? before.draft : { direction: data.directions[0] ?? 'to-secondary', amount: '' };
    this.set({ step: 'editing', balances: data, draft, problem });
  }

  edit(patch: Partial<CreditDraft>): void {
    if (this.state.step !== 'editing') return;
    this.set({ ...this.state, draft: { ...this.state.draft, ...patch }, problem: undefined });
  }

  /** Transfers it. Resolves with both balances then, or undefined when it was not transferred. */
  async submit(): Promise<Balances | undefined> {
    if (this.state.step !== 'editing') return undefined;
    const { balances: known, draft } = this.state;
    const amount = amountOf(this.state);
    const rule =
      amount === undefined
        ? draft.amount.trim() === ''
          ? 'required'
          : 'amount'
        : amount === 0
          ? 'amount'
          : creditsAfter(this.state)
            ? undefined
            : 'more-than-there-is';
    if (amount === undefined || rule) {
      const fields = [{ field: 'amount', rule: rule ?? 'amount' }];
      this.set({ ...this.state, problem: new BackendError('invalid-input', { fields }) });
      return undefined;
    }
    const { direction } = draft;
    const changed = await this.#operation.run({
      link: this.#link,
      version: known.version,
      direction,
      amount,
    });
    if (changed) {
      balances(this.#queries, this.#link).set(changed);
      void this.#queries.changed();
    }
    return changed;
  }

  #follow(): void {
    if (!('draft' in this.state)) return;
    const { balances: known, draft } = this.state;
    const fate = this.#operation.state;
    if (fate.status === 'conflict') {
      void this.load(asBackendError(fate.error));
      return;
    }
    const now = formStepOf(fate);
    // What was typed is done: the balances that come back are those after it.
    if (now) this.set({ ...now, balances: known, draft });
  }
}
