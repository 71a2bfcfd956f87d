import type { BackendError } from '../domain/backend-error.js';
import type { CallOptions } from '../backend/backend.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** Something that others are asked about: what it would change, how it stands, and what was done about it. */
export type ProposalState<Subject, Act, Outcome> =
  | { readonly step: 'loading' }
  /** Nothing is proposed, and nothing was asked for. */
  | { readonly step: 'none' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | { readonly step: 'reviewing'; readonly subject: Subject; readonly problem: BackendError | undefined }
  | { readonly step: 'sending' | 'slow' | 'uncertain'; readonly subject: Subject; readonly act: Act }
  | { readonly step: 'done'; readonly subject: Subject; readonly act: Act; readonly outcome: Outcome };

/** What can be proposed, or is: read anew; undefined: nothing; or why it could not be read. */
export type Found<Subject> =
  { readonly subject: Subject | undefined } | { readonly error: BackendError | undefined };

/** What was written and not sent, by what it is about: it is there again when the person comes back. */
const drafts = new WeakMap<Queries, Map<string, string>>();

/** Proposes something to others, answers what was proposed, or takes it back. */
export abstract class ProposalFlow<Subject, Act extends string, Input, Outcome> extends Store<
  ProposalState<Subject, Act, Outcome>
> {
  protected readonly queries: Queries;
  readonly #drafts: Map<string, string>;
  readonly #about: string;
  /** What was sent last. */
  #act: Act | undefined;
  readonly #operation: Operation<{ act: Act; input: Input }, Outcome>;

  /** `about`: what drafts are kept by. */
  constructor(
    queries: Queries,
    about: string,
    send: (act: Act, input: Input, options: CallOptions) => Promise<Outcome>,
    environment: Environment = browser,
  ) {
    super({ step: 'loading' });
    this.queries = queries;
    this.#about = about;
    this.#drafts = drafts.get(queries) ?? new Map<string, string>();
    drafts.set(queries, this.#drafts);
    this.#operation = new Operation<{ act: Act; input: Input }, Outcome>(
      queries.backend,
      ({ act, input }, options) => send(act, input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  protected get draft(): string {
    return this.#drafts.get(this.#about) ?? '';
  }

  /** Reads how it stands. */
  protected abstract find(): Promise<Found<Subject>>;
  /** What can be done about it, the way that changes nothing first. */
  protected abstract actsOf(subject: Subject): readonly Act[];
  /** What is sent for that. */
  protected abstract inputOf(subject: Subject, act: Act): Input;
  /** The same with what was written. */
  protected abstract written(subject: Subject, text: string): Subject;

  /** Reads how it stands again. `problem` tells why that was necessary. */
  async load(problem?: BackendError): Promise<void> {
    if (this.state.step === 'failed') this.set({ step: 'loading' });
    const found = await this.find();
    if ('error' in found) {
      if (found.error) this.set({ step: 'failed', error: found.error });
    } else if (found.subject === undefined) this.set({ step: 'none' });
    else this.set({ step: 'reviewing', subject: found.subject, problem });
  }

  edit(text: string): void {
    if (this.state.step !== 'reviewing') return;
    this.#drafts.set(this.#about, text);
    this.set({ ...this.state, subject: this.written(this.state.subject, text), problem: undefined });
  }

  /** Does it. Resolves with how it stands then, or with undefined when it was not done. */
  async submit(act: Act): Promise<Outcome | undefined> {
    if (this.state.step !== 'reviewing' || !this.actsOf(this.state.subject).includes(act)) return undefined;
    this.#act = act;
    const changed = await this.#operation.run({ act, input: this.inputOf(this.state.subject, act) });
    if (!changed) return undefined;
    this.#drafts.delete(this.#about);
    void this.queries.changed();
    return changed;
  }

  #follow(): void {
    if (!('subject' in this.state)) return;
    const { subject } = this.state;
    const act = this.#act!;
    const fate = this.#operation.state;
    switch (fate.status) {
      case 'idle':
        break;
      case 'sending':
      case 'slow':
      case 'uncertain':
        this.set({ step: fate.status, subject, act });
        break;
      case 'succeeded':
        this.set({ step: 'done', subject, act, outcome: fate.value });
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
