import { phoneFormats } from '../domain/phone.js';
import { BackendError } from '../domain/backend-error.js';
import type { Link, ResendRequestInput } from '../domain/link.js';
import { browser, type Environment } from './environment.js';
import { formStepOf, Operation, type FormStep } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export interface RemindState extends FormStep {
  /** The number as it is typed. */
  readonly phone: string;
}

const HOME = 'DE';

/** Sends the message to the owner of an account again, by text message as well. */
export class RemindFlow extends Store<RemindState> {
  readonly #queries: Queries;
  readonly #link: string;
  readonly #operation: Operation<ResendRequestInput, Link>;
  #reading = false;

  constructor(queries: Queries, link: string, environment: Environment = browser) {
    super({ step: 'editing', phone: '', problem: undefined });
    this.#queries = queries;
    this.#link = link;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      (input, options) => backend.resendRequest(input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  edit(phone: string): void {
    if (this.state.step === 'editing') this.set({ step: 'editing', phone, problem: undefined });
  }

  /** Sends it. Without a number it goes to the one that is `known`. Resolves with the request as it is afterwards. */
  async send(known: boolean): Promise<Link | undefined> {
    const { step, phone } = this.state;
    if (step !== 'editing' || this.#reading) return undefined;
    const typed = phone.trim();
    if (typed === '' && !known) return this.#refuse('required');
    let number: string | undefined;
    if (typed !== '') {
      this.#reading = true;
      try {
        number = (await phoneFormats(HOME)).read(typed);
      } catch {
        return this.#refuse('unchecked');
      } finally {
        this.#reading = false;
      }
      if (number === undefined) return this.#refuse('phone');
    }
    const sent = await this.#operation.run({
      link: this.#link,
      ...(number !== undefined && { phone: number }),
    });
    if (sent) this.#queries.learned(sent);
    void this.#queries.changed();
    return sent;
  }

  #refuse(rule: string): undefined {
    const problem = new BackendError('invalid-input', { fields: [{ field: 'phone', rule }] });
    this.set({ ...this.state, problem });
    return undefined;
  }

  #follow(): void {
    const now = formStepOf(this.#operation.state);
    if (now) this.set({ ...this.state, ...now });
  }
}
