import type { ErrorFacts } from '../../domain/errors.js';
import type { Confirmation } from '../../domain/step-up.js';

/**
 * Something needs a fresh, stronger sign-in. Prevent it where your portal has a way of its own: give what becomes of it
 * to `confirmedBy`, or lead to another page; what was about to be done goes on by itself in both cases. Otherwise
 * a dialog asks for a one-time code.
 */
export class ReauthNeedEvent extends Event {
  static readonly type = 'reauth-need';
  /** `account`: the account that is opened or changed wants it. `act`: the backend wants it for what is done. */
  readonly why: NonNullable<ErrorFacts['why']>;
  /** The name of the account that it is about. */
  readonly account: string;
  /** Whether the person has something that shows codes. */
  readonly hasCodes: boolean;
  #confirmed: Promise<boolean> | undefined;

  constructor({ why = 'act', requestedAccount = '' }: ErrorFacts, hasCodes: boolean) {
    super(ReauthNeedEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.why = why;
    this.account = requestedAccount;
    this.hasCodes = hasCodes;
  }

  /** Your portal sees to it on this page: resolve with whether the person has signed in again. */
  confirmedBy(work: Promise<boolean>): void {
    this.preventDefault();
    this.#confirmed = work;
  }

  /** @internal What the host does about it. */
  get confirmed(): Promise<boolean> | undefined {
    return this.#confirmed;
  }
}

/** The person has confirmed with a code that it is them. */
export class SignInConfirmedEvent extends Event {
  static readonly type = 'sign-in-confirmed';
  readonly confirmation: Confirmation;
  constructor(confirmation: Confirmation) {
    super(SignInConfirmedEvent.type, { bubbles: true, composed: true });
    this.confirmation = confirmation;
  }
}

declare global {
  interface HTMLElementEventMap {
    'reauth-need': ReauthNeedEvent;
    'sign-in-confirmed': SignInConfirmedEvent;
  }
}
