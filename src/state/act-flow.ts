import type { BackendError } from '../domain/backend-error.js';
import type { CallOptions } from '../backend/backend.js';
import type { Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export interface ActState {
  /** The place on the screen from which something was done last. */
  readonly at: string | undefined;
  readonly status: 'idle' | 'sending' | 'slow' | 'uncertain' | 'done';
  /** Why it was not done. */
  readonly problem: BackendError | undefined;
}

/** Does what a person decides on one screen, one thing at a time. */
export class ActFlow<A> extends Store<ActState> {
  readonly #queries: Queries;
  readonly #operation: Operation<A, object>;

  constructor(
    queries: Queries,
    send: (act: A, options: CallOptions) => Promise<object>,
    environment: Environment,
  ) {
    super({ at: undefined, status: 'idle', problem: undefined });
    this.#queries = queries;
    this.#operation = new Operation(queries.backend, send, environment);
    this.#operation.subscribe(() => this.#follow());
  }

  /** Whether something was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Does it, for a place on the screen. Resolves with whether it was done, once what is shown is up to date. */
  async run(at: string, act: A): Promise<boolean> {
    if (this.#operation.busy) return false;
    this.set({ at, status: 'sending', problem: undefined });
    const done = await this.#operation.run(act);
    await this.#queries.changed();
    return done !== undefined;
  }

  #follow(): void {
    const { at } = this.state;
    const fate = this.#operation.state;
    switch (fate.status) {
      case 'idle':
        break;
      case 'sending':
      case 'slow':
      case 'uncertain':
        this.set({ at, status: fate.status, problem: undefined });
        break;
      case 'succeeded':
        this.set({ at, status: 'done', problem: undefined });
        break;
      case 'failed':
      case 'refused':
      case 'conflict':
        this.set({ at, status: 'idle', problem: fate.error });
    }
  }
}
