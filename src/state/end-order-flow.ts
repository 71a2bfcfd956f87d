import * as v from 'valibot';
import { parse } from '../domain/errors.js';
import { CancelOrderInput, WithdrawOrderInput } from '../domain/order-tracking.js';
import type { Environment } from './environment.js';
import { OrderFormFlow } from './order-form-flow.js';
import type { Queries } from './queries.js';

const Reason = v.pick(CancelOrderInput, ['message']);
type Reason = Readonly<v.InferOutput<typeof Reason>>;

/** Who withdraws, and where that is confirmed to. */
const Declaration = v.pick(WithdrawOrderInput, ['name', 'email']);
type Declaration = Readonly<v.InferOutput<typeof Declaration>>;

/** Asks to cancel the order of a linked account. */
export class CancelOrderFlow extends OrderFormFlow<Reason, Reason> {
  constructor(queries: Queries, link: string, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      link,
      {
        name: 'cancellation',
        draftOf: () => ({ message: '' }),
        wantedOf: (draft) => parse(Reason, draft),
        send: (input, options) => backend.cancelOrder(input, options),
      },
      environment,
    );
  }
}

/** Withdraws from the contract of a linked account's order, in somebody's name. */
export class WithdrawOrderFlow extends OrderFormFlow<Declaration, Declaration> {
  constructor(queries: Queries, link: string, person: Declaration, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      link,
      {
        name: 'withdrawal',
        draftOf: () => person,
        wantedOf: (draft) => parse(Declaration, draft),
        send: (input, options) => backend.withdrawOrder(input, options),
      },
      environment,
    );
  }
}
