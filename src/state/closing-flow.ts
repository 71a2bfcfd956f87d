import type { BackendError } from '../domain/backend-error.js';
import type { AccountLife, ClosingPreview, LifeInput } from '../domain/closing.js';
import { browser, type Environment } from './environment.js';
import { closingPreview } from './late-reads.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { wantsConfirmation } from './step-up.js';
import { Store } from './store.js';

/** What can be done about whether an account works. */
export type LifeAct = 'suspend' | 'resume' | 'close' | 'reopen';

/** What the person looks at, and what they would do. */
export interface ClosingReview {
  readonly preview: ClosingPreview;
  readonly act: LifeAct;
}

export type ClosingState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | ({ readonly step: 'reviewing'; readonly problem: BackendError | undefined } & ClosingReview)
  | ({ readonly step: 'sending' | 'slow' | 'uncertain' } & ClosingReview)
  | ({ readonly step: 'done'; readonly life: AccountLife } & ClosingReview)
  | ({ readonly step: 'refused'; readonly error: BackendError } & ClosingReview);

/** What there is to choose from, the gentle way first. */
export function actsOf({ life }: ClosingPreview): readonly LifeAct[] {
  switch (life.status) {
    case 'active':
      return ['suspend', 'close'];
    case 'suspended':
      return life.mayUndo ? ['resume', 'close'] : ['close'];
    case 'closing':
      return life.mayUndo ? ['reopen'] : [];
    case 'ordered':
    case 'awaiting-verification':
      return ['close'];
    case 'rejected':
    case 'closed':
      return [];
  }
}

/** Suspends or closes one account, or takes that back: shows what it changes, and does it once. */
export class ClosingFlow extends Store<ClosingState> {
  readonly #queries: Queries;
  readonly #link: string | undefined;
  readonly #act: LifeAct | undefined;
  readonly #operation: Operation<LifeInput & { act: LifeAct }, AccountLife>;

  /**
   * `link`: one of the account at work, by its id; undefined: the account at work itself. `act`: what is chosen first;
   * by default the gentlest.
   */
  constructor(queries: Queries, link: string | undefined, act?: LifeAct, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#act = act;
    this.#queries = queries;
    this.#link = link;
    const { backend } = queries;
    this.#operation = new Operation<LifeInput & { act: LifeAct }, AccountLife>(
      backend,
      ({ act, ...input }, options) => {
        switch (act) {
          case 'suspend':
            return backend.suspendAccount(input, options);
          case 'resume':
            return backend.resumeAccount(input, options);
          case 'close':
            return backend.closeAccount(input, options);
          case 'reopen':
            return backend.reopenAccount(input, options);
        }
      },
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

  /** Reads how the account stands again. `problem` tells why that was necessary. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const { error, data } = await closingPreview(this.#queries, this.#link).refetch();
    if (error || !data) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    const acts = actsOf(data);
    const wanted = 'act' in before ? before.act : this.#act;
    const act = wanted && acts.includes(wanted) ? wanted : (acts[0] ?? 'close');
    this.set({ step: 'reviewing', preview: data, act, problem });
  }

  choose(act: LifeAct): void {
    if (this.state.step === 'reviewing') this.set({ ...this.state, act, problem: undefined });
  }

  /** Does it. Resolves with how the account stands then, or with undefined when it was not done. */
  async submit(): Promise<AccountLife | undefined> {
    if (this.state.step !== 'reviewing' || isForbidden(this.state)) return undefined;
    const { preview, act } = this.state;
    const link = this.#link;
    const { version } = preview.life;
    const changed = await this.#operation.run({ act, version, ...(link !== undefined && { link }) });
    if (changed) void this.#queries.changed();
    return changed;
  }

  #follow(): void {
    if (!('preview' in this.state)) return;
    const { preview, act } = this.state;
    const fate = this.#operation.state;
    switch (fate.status) {
      case 'idle':
        break;
      case 'sending':
      case 'slow':
      case 'uncertain':
        this.set({ step: fate.status, preview, act });
        break;
      case 'succeeded':
        this.set({ step: 'done', preview, act, life: fate.value });
        break;
      case 'failed':
        this.set({ step: 'reviewing', preview, act, problem: fate.error });
        break;
      case 'conflict':
        void this.load(fate.error);
        break;
      case 'refused':
        if (fate.error.code === 'session-expired' || wantsConfirmation(fate.error))
          this.set({ step: 'reviewing', preview, act, problem: fate.error });
        else this.set({ step: 'refused', preview, act, error: fate.error });
    }
  }
}

/** Whether something is in the way of what was chosen. */
export const isForbidden = ({ preview, act }: ClosingReview): boolean =>
  !actsOf(preview).includes(act) || (act === 'close' && preview.obstacles.length > 0);
