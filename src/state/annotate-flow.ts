import { Annotation, type AnnotateInput } from '../domain/annotation.js';
import { asBackendError, type BackendError } from '../domain/backend-error.js';
import { parse } from '../domain/errors.js';
import { labelKey } from '../domain/labels.js';
import type { Link } from '../domain/link.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** What a person notes about an account, while they do. */
export interface AnnotationDraft extends Annotation {
  /** A label that is being typed. */
  readonly typed: string;
}

interface Editing {
  readonly link: Link;
  readonly draft: AnnotationDraft;
  /** Why it was not saved, or what is wrong with what was typed. */
  readonly problem: BackendError | undefined;
}

export type AnnotateState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | ({ readonly step: 'editing' | 'sending' | 'slow' | 'uncertain' | 'done' } & Editing);

/** What was typed and not saved, by link: it is there again when the person comes back. */
const drafts = new WeakMap<Queries, Map<string, AnnotationDraft>>();

function draftsOf(queries: Queries): Map<string, AnnotationDraft> {
  const known = drafts.get(queries) ?? new Map<string, AnnotationDraft>();
  drafts.set(queries, known);
  return known;
}

const draftOf = ({ nickname = '', labels = [], hidden = false }: Link): AnnotationDraft => ({
  nickname,
  labels,
  hidden,
  typed: '',
});

/** Gives a linked account a name of the main account's own, labels, or hides it. */
export class AnnotateFlow extends Store<AnnotateState> {
  readonly #queries: Queries;
  readonly #link: string;
  readonly #operation: Operation<AnnotateInput, Link>;

  constructor(queries: Queries, link: string, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#link = link;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      (input, options) => backend.annotateLink(input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
    void this.load();
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Reads what is noted now. What was typed stays; `problem` tells why it was read again. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const { data, error } = await this.#queries.link(this.#link).refetch();
    if (!data) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    const typed = 'draft' in before ? before.draft : draftsOf(this.#queries).get(this.#link);
    this.set({ step: 'editing', link: data, draft: typed ?? draftOf(data), problem });
  }

  edit(patch: Partial<AnnotationDraft>): void {
    if (this.state.step !== 'editing') return;
    const draft = { ...this.state.draft, ...patch };
    draftsOf(this.#queries).set(this.#link, draft);
    this.set({ ...this.state, draft, problem: undefined });
  }

  /** Makes labels of what is typed, separated by commas. The same label is not taken twice. */
  addTyped(): void {
    if (this.state.step !== 'editing') return;
    const { draft } = this.state;
    const labels = [...draft.labels];
    for (const label of draft.typed.split(',').map((each) => each.trim()))
      if (label && !labels.some((each) => labelKey(each) === labelKey(label))) labels.push(label);
    this.edit({ labels, typed: '' });
  }

  remove(label: string): void {
    if (this.state.step === 'editing')
      this.edit({ labels: this.state.draft.labels.filter((each) => each !== label) });
  }

  /** Forgets what was typed. */
  discard(): void {
    draftsOf(this.#queries).delete(this.#link);
  }

  /** Saves it. Resolves with the link as it is afterwards, or with undefined when it was not saved. */
  async save(): Promise<Link | undefined> {
    this.addTyped();
    if (this.state.step !== 'editing') return undefined;
    const { link, draft } = this.state;
    let notes: Annotation;
    try {
      notes = parse(Annotation, { nickname: draft.nickname, labels: draft.labels, hidden: draft.hidden });
    } catch (thrown) {
      this.set({ ...this.state, problem: asBackendError(thrown) });
      return undefined;
    }
    const changed = await this.#operation.run({ link: link.id, version: link.version, ...notes });
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
    switch (fate.status) {
      case 'idle':
        break;
      case 'sending':
      case 'slow':
      case 'uncertain':
        this.set({ step: fate.status, link, draft, problem: undefined });
        break;
      case 'succeeded':
        this.set({ step: 'done', link: fate.value, draft, problem: undefined });
        break;
      case 'failed':
      case 'refused':
        this.set({ step: 'editing', link, draft, problem: fate.error });
        break;
      case 'conflict':
        void this.load(fate.error);
    }
  }
}
