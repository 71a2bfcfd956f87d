import type { Link } from '../domain/link.js';
import { startProblem, startSpan, type ChangeStartInput } from '../domain/link-start.js';
import { BackendError } from '../domain/backend-error.js';
import { browser, type Environment } from './environment.js';
import { formStepOf, Operation, type FormStep } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export interface ChangeStartState extends FormStep {
  /** The day as it is typed; undefined: nothing was typed. */
  readonly day: string | undefined;
}

/** Has a link that both have agreed to begin on another day. */
export class ChangeStartFlow extends Store<ChangeStartState> {
  readonly #queries: Queries;
  readonly #environment: Environment;
  readonly #operation: Operation<ChangeStartInput, Link>;

  constructor(queries: Queries, environment: Environment = browser) {
    super({ step: 'editing', day: undefined, problem: undefined });
    this.#queries = queries;
    this.#environment = environment;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      (input, options) => backend.changeStart(input, options),
      environment,
    );
    this.#operation.subscribe(() => {
      const now = formStepOf(this.#operation.state);
      if (now) this.set({ ...this.state, ...now });
    });
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Between which days the first one can be. */
  spanOf({ start, term = {} }: Link): ReturnType<typeof startSpan> {
    return startSpan({ start: { notBefore: start?.notBefore ?? '' }, term }, this.#today);
  }

  get #today(): string {
    return new Date(this.#environment.now()).toISOString().slice(0, 10);
  }

  edit(day: string): void {
    if (this.state.step === 'editing') this.set({ step: 'editing', day, problem: undefined });
  }

  /** Saves the day. Resolves with the link as it is afterwards. */
  async save(link: Link): Promise<Link | undefined> {
    const { start, term = {} } = link;
    if (this.state.step !== 'editing' || !start) return undefined;
    const on = this.state.day ?? start.on;
    const rule = on === '' ? 'day' : startProblem(on, { start, term }, this.#today);
    if (rule) {
      const problem = new BackendError('invalid-input', { fields: [{ field: 'on', rule }] });
      this.set({ ...this.state, problem });
      return undefined;
    }
    const changed = await this.#operation.run({ link: link.id, on, version: link.version });
    if (changed) this.#queries.learned(changed);
    void this.#queries.changed();
    return changed;
  }
}
