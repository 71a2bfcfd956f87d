import { asBackendError, type BackendError } from '../domain/backend-error.js';
import { parse } from '../domain/errors.js';
import { InvoiceReferences, type InvoiceReferencesInput } from '../domain/invoice.js';
import type { Link } from '../domain/link.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

interface Editing {
  readonly link: Link;
  readonly draft: InvoiceReferences;
  /** Why it was not saved, or what is wrong with what was typed. */
  readonly problem: BackendError | undefined;
}

export type ReferencesState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | ({ readonly step: 'editing' | 'sending' | 'slow' | 'uncertain' | 'done' } & Editing);

/** What was typed and not saved, by link: it is there again when the person comes back. */
const drafts = new WeakMap<Queries, Map<string, InvoiceReferences>>();

function draftsOf(queries: Queries): Map<string, InvoiceReferences> {
  const known = drafts.get(queries) ?? new Map<string, InvoiceReferences>();
  drafts.set(queries, known);
  return known;
}

const draftOf = ({ costCentre = '', purchaseOrder = '' }: Link): InvoiceReferences => ({
  costCentre,
  purchaseOrder,
});

/** Sets the cost centre and purchase order of a linked account. */
export class ReferencesFlow extends Store<ReferencesState> {
  readonly #queries: Queries;
  readonly #link: string;
  readonly #operation: Operation<InvoiceReferencesInput, Link>;

  constructor(queries: Queries, link: string, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#link = link;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      (input, options) => backend.setInvoiceReferences(input, options),
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
    const { data, error } = await this.#queries.link(this.#link).refetch();
    if (!data) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    const typed = 'draft' in before ? before.draft : draftsOf(this.#queries).get(this.#link);
    this.set({ step: 'editing', link: data, draft: typed ?? draftOf(data), problem });
  }

  edit(patch: Partial<InvoiceReferences>): void {
    if (this.state.step !== 'editing') return;
    const draft = { ...this.state.draft, ...patch };
    draftsOf(this.#queries).set(this.#link, draft);
    this.set({ ...this.state, draft, problem: undefined });
  }

  /** Forgets what was typed. */
  discard(): void {
    draftsOf(this.#queries).delete(this.#link);
  }

  /** Saves it. Resolves with the link as it is afterwards, or with undefined when it was not saved. */
  async save(): Promise<Link | undefined> {
    if (this.state.step !== 'editing') return undefined;
    const { link, draft } = this.state;
    let references: InvoiceReferences;
    try {
      references = parse(InvoiceReferences, draft);
    } catch (thrown) {
      this.set({ ...this.state, problem: asBackendError(thrown) });
      return undefined;
    }
    const changed = await this.#operation.run({ link: link.id, version: link.version, ...references });
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
