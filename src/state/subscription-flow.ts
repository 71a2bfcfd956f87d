import type { CallOptions } from '../backend/backend.js';
import type { ChangeSubscriptionInput, NewSecret, SubscribeInput } from '../domain/event-subscription.js';
import { ActFlow } from './act-flow.js';
import { browser, type Environment } from './environment.js';
import type { Queries } from './queries.js';

interface Versioned {
  readonly subscription: string;
  readonly version: string;
}

/** What an administrator can do about the systems that are told. */
export type SubscriptionAct =
  | ({ readonly act: 'subscribe' } & SubscribeInput)
  | ({ readonly act: 'change' } & ChangeSubscriptionInput)
  | ({ readonly act: 'renew' } & Versioned)
  | { readonly act: 'test'; readonly subscription: string }
  | ({ readonly act: 'unsubscribe' } & Versioned);

/** Does what an administrator decides about the systems that are told, one thing at a time. */
export class SubscriptionFlow extends ActFlow<SubscriptionAct> {
  readonly #told: { secret?: NewSecret };

  constructor(queries: Queries, environment: Environment = browser) {
    const { backend } = queries;
    const told: { secret?: NewSecret } = {};
    const send = async (given: SubscriptionAct, options: CallOptions): Promise<object> => {
      switch (given.act) {
        case 'subscribe': {
          const { callback, groups } = given;
          return (told.secret = await backend.subscribe({ callback, groups }, options));
        }
        case 'renew': {
          const { subscription, version } = given;
          return (told.secret = await backend.renewSecret({ subscription, version }, options));
        }
        case 'change': {
          const { act: _act, ...input } = given;
          return backend.changeSubscription(input, options);
        }
        case 'test':
          return backend.testSubscription({ subscription: given.subscription }, options);
        case 'unsubscribe': {
          const { subscription, version } = given;
          return backend.unsubscribe({ subscription, version }, options);
        }
      }
    };
    super(queries, send, environment);
    this.#told = told;
  }

  /** The secret that was told last, until it is put away: no backend tells it again. */
  get secret(): NewSecret | undefined {
    return this.#told.secret;
  }

  forgetSecret(): void {
    delete this.#told.secret;
    this.set({ ...this.state });
  }
}
