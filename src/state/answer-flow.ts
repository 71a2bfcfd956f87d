import type { CallOptions } from '../backend/backend.js';
import type { BackendError } from '../domain/backend-error.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** What somebody else asked for, and waits to hear. */
interface Asked {
  readonly id: string;
  readonly version: string;
}

export interface AnswerState<A extends string = string, R extends Asked = Asked> {
  /** What is under way. */
  readonly running: { readonly request: string; readonly answer: A } | undefined;
  readonly status: 'idle' | 'sending' | 'slow' | 'uncertain';
  /** What was not done, and why. */
  readonly problem: { readonly request: string; readonly error: BackendError } | undefined;
  /** The requests that were answered, or tried to be, as they were last seen. They stay on screen. */
  readonly touched: ReadonlyMap<string, R>;
}

/** An answer to the request of a version. */
interface Given<A extends string> {
  readonly answer: A;
  readonly request: string;
  readonly version: string;
}

/** Answers what others ask for, one at a time. */
export class AnswerFlow<A extends string, R extends Asked> extends Store<AnswerState<A, R>> {
  readonly #queries: Queries;
  readonly #operation: Operation<Given<A>, R>;

  constructor(
    queries: Queries,
    send: (input: Given<A>, options: CallOptions) => Promise<R>,
    environment: Environment = browser,
  ) {
    super({ running: undefined, status: 'idle', problem: undefined, touched: new Map() });
    this.#queries = queries;
    this.#operation = new Operation(queries.backend, send, environment);
    this.#operation.subscribe(() => this.#follow());
  }

  /** Resolves with the request as it is afterwards, or with undefined when it was not answered. */
  async answer(request: R, answer: A): Promise<R | undefined> {
    if (this.#operation.busy) return undefined;
    this.#touch(request, { running: { request: request.id, answer }, problem: undefined });
    const { id, version } = request;
    const answered = await this.#operation.run({ answer, request: id, version });
    if (answered) this.#touch(answered, {});
    void this.#queries.changed();
    return answered;
  }

  #touch(request: R, rest: Partial<AnswerState<A, R>>): void {
    this.set({ ...this.state, ...rest, touched: new Map(this.state.touched).set(request.id, request) });
  }

  #follow(): void {
    const fate = this.#operation.state;
    const { running } = this.state;
    switch (fate.status) {
      case 'idle':
        break;
      case 'sending':
      case 'slow':
      case 'uncertain':
        this.set({ ...this.state, status: fate.status });
        break;
      case 'succeeded':
        this.set({ ...this.state, status: 'idle', running: undefined });
        break;
      case 'failed':
      case 'conflict':
      case 'refused':
        this.set({
          ...this.state,
          status: 'idle',
          running: undefined,
          problem: running && { request: running.request, error: fate.error },
        });
    }
  }
}
