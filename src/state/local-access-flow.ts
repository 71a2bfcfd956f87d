import type { BackendError } from '../domain/backend-error.js';
import type { CallOptions } from '../backend/backend.js';
import type {
  AnswerObjectionInput,
  CloseObjectionInput,
  LimitAccessInput,
  ObjectionInput,
  SetRightsInput,
} from '../domain/local-access.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** What an administrator can do about the access to an account. */
export type LocalAct =
  | ({ readonly act: 'limit' } & LimitAccessInput)
  | ({ readonly act: 'rights' } & SetRightsInput)
  | ({ readonly act: 'raise' } & ObjectionInput)
  | ({ readonly act: 'answer' } & AnswerObjectionInput)
  | ({ readonly act: 'close' } & CloseObjectionInput);

export interface LocalActState {
  /** The place on the screen from which something was done last. */
  readonly at: string | undefined;
  readonly status: 'idle' | 'sending' | 'slow' | 'uncertain' | 'done';
  /** Why it was not done. */
  readonly problem: BackendError | undefined;
}

/** Does what an administrator decides about access, one thing at a time. */
export class LocalAccessFlow extends Store<LocalActState> {
  readonly #queries: Queries;
  readonly #operation: Operation<LocalAct, object>;

  constructor(queries: Queries, environment: Environment = browser) {
    super({ at: undefined, status: 'idle', problem: undefined });
    this.#queries = queries;
    const { backend } = queries;
    const send = (given: LocalAct, options: CallOptions): Promise<object> => {
      switch (given.act) {
        case 'limit': {
          const { act: _act, ...input } = given;
          return backend.limitAccess(input, options);
        }
        case 'rights': {
          const { act: _act, ...input } = given;
          return backend.setRights(input, options);
        }
        case 'raise':
          return backend.raiseObjection({ message: given.message }, options);
        case 'answer': {
          const { act: _act, ...input } = given;
          return backend.answerObjection(input, options);
        }
        case 'close': {
          const { act: _act, ...input } = given;
          return backend.closeObjection(input, options);
        }
      }
    };
    this.#operation = new Operation(backend, send, environment);
    this.#operation.subscribe(() => this.#follow());
  }

  /** Whether something was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Does it, for a place on the screen. Resolves with whether it was done, once what is shown is up to date. */
  async run(at: string, act: LocalAct): Promise<boolean> {
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
