import type { BegunHandoff, BeginHandoffInput } from '../domain/order-handoff.js';
import type { BackendError } from '../domain/backend-error.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export interface ShopWayState {
  readonly status: 'idle' | 'sending' | 'slow' | 'uncertain';
  /** Why nobody could go there. */
  readonly problem: BackendError | undefined;
  /** The way that was begun last: to be followed by hand where the page could not be left. */
  readonly begun: BegunHandoff | undefined;
}

/** The way to the host's shop: begun with the backend, which signs the way back. */
export class ShopWay extends Store<ShopWayState> {
  readonly #queries: Queries;
  readonly #operation: Operation<BeginHandoffInput, BegunHandoff>;

  constructor(queries: Queries, environment: Environment = browser) {
    super({ status: 'idle', problem: undefined, begun: undefined });
    this.#queries = queries;
    const { backend } = queries;
    this.#operation = new Operation(backend, backend.beginOrderHandoff.bind(backend), environment);
    this.#operation.subscribe(() => {
      const fate = this.#operation.state;
      const waits = fate.status === 'sending' || fate.status === 'slow' || fate.status === 'uncertain';
      this.set({ ...this.state, status: waits ? fate.status : 'idle', problem: this.#operation.error });
    });
  }

  /** Begins it. Resolves with where to go, or with undefined where that could not be found out. */
  async begin(input: BeginHandoffInput): Promise<BegunHandoff | undefined> {
    const begun = await this.#operation.run(input);
    if (begun) {
      this.set({ ...this.state, begun });
      void this.#queries.outdated('listOrderHandoffs');
    }
    return begun;
  }
}
