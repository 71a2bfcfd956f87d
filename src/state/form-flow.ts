import type { CallOptions } from '../backend/backend.js';
import { asBackendError, BackendError } from '../domain/backend-error.js';
import { browser, type Environment } from './environment.js';
import { formStepOf, Operation, type FormStep } from './operation.js';
import type { Queries } from './queries.js';
import type { Answer, Read } from './reads.js';
import { Store } from './store.js';

/** What stands in a form, and what became of it. */
export interface FilledForm<Known, Draft> extends FormStep {
  /** What it is about, as it is now. */
  readonly known: Known;
  readonly draft: Draft;
}

/** How far somebody is who fills in a form about something that is read first. */
export type FormState<Known, Draft> =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | FilledForm<Known, Draft>;

/** What a form is about, and what is done by it. */
export interface FormParts<Known, Draft, Input> {
  /** Reads anew what it is about. */
  read(): Promise<Answer<Known>>;
  /** What it begins with. */
  draftOf(known: Known): Draft;
  /** What is sent for a draft. Throws what is wrong with it. */
  inputOf(draft: Draft, known: Known): Input;
  /** Does it, and answers how it is then. */
  send(input: Input, options: CallOptions): Promise<Known>;
  /** Puts how it is then where it is shown. */
  learn(known: Known): void;
  /** What a draft that was not sent is kept by, for the next time; without it none is kept. */
  keptBy?(known: Known): string;
}

/** What a form reads, and learns, where both are one answer of the backend. */
export const through = <Known>(
  read: () => Read<Known>,
): Pick<FormParts<Known, unknown, unknown>, 'read' | 'learn'> => ({
  read: () => read().refetch(),
  learn: (known) => read().set(known),
});

/** A draft that was not sent, and what it would have begun with when it was typed, as text. */
interface KeptDraft {
  readonly draft: unknown;
  readonly beganWith: string;
}

const drafts = new WeakMap<Queries, Map<string, KeptDraft>>();

function draftsOf(queries: Queries): Map<string, KeptDraft> {
  const kept = drafts.get(queries) ?? new Map<string, KeptDraft>();
  drafts.set(queries, kept);
  return kept;
}

/**
 * A form about something that is read first and sent as a whole, once. What was typed survives failure, what others do
 * meanwhile, and closing.
 */
export class FormFlow<Known, Draft, Input> extends Store<FormState<Known, Draft>> {
  readonly #queries: Queries;
  readonly #parts: FormParts<Known, Draft, Input>;
  readonly #drafts: Map<string, KeptDraft>;
  readonly #operation: Operation<Input, Known>;
  /** What the draft began with: whatever others do, until it is decided what is to stay. */
  #beganWith = '';

  constructor(queries: Queries, parts: FormParts<Known, Draft, Input>, environment: Environment = browser) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#parts = parts;
    this.#drafts = draftsOf(queries);
    this.#operation = new Operation(
      queries.backend,
      (input, options) => parts.send(input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
    void this.load();
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Reads how it is now. What was typed stays; `problem` tells why it was read again. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const { data, error } = await this.#parts.read();
    if (!data) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    if ('draft' in before) {
      this.set({ step: 'editing', known: data, draft: before.draft, problem });
      return;
    }
    const fresh = this.#parts.draftOf(data);
    const kept = this.#drafts.get(this.#nameOf(data));
    const draft = kept ? (kept.draft as Draft) : fresh;
    const begins = JSON.stringify(fresh);
    this.#beganWith = kept?.beganWith ?? begins;
    // Somebody has changed it since that was typed, to something else.
    const changed = this.#beganWith !== begins && JSON.stringify(draft) !== begins;
    const told = problem ?? (changed ? new BackendError('version-mismatch') : undefined);
    this.set({ step: 'editing', known: data, draft, problem: told });
  }

  edit(patch: Partial<Draft>): void {
    if (this.state.step !== 'editing') return;
    const { known, problem } = this.state;
    const draft = { ...this.state.draft, ...patch };
    const name = this.#nameOf(known);
    if (name) this.#drafts.set(name, { draft, beganWith: this.#beganWith });
    this.set({ ...this.state, draft, problem: problem && this.stays(problem) ? problem : undefined });
  }

  /** Begins anew with how it is now, instead of what was typed. */
  reset(): void {
    if (this.state.step !== 'editing') return;
    this.discard();
    const { known } = this.state;
    const draft = this.#parts.draftOf(known);
    this.#beganWith = JSON.stringify(draft);
    this.set({ step: 'editing', known, draft, problem: undefined });
  }

  /** Forgets what was typed, for the next time. */
  discard(): void {
    if ('known' in this.state) this.#drafts.delete(this.#nameOf(this.state.known));
  }

  /** Sends it. Resolves with how it is then, or undefined when it was not done. */
  async submit(): Promise<Known | undefined> {
    if (this.state.step !== 'editing') return undefined;
    const { known, draft } = this.state;
    let input: Input;
    try {
      input = this.#parts.inputOf(draft, known);
    } catch (thrown) {
      this.set({ ...this.state, problem: asBackendError(thrown) });
      return undefined;
    }
    const changed = await this.send(input);
    if (changed) this.discard();
    return changed;
  }

  /** Sends something. Resolves with how it is then, or undefined when it was not done. */
  protected async send(input: Input): Promise<Known | undefined> {
    const changed = await this.#operation.run(input);
    if (changed) {
      this.#parts.learn(changed);
      void this.#queries.changed();
    }
    return changed;
  }

  /** Whether a problem is still told when somebody types on. */
  protected stays(_problem: BackendError): boolean {
    return false;
  }

  /** What stands in the form when something was done. */
  protected after(known: Known, _draft: Draft): FilledForm<Known, Draft> {
    return { step: 'done', known, draft: this.#parts.draftOf(known), problem: undefined };
  }

  #nameOf(known: Known): string {
    return this.#parts.keptBy?.(known) ?? '';
  }

  #follow(): void {
    if (!('draft' in this.state)) return;
    const { known, draft } = this.state;
    const fate = this.#operation.state;
    // It has gone on meanwhile: what can be done now is seen when it is read again.
    if (fate.status === 'conflict' || (fate.status === 'refused' && fate.error.code === 'conflict')) {
      void this.load(fate.error);
      return;
    }
    if (fate.status === 'succeeded') {
      this.set(this.after(fate.value, draft));
      return;
    }
    const now = formStepOf(fate);
    if (now) this.set({ ...now, known, draft });
  }
}
