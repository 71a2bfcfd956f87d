import { LetterCode, type CheckKind } from '../domain/account.js';
import { asBackendError, type BackendError } from '../domain/backend-error.js';
import { parse } from '../domain/errors.js';
import type { Link } from '../domain/link.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** What can be done about a check: type the letter's code, or have the mail or letter sent again. */
export type CheckAction = 'confirm' | CheckKind;

export interface ChecksState {
  /** The code as it was typed. */
  readonly code: string;
  /** What is under way. */
  readonly action: CheckAction | undefined;
  readonly status: 'idle' | 'sending' | 'slow' | 'uncertain';
  /** What was done last. */
  readonly done: CheckAction | undefined;
  /** What was not done, and why. */
  readonly problem: { readonly action: CheckAction; readonly error: BackendError } | undefined;
}

/** Finishes the checks of one new account. */
export class ChecksFlow extends Store<ChecksState> {
  readonly #queries: Queries;
  readonly #operation: Operation<{ action: CheckAction; code: string }, Link>;

  constructor(queries: Queries, link: string, environment: Environment = browser) {
    super({ code: '', action: undefined, status: 'idle', done: undefined, problem: undefined });
    this.#queries = queries;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      ({ action, code }, options) =>
        action === 'confirm'
          ? backend.confirmAddress({ link, code }, options)
          : backend.resendCheck({ link, kind: action }, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
  }

  get busy(): boolean {
    return this.#operation.busy;
  }

  type(code: string): void {
    const { problem } = this.state;
    this.set({ ...this.state, code, problem: problem?.action === 'confirm' ? undefined : problem });
  }

  /** Confirms the address with the typed code. */
  confirm(): Promise<Link | undefined> {
    let code: string;
    try {
      code = parse(LetterCode, this.state.code);
    } catch (thrown) {
      this.set({
        ...this.state,
        done: undefined,
        problem: { action: 'confirm', error: asBackendError(thrown) },
      });
      return Promise.resolve(undefined);
    }
    return this.#run('confirm', code);
  }

  /** Has the mail or letter sent again. */
  resend(kind: CheckKind): Promise<Link | undefined> {
    return this.#run(kind, '');
  }

  async #run(action: CheckAction, code: string): Promise<Link | undefined> {
    if (this.busy) return undefined;
    this.set({ ...this.state, action, done: undefined, problem: undefined });
    const changed = await this.#operation.run({ action, code });
    if (changed) this.#queries.learned(changed);
    void this.#queries.changed();
    return changed;
  }

  #follow(): void {
    const fate = this.#operation.state;
    const { action } = this.state;
    switch (fate.status) {
      case 'idle':
        break;
      case 'sending':
      case 'slow':
      case 'uncertain':
        this.set({ ...this.state, status: fate.status });
        break;
      case 'succeeded':
        this.set({
          ...this.state,
          code: action === 'confirm' ? '' : this.state.code,
          status: 'idle',
          action: undefined,
          done: action,
        });
        break;
      case 'failed':
      case 'conflict':
      case 'refused':
        this.set({
          ...this.state,
          status: 'idle',
          action: undefined,
          problem: action && { action, error: fate.error },
        });
    }
  }
}
