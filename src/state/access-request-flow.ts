import type { AccessRequest, AccessRequestInput } from '../domain/access-request.js';
import type { Permission } from '../domain/person.js';
import { browser, type Environment } from './environment.js';
import { formStepOf, Operation, type FormStep } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export interface AccessRequestState extends FormStep {
  readonly message: string;
}

/** What was written and not sent, by right and account: it is there again when the person comes back. */
const drafts = new WeakMap<Queries, Map<string, string>>();

/** Asks for a right. */
export class AccessRequestFlow extends Store<AccessRequestState> {
  readonly #queries: Queries;
  readonly #right: Permission;
  readonly #link: string | undefined;
  readonly #drafts: Map<string, string>;
  readonly #operation: Operation<AccessRequestInput, AccessRequest>;

  /** `link`: the account that it is asked for. */
  constructor(queries: Queries, right: Permission, link?: string, environment: Environment = browser) {
    const kept = drafts.get(queries) ?? new Map<string, string>();
    drafts.set(queries, kept);
    super({ step: 'editing', message: kept.get(right + (link ?? '')) ?? '', problem: undefined });
    this.#queries = queries;
    this.#right = right;
    this.#link = link;
    this.#drafts = kept;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      (input, options) => backend.requestAccess(input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  edit(message: string): void {
    if (this.state.step !== 'editing') return;
    this.#drafts.set(this.#key, message);
    this.set({ step: 'editing', message, problem: undefined });
  }

  /** Asks. Resolves with the request, or with undefined when it was not sent. */
  async send(): Promise<AccessRequest | undefined> {
    const { step, message } = this.state;
    if (step !== 'editing') return undefined;
    const asked = await this.#operation.run({
      right: this.#right,
      ...(this.#link !== undefined && { link: this.#link }),
      message: message.trim(),
    });
    if (asked) this.#drafts.delete(this.#key);
    // What was asked before, or given in the meantime, is told by what is read.
    void this.#queries.changed();
    return asked;
  }

  get #key(): string {
    return this.#right + (this.#link ?? '');
  }

  #follow(): void {
    const now = formStepOf(this.#operation.state);
    if (now) this.set({ ...this.state, ...now });
  }
}
