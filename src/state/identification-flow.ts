import type {
  BegunIdentification,
  BeginIdentificationInput,
  IdentityCheck,
} from '../domain/identification.js';
import type { BackendError } from '../domain/backend-error.js';
import { browser, type Environment } from './environment.js';
import { identification } from './late-reads.js';
import { Operation, type OperationState } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export interface IdentificationFlowState {
  readonly status: 'idle' | 'sending' | 'slow' | 'uncertain';
  /** What is under way, or was not done. */
  readonly act: 'begin' | 'cancel' | undefined;
  /** Why it was not done. */
  readonly problem: BackendError | undefined;
  /** The ways into the app of the one that was begun here. They are kept nowhere else. */
  readonly begun: BegunIdentification | undefined;
}

/** Has the address of one new account confirmed by an identity app. */
export class IdentificationFlow extends Store<IdentificationFlowState> {
  readonly #queries: Queries;
  readonly #link: string;
  readonly #begin: Operation<BeginIdentificationInput, BegunIdentification>;
  readonly #cancel: Operation<{ link: string }, IdentityCheck>;

  constructor(queries: Queries, link: string, environment: Environment = browser) {
    super({ status: 'idle', act: undefined, problem: undefined, begun: undefined });
    this.#queries = queries;
    this.#link = link;
    const { backend } = queries;
    this.#begin = new Operation(backend, backend.beginIdentification.bind(backend), environment);
    this.#cancel = new Operation(backend, backend.cancelIdentification.bind(backend), environment);
    this.#begin.subscribe(() => this.#follow('begin', this.#begin.state));
    this.#cancel.subscribe(() => this.#follow('cancel', this.#cancel.state));
  }

  get busy(): boolean {
    return this.#begin.busy || this.#cancel.busy;
  }

  /** Begins one, in place of one that is under way. Resolves with the ways into the app. */
  async begin(returnTo: string): Promise<BegunIdentification | undefined> {
    if (this.busy) return undefined;
    const begun = await this.#begin.run({ link: this.#link, returnTo });
    if (begun) this.set({ ...this.state, begun });
    await this.#look();
    return begun;
  }

  /** Gives up the one that is under way. Resolves with whether that was done. */
  async cancel(): Promise<boolean> {
    if (this.busy) return false;
    const given = await this.#cancel.run({ link: this.#link });
    if (given) {
      this.set({ ...this.state, begun: undefined });
      identification(this.#queries, this.#link).set(given);
    } else await this.#look();
    return given !== undefined;
  }

  async #look(): Promise<void> {
    await identification(this.#queries, this.#link).refetch();
  }

  #follow(act: 'begin' | 'cancel', fate: OperationState<unknown>): void {
    const waits = fate.status === 'sending' || fate.status === 'slow' || fate.status === 'uncertain';
    this.set({
      ...this.state,
      act: waits || 'error' in fate ? act : undefined,
      status: waits ? fate.status : 'idle',
      problem: 'error' in fate ? fate.error : undefined,
    });
  }
}
