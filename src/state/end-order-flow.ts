import * as v from 'valibot';
import { parse } from '../domain/errors.js';
import { CancelOrderInput, WithdrawOrderInput } from '../domain/order-tracking.js';
import type { Environment } from './environment.js';
import { OrderChangeFlow, type OrderChangeState } from './order-change-flow.js';
import type { Queries } from './queries.js';

export type CancelOrderState = OrderChangeState<{ readonly message: string }>;
export type WithdrawOrderState = OrderChangeState<{ readonly name: string; readonly email: string }>;

const reasons = new WeakMap<Queries, Map<string, { readonly message: string }>>();
const declarations = new WeakMap<Queries, Map<string, { readonly name: string; readonly email: string }>>();

const Reason = v.pick(CancelOrderInput, ['message']);
const Declaration = v.pick(WithdrawOrderInput, ['name', 'email']);

/** Asks to cancel the order of a linked account. */
export class CancelOrderFlow extends OrderChangeFlow<{ readonly message: string }, { message: string }> {
  constructor(queries: Queries, link: string, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      link,
      {
        drafts: reasons,
        draftOf: () => ({ message: '' }),
        read: (draft) => parse(Reason, draft),
        send: (input, options) => backend.cancelOrder(input, options),
      },
      environment,
    );
  }
}

/** Withdraws from the contract of a linked account's order, in somebody's name. */
export class WithdrawOrderFlow extends OrderChangeFlow<
  { readonly name: string; readonly email: string },
  { name: string; email: string }
> {
  constructor(
    queries: Queries,
    link: string,
    person: { readonly name: string; readonly email: string },
    environment?: Environment,
  ) {
    const { backend } = queries;
    super(
      queries,
      link,
      {
        drafts: declarations,
        draftOf: () => person,
        read: (draft) => parse(Declaration, draft),
        send: (input, options) => backend.withdrawOrder(input, options),
      },
      environment,
    );
  }
}
