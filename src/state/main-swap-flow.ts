import type { BackendError } from '../domain/backend-error.js';
import {
  SWAP_OPEN,
  type CurrentSwap,
  type MainSwap,
  type ProposeSwapInput,
  type SwapInput,
  type SwapPreview,
} from '../domain/main-swap.js';
import { browser, type Environment } from './environment.js';
import { currentSwap, swapPreview } from './late-reads.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** What can be done about a change of main accounts. */
export type SwapAct = 'propose' | 'accept' | 'decline' | 'cancel';

/** What the person looks at: what a proposal would change, or the one that there is. */
export type SwapSubject =
  | { readonly of: 'preview'; readonly preview: SwapPreview; readonly message: string }
  | { readonly of: 'swap'; readonly swap: MainSwap; readonly changes: CurrentSwap['changes'] };

export type MainSwapState =
  | { readonly step: 'loading' }
  /** Nothing is proposed, and nothing was asked for. */
  | { readonly step: 'none' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | { readonly step: 'reviewing'; readonly subject: SwapSubject; readonly problem: BackendError | undefined }
  | {
      readonly step: 'sending' | 'slow' | 'uncertain';
      readonly subject: SwapSubject;
      readonly act: SwapAct;
    }
  | { readonly step: 'done'; readonly subject: SwapSubject; readonly act: SwapAct; readonly swap: MainSwap };

/** What can be done about what is looked at, the way that changes nothing first. */
export function swapActsOf(subject: SwapSubject): readonly SwapAct[] {
  if (subject.of === 'preview') return subject.preview.obstacles.length === 0 ? ['propose'] : [];
  const { state, side } = subject.swap;
  if (state === 'planned') return ['cancel'];
  if (state !== 'proposed') return [];
  return side === 'main' ? ['cancel'] : ['decline', 'accept'];
}

/** What was written to who is asked and not sent, by link: it is there again when the person comes back. */
const drafts = new WeakMap<Queries, Map<string, string>>();

/** Proposes that a linked account takes the place of the main account, answers that, or takes it back. */
export class MainSwapFlow extends Store<MainSwapState> {
  readonly #queries: Queries;
  readonly #link: string | undefined;
  readonly #drafts: Map<string, string>;
  /** What was sent last. */
  #act: SwapAct = 'propose';
  readonly #operation: Operation<{ act: SwapAct; input: ProposeSwapInput | SwapInput }, MainSwap>;

  /** `link`: of the account that shall take over; undefined: only what is under way already is shown. */
  constructor(queries: Queries, link: string | undefined, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#link = link;
    this.#drafts = drafts.get(queries) ?? new Map<string, string>();
    drafts.set(queries, this.#drafts);
    const { backend } = queries;
    this.#operation = new Operation<{ act: SwapAct; input: ProposeSwapInput | SwapInput }, MainSwap>(
      backend,
      ({ act, input }, options) => {
        switch (act) {
          case 'propose':
            return backend.proposeSwap(input as ProposeSwapInput, options);
          case 'accept':
            return backend.acceptSwap(input, options);
          case 'decline':
            return backend.declineSwap(input, options);
          case 'cancel':
            return backend.cancelSwap(input, options);
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

  /** Reads how it stands again. `problem` tells why that was necessary. */
  async load(problem?: BackendError): Promise<void> {
    if (this.state.step === 'failed') this.set({ step: 'loading' });
    const current = await currentSwap(this.#queries).refetch();
    if (!current.data) return this.#failed(current.error);
    const { swap, changes } = current.data;
    if (swap && (SWAP_OPEN.includes(swap.state) || this.#link === undefined))
      return this.set({ step: 'reviewing', subject: { of: 'swap', swap, changes }, problem });
    if (this.#link === undefined) return this.set({ step: 'none' });
    const { data, error } = await swapPreview(this.#queries, this.#link).refetch();
    if (!data) return this.#failed(error);
    const message = this.#drafts.get(this.#link) ?? '';
    this.set({ step: 'reviewing', subject: { of: 'preview', preview: data, message }, problem });
  }

  edit(message: string): void {
    if (this.state.step !== 'reviewing' || this.state.subject.of !== 'preview') return;
    this.#drafts.set(this.#link ?? '', message);
    this.set({ ...this.state, subject: { ...this.state.subject, message }, problem: undefined });
  }

  /** Does it. Resolves with how it stands then, or with undefined when it was not done. */
  async submit(act: SwapAct): Promise<MainSwap | undefined> {
    if (this.state.step !== 'reviewing' || !swapActsOf(this.state.subject).includes(act)) return undefined;
    const { subject } = this.state;
    const input =
      subject.of === 'preview'
        ? { link: this.#link!, version: subject.preview.version, message: subject.message.trim() }
        : { version: subject.swap.version };
    this.#act = act;
    const changed = await this.#operation.run({ act, input });
    if (!changed) return undefined;
    this.#drafts.delete(this.#link ?? '');
    void this.#queries.changed();
    return changed;
  }

  #failed(error: BackendError | undefined): void {
    if (error) this.set({ step: 'failed', error });
  }

  #follow(): void {
    if (!('subject' in this.state)) return;
    const { subject } = this.state;
    const fate = this.#operation.state;
    switch (fate.status) {
      case 'idle':
        break;
      case 'sending':
      case 'slow':
      case 'uncertain':
        this.set({ step: fate.status, subject, act: this.#act });
        break;
      case 'succeeded':
        this.set({ step: 'done', subject, act: this.#act, swap: fate.value });
        break;
      case 'failed':
        this.set({ step: 'reviewing', subject, problem: fate.error });
        break;
      case 'conflict':
        void this.load(fate.error);
        break;
      case 'refused':
        if (fate.error.code === 'session-expired')
          this.set({ step: 'reviewing', subject, problem: fate.error });
        // What is in the way, or was decided meanwhile, is seen when it is read again.
        else void this.load(fate.error);
    }
  }
}
