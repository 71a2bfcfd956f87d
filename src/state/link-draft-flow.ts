import type { CallOptions } from '../backend/backend.js';
import { asBackendError, type BackendError } from '../domain/backend-error.js';
import type { Link } from '../domain/link.js';
import { browser, type Environment } from './environment.js';
import { formStepOf, Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

interface Editing<D> {
  readonly link: Link;
  readonly draft: D;
  /** Why it was not saved, or what is wrong with what was typed. */
  readonly problem: BackendError | undefined;
}

export type LinkDraftState<D> =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | ({ readonly step: 'editing' | 'sending' | 'slow' | 'uncertain' | 'done' } & Editing<D>);

/** What is set of a link, and how. */
interface Parts<D, N extends object> {
  /** Where what was typed and not saved is kept, by link: it is there again when the person comes back. */
  readonly drafts: WeakMap<Queries, Map<string, D>>;
  /** What is set now. */
  readonly draftOf: (link: Link) => D;
  /** What is sent; throws where something is wrong with it. */
  readonly read: (draft: D) => N;
  readonly send: (input: N & { link: string; version: string }, options: CallOptions) => Promise<Link>;
}

/** Sets something of a link. What was typed survives failure, closing, and others' changes, which are told. */
export abstract class LinkDraftFlow<D, N extends object> extends Store<LinkDraftState<D>> {
  readonly #queries: Queries;
  readonly #link: string;
  readonly #parts: Parts<D, N>;
  readonly #drafts: Map<string, D>;
  readonly #operation: Operation<N & { link: string; version: string }, Link>;

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

  /** Reads what is set now. What was typed stays; `problem` tells why it was read again. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const { data, error } = await this.#queries.link(this.#link).refetch();
    if (!data) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    const typed = 'draft' in before ? before.draft : this.#drafts.get(this.#link);
    this.set({ step: 'editing', link: data, draft: typed ?? this.#parts.draftOf(data), problem });
  }

  edit(patch: Partial<D>): void {
    if (this.state.step !== 'editing') return;
    const draft = { ...this.state.draft, ...patch };
    this.#drafts.set(this.#link, draft);
    // What somebody else has set stays beside it until it is decided which is to stay.
    const { problem } = this.state;
    this.set({ ...this.state, draft, problem: problem?.code === 'version-mismatch' ? problem : undefined });
  }

  /** Goes on with what is set now instead of what was typed. */
  takeTheirs(): void {
    if (this.state.step !== 'editing') return;
    this.discard();
    const { link } = this.state;
    this.set({ step: 'editing', link, draft: this.#parts.draftOf(link), problem: undefined });
  }

  /** Forgets what was typed. */
  discard(): void {
    this.#drafts.delete(this.#link);
  }

  /** Saves it. Resolves with the link as it is afterwards, or with undefined when it was not saved. */
  async save(): Promise<Link | undefined> {
    if (this.state.step !== 'editing') return undefined;
    const { link, draft } = this.state;
    let wanted: N;
    try {
      wanted = this.#parts.read(draft);
    } catch (thrown) {
      this.set({ ...this.state, problem: asBackendError(thrown) });
      return undefined;
    }
    const changed = await this.#operation.run({ link: link.id, version: link.version, ...wanted });
    if (changed) {
      this.discard();
      this.#queries.learned(changed);
      void this.#queries.changed();
    }
    return changed;
  }

  #follow(): void {
    if (!('draft' in this.state)) return;
    const { link, draft } = this.state;
    const fate = this.#operation.state;
    if (fate.status === 'conflict') {
      void this.load(fate.error);
      return;
    }
    const now = formStepOf(fate);
    if (now) this.set({ ...now, link: fate.status === 'succeeded' ? fate.value : link, draft });
  }
}
