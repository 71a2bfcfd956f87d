import type { Confirmation, ConfirmSignInInput } from '../domain/step-up.js';
import { browser, type Environment } from './environment.js';
import { formStepOf, Operation, type FormStep } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

export interface ConfirmSignInState extends FormStep {
  readonly code: string;
}

/** Confirms with a one-time code that it is still the person who signed in. The code is kept nowhere. */
export class ConfirmSignInFlow extends Store<ConfirmSignInState> {
  readonly #operation: Operation<ConfirmSignInInput, Confirmation>;

  constructor({ backend }: Queries, environment: Environment = browser) {
    super({ step: 'editing', code: '', problem: undefined });
    this.#operation = new Operation(
      backend,
      (input, options) => backend.confirmSignIn(input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  type(code: string): void {
    if (this.state.step === 'editing') this.set({ step: 'editing', code, problem: undefined });
  }

  /** Sends the code. Resolves with the confirmation, or with undefined when there is none. */
  async send(): Promise<Confirmation | undefined> {
    const { step, code } = this.state;
    return step === 'editing' ? this.#operation.run({ code }) : undefined;
  }

  #follow(): void {
    const now = formStepOf(this.#operation.state);
    if (now) this.set({ ...this.state, ...now });
  }
}
