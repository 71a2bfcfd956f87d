import type { CallOptions } from '../backend/backend.js';
import { asBackendError, type BackendError } from '../domain/backend-error.js';
import type { TrackedOrder } from '../domain/order-tracking.js';
import { browser, type Environment } from './environment.js';
import { order } from './late-reads.js';
import { formStepOf, Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export type OrderChangeState<D> =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | {
      readonly step: 'editing' | 'sending' | 'slow' | 'uncertain' | 'done';
      readonly order: TrackedOrder;
      readonly draft: D;
      /** Why it was not done, or what is wrong with what was typed. */
      readonly problem: BackendError | undefined;
    };

/** What is done about an order, and how. */
interface Parts<D, N extends object> {
  /** Where what was typed and not sent is kept, by link: it is there again when the person comes back. */
  readonly drafts: WeakMap<Queries, Map<string, D>>;
  readonly draftOf: (order: TrackedOrder) => D;
  /** What is sent; throws where something is wrong with it. */
  readonly read: (draft: D) => N;
  readonly send: (
    input: N & { link: string; version: string },
    options: CallOptions,
  ) => Promise<TrackedOrder>;
}

/** Does something about the order of a linked account, once. What was typed survives failure and closing. */
export abstract class OrderChangeFlow<D, N extends object> extends Store<OrderChangeState<D>> {
  readonly #queries: Queries;
  readonly #link: string;
  readonly #parts: Parts<D, N>;
  readonly #drafts: Map<string, D>;
  readonly #operation: Operation<N & { link: string; version: string }, TrackedOrder>;

  constructor(queries: Queries, link: string, parts: Parts<D, N>, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#link = link;
    this.#parts = parts;
    this.#drafts = parts.drafts.get(queries) ?? new Map<string, D>();
    parts.drafts.set(queries, this.#drafts);
    this.#operation = new Operation(queries.backend, parts.send, environment);
    this.#operation.subscribe(() => this.#follow());
    void this.load();
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Reads how the order stands. What was typed stays; `problem` tells why it was read again. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const { data, error } = await order(this.#queries, this.#link).refetch();
    if (!data) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    const typed = 'draft' in before ? before.draft : this.#drafts.get(this.#link);
    this.set({ step: 'editing', order: data, draft: typed ?? this.#parts.draftOf(data), problem });
  }

  edit(patch: Partial<D>): void {
    if (this.state.step !== 'editing') return;
    const draft = { ...this.state.draft, ...patch };
    this.#drafts.set(this.#link, draft);
    this.set({ ...this.state, draft, problem: undefined });
  }

  /** Forgets what was typed. */
  discard(): void {
    this.#drafts.delete(this.#link);
  }

  /** Does it. Resolves with the order as it is then, or with undefined when it was not done. */
  async submit(): Promise<TrackedOrder | undefined> {
    if (this.state.step !== 'editing') return undefined;
    const { order: at, draft } = this.state;
    let wanted: N;
    try {
      wanted = this.#parts.read(draft);
    } catch (thrown) {
      this.set({ ...this.state, problem: asBackendError(thrown) });
      return undefined;
    }
    const changed = await this.#operation.run({ link: this.#link, version: at.version, ...wanted });
    if (changed) {
      this.discard();
      order(this.#queries, this.#link).set(changed);
      void this.#queries.changed();
    }
    return changed;
  }

  #follow(): void {
    if (!('draft' in this.state)) return;
    const { order: before, draft } = this.state;
    const fate = this.#operation.state;
    const refused = fate.status === 'refused' && fate.error.code === 'conflict';
    // It has gone on meanwhile: what is possible now is seen when it is read again.
    if (fate.status === 'conflict' || refused) {
      void this.load(fate.error);
      return;
    }
    const now = formStepOf(fate);
    if (now) this.set({ ...now, order: fate.status === 'succeeded' ? fate.value : before, draft });
  }
}
