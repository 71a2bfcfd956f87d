import type { BackendError } from '../domain/backend-error.js';
import type { MainLink } from '../domain/leaving.js';
import type { DetachInput, DetachPreview, Link } from '../domain/link.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { wantsConfirmation } from './step-up.js';
import { Store } from './store.js';
import { detachPreview, learnedMainLink, leavePreview } from './late-reads.js';

/** When an account is detached. */
export type DetachTime = DetachInput['when'];

/** What the person looks at before they decide. */
export interface DetachReview {
  readonly link: Link | MainLink;
  readonly preview: DetachPreview;
  readonly when: DetachTime;
}

export type DetachState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | ({ readonly step: 'reviewing'; readonly problem: BackendError | undefined } & DetachReview)
  | ({ readonly step: 'sending' | 'slow' | 'uncertain' } & DetachReview)
  | ({ readonly step: 'done' } & DetachReview)
  | ({ readonly step: 'refused'; readonly error: BackendError } & DetachReview);

/** Ends one link, from either side: shows what that changes, lets the person choose when, and does it once. */
export class DetachFlow extends Store<DetachState> {
  readonly #queries: Queries;
  readonly #link: string | null;
  readonly #when: DetachTime | undefined;
  readonly #operation: Operation<Omit<DetachInput, 'link'>, Link | MainLink>;

  /**
   * `link`: one of the account at work, by its id; null: the one to its main account. `when`: what was chosen before;
   * by default the first time that is offered.
   */
  constructor(queries: Queries, link: string | null, environment: Environment = browser, when?: DetachTime) {
    super({ step: 'loading' });
    this.#when = when;
    this.#queries = queries;
    this.#link = link;
    const { backend } = queries;
    this.#operation = new Operation<Omit<DetachInput, 'link'>, Link | MainLink>(
      backend,
      (input, options) =>
        link === null ? backend.leaveMain(input, options) : backend.detach({ link, ...input }, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
    void this.load();
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** The times to choose from. */
  get times(): readonly DetachTime[] {
    return 'preview' in this.state ? this.#timesFor(this.state.preview) : [];
  }

  /** Reads the consequences again. `problem` tells why that was necessary. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const { error, link, preview } = await this.#read(this.#link);
    if (error || !preview || !link) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    const times = this.#timesFor(preview);
    const chosen = 'when' in before ? before.when : this.#when;
    const when = chosen && times.includes(chosen) ? chosen : (times[0] ?? 'period-end');
    // Nothing but waiting is left where the end cannot be planned.
    const obstacles = times.length > 0 ? preview.obstacles : [...preview.obstacles, 'wait-period' as const];
    this.set({ step: 'reviewing', link, preview: { ...preview, obstacles }, when, problem });
  }

  choose(when: DetachTime): void {
    if (this.state.step === 'reviewing') this.set({ ...this.state, when });
  }

  /** Why it was not done the last time. */
  get error(): BackendError | undefined {
    return this.#operation.error;
  }

  /** Does it. Resolves with the link as it is afterwards, or with undefined when it was not done. */
  async submit(): Promise<Link | MainLink | undefined> {
    if (this.state.step !== 'reviewing' || this.state.preview.obstacles.length > 0) return undefined;
    const { link, when } = this.state;
    const changed = await this.#operation.run({ when, version: link.version });
    if (changed) {
      if ('id' in changed) this.#queries.learned(changed);
      else learnedMainLink(this.#queries, changed);
      void this.#queries.changed();
    }
    return changed;
  }

  /** A link that is too new does not end at once, but its end can be planned. */
  #timesFor({ waitUntil }: DetachPreview): readonly DetachTime[] {
    const { detaching, leaving } = this.#queries.backend.capabilities;
    const offered = this.#link === null ? leaving : detaching;
    return waitUntil ? offered.filter((time) => time !== 'now') : offered;
  }

  async #read(
    link: string | null,
  ): Promise<{ error: BackendError | undefined } & Partial<Pick<DetachReview, 'link' | 'preview'>>> {
    if (link === null) {
      const { error, data } = await leavePreview(this.#queries).refetch();
      return { error, ...(data && { link: data.link, preview: data }) };
    }
    const [preview, known] = await Promise.all([
      detachPreview(this.#queries, link).refetch(),
      this.#queries.link(link).refetch(),
    ]);
    return {
      error: preview.error ?? known.error,
      ...(known.data && { link: known.data }),
      ...(preview.data && { preview: preview.data }),
    };
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
        if (fate.error.code === 'session-expired' || wantsConfirmation(fate.error))
          this.set({ step: 'reviewing', link, preview, when, problem: fate.error });
        else this.set({ step: 'refused', link, preview, when, error: fate.error });
    }
  }
}
