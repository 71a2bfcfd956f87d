import type { BackendError } from '../domain/backend-error.js';
import type { ReceivedRequest } from '../domain/link.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export type Answer = 'accept' | 'decline';

export interface AnswerState {
  /** What is under way. */
  readonly running: { readonly request: string; readonly answer: Answer } | undefined;
  readonly status: 'idle' | 'sending' | 'slow' | 'uncertain';
  /** What was not done, and why. */
  readonly problem: { readonly request: string; readonly error: BackendError } | undefined;
  /** The requests that were answered, or tried to be, as they were last seen. They stay on screen. */
  readonly touched: ReadonlyMap<string, ReceivedRequest>;
}

/** Answers the requests that others sent to this account, one at a time. */
export class AnswerFlow extends Store<AnswerState> {
  readonly #queries: Queries;
  readonly #operation: Operation<{ answer: Answer; request: string; version: string }, ReceivedRequest>;

  constructor(queries: Queries, environment: Environment = browser) {
    super({ running: undefined, status: 'idle', problem: undefined, touched: new Map() });
    this.#queries = queries;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      ({ answer, ...input }, options) =>
        answer === 'accept' ? backend.acceptRequest(input, options) : backend.declineRequest(input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
  }

  /** Resolves with the request as it is afterwards, or with undefined when it was not answered. */
  async answer(request: ReceivedRequest, answer: Answer): Promise<ReceivedRequest | undefined> {
    if (this.#operation.busy) return undefined;
    this.#touch(request, { running: { request: request.id, answer }, problem: undefined });
    const { id, version } = request;
    const answered = await this.#operation.run({ answer, request: id, version });
    if (answered) this.#touch(answered, {});
    void this.#queries.changed();
    return answered;
  }

  #touch(request: ReceivedRequest, rest: Partial<AnswerState>): void {
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
