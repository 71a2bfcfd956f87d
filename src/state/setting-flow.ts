import type { CallOptions } from '../backend/backend.js';
import { asBackendError, type BackendError } from '../domain/backend-error.js';
import { browser, type Environment } from './environment.js';
import { formStepOf, Operation } from './operation.js';
import type { Queries } from './queries.js';
import type { Read } from './reads.js';
import { Store } from './store.js';

/** How far somebody is who changes a setting. */
export type SettingState<Known, Draft> =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | {
      readonly step: 'editing' | 'sending' | 'slow' | 'uncertain' | 'done';
      /** What is set now. */
      readonly known: Known;
      readonly draft: Draft;
      /** Why it was not saved, or what is wrong with what was typed. */
      readonly problem: BackendError | undefined;
    };

/** What a setting is, and how it is set. */
export interface SettingParts<Known, Draft, Input> {
  /** Where what is set is read from. */
  read(): Read<Known>;
  /** What is set, as it is edited. */
  draftOf(known: Known): Draft;
  /** What is sent for a draft. Throws what is wrong with it. */
  inputOf(draft: Draft, known: Known): Input;
  /** Sets it, and answers what is set then. */
  send(input: Input, options: CallOptions): Promise<Known>;
}

/** Something that is set as a whole: it is read, edited and saved; what is typed stays until it is saved. */
export class SettingFlow<Known, Draft, Input> extends Store<SettingState<Known, Draft>> {
  readonly #queries: Queries;
  readonly #parts: SettingParts<Known, Draft, Input>;
  readonly #operation: Operation<Input, Known>;

  constructor(
    queries: Queries,
    parts: SettingParts<Known, Draft, Input>,
    environment: Environment = browser,
  ) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#parts = parts;
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

  /** Reads what is set now. What was typed stays; `problem` tells why it was read again. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const { data, error } = await this.#parts.read().refetch();
    if (!data) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    const draft = 'draft' in before ? before.draft : this.#parts.draftOf(data);
    this.set({ step: 'editing', known: data, draft, problem });
  }

  edit(patch: Partial<Draft>): void {
    if (this.state.step !== 'editing') return;
    const { problem, draft } = this.state;
    this.set({
      ...this.state,
      draft: { ...draft, ...patch },
      // What somebody else has set stays beside it until it is decided which is to stay.
      problem: problem?.code === 'version-mismatch' ? problem : undefined,
    });
  }

  /** Goes on with what is set now instead of what was typed. */
  takeTheirs(): void {
    if (this.state.step !== 'editing') return;
    this.set({ ...this.state, draft: this.#parts.draftOf(this.state.known), problem: undefined });
  }

  /** Saves it. Resolves with what is set then, or undefined when it was not saved. */
  async save(): Promise<Known | undefined> {
    if (this.state.step !== 'editing') return undefined;
    const { known, draft } = this.state;
    let input: Input;
    try {
      input = this.#parts.inputOf(draft, known);
    } catch (thrown) {
      this.set({ ...this.state, problem: asBackendError(thrown) });
      return undefined;
    }
    const changed = await this.#operation.run(input);
    if (changed) {
      this.#parts.read().set(changed);
      void this.#queries.changed();
    }
    return changed;
  }

  #follow(): void {
    if (!('draft' in this.state)) return;
    const { known, draft } = this.state;
    const fate = this.#operation.state;
    if (fate.status === 'conflict') {
      void this.load(asBackendError(fate.error));
      return;
    }
    const now = formStepOf(fate);
    if (now) this.set({ ...now, known: fate.status === 'succeeded' ? fate.value : known, draft });
  }
}
