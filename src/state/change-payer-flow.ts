import type { BackendError } from '../domain/backend-error.js';
import type { Link } from '../domain/link.js';
import type { ChangePayerInput, Payer, PayerObstacleCode, PayerPreview, PayerTime } from '../domain/payer.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { wantsConfirmation } from './step-up.js';
import { Store } from './store.js';
import { payerPreview } from './late-reads.js';

/** What the person looks at before they decide. */
export interface PayerReview {
  readonly link: Link;
  readonly preview: PayerPreview;
  readonly when: PayerTime;
}

export type ChangePayerState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  /** Somebody else has done it meanwhile. */
  | { readonly step: 'already'; readonly link: Link }
  | ({ readonly step: 'reviewing'; readonly problem: BackendError | undefined } & PayerReview)
  | ({ readonly step: 'sending' | 'slow' | 'uncertain' } & PayerReview)
  | ({ readonly step: 'done' } & PayerReview)
  | ({ readonly step: 'refused'; readonly error: BackendError } & PayerReview);

/** Refusals that the preview explains better than their code does: what is in the way, and how it is cleared away. */
export const OBSTACLES: Readonly<Record<PayerObstacleCode, true>> = {
  'detach-in-progress': true,
  'payer-change-in-progress': true,
  'not-ready': true,
  'target-suspended': true,
  'target-closed': true,
  'invoice-only': true,
  incompatible: true,
  'mixed-tax': true,
  'not-standalone-payment': true,
  'open-items': true,
};

/** Lets the other side pay for a linked account: shows what that changes on both invoices, and does it once. */
export class ChangePayerFlow extends Store<ChangePayerState> {
  readonly #queries: Queries;
  readonly #link: string;
  readonly #operation: Operation<ChangePayerInput, Link>;
  /** Who is to pay, as the person saw it first: whatever others do, it never turns round under their hands. */
  #payer: Payer | undefined;

  constructor(queries: Queries, link: string, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#link = link;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      (input, options) => backend.changePayer(input, options),
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

  /** Reads the preview again. `problem` tells why that was necessary. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const link = await this.#queries.link(this.#link).refetch();
    if (!link.data) {
      if (link.error) this.set({ step: 'failed', error: link.error });
      return;
    }
    this.#payer ??= link.data.payer === 'main' ? 'secondary' : 'main';
    if (link.data.payer === this.#payer) {
      this.set({ step: 'already', link: link.data });
      return;
    }
    const preview = await payerPreview(this.#queries, this.#link, this.#payer).refetch();
    if (preview.error || !preview.data) {
      if (preview.error) this.set({ step: 'failed', error: preview.error });
      return;
    }
    const when =
      'when' in before ? before.when : (this.#queries.backend.capabilities.payerChanging[0] ?? 'period-end');
    this.set({ step: 'reviewing', link: link.data, preview: preview.data, when, problem });
  }

  choose(when: PayerTime): void {
    if (this.state.step === 'reviewing') this.set({ ...this.state, when });
  }

  /** Does it. Resolves with the link as it is afterwards, or with undefined when it was not done. */
  async submit(): Promise<Link | undefined> {
    if (this.state.step !== 'reviewing' || this.state.preview.obstacles.length > 0) return undefined;
    const { link, preview, when } = this.state;
    const { payer } = preview;
    const changed = await this.#operation.run({ link: link.id, payer, when, version: link.version });
    if (changed) {
      this.#queries.learned(changed);
      void this.#queries.changed();
    }
    return changed;
  }

  #follow(): void {
    if (!('preview' in this.state)) return;
    const { link, preview, when } = this.state;
    const fate = this.#operation.state;
    switch (fate.status) {
      case 'idle':
        break;
      case 'sending':
      case 'slow':
      case 'uncertain':
        this.set({ step: fate.status, link, preview, when });
        break;
      case 'succeeded':
        this.set({ step: 'done', link: fate.value, preview, when });
        break;
      case 'failed':
        this.set({ step: 'reviewing', link, preview, when, problem: fate.error });
        break;
      case 'conflict':
        void this.load(fate.error);
        break;
      case 'refused':
        if (Object.hasOwn(OBSTACLES, fate.error.code)) void this.load(fate.error);
        else if (fate.error.code === 'session-expired' || wantsConfirmation(fate.error))
          this.set({ step: 'reviewing', link, preview, when, problem: fate.error });
        else this.set({ step: 'refused', link, preview, when, error: fate.error });
    }
  }
}
