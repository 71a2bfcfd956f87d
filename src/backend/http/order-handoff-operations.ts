import * as v from 'valibot';
import {
  BeginHandoffInput,
  BegunHandoff,
  FinishHandoffInput,
  NotifyHandoffInput,
  OrderHandoff,
} from '../../domain/order-handoff.js';
import { Id } from '../../domain/text.js';
import { account, read, write } from './operation.js';

const ordering = { permission: 'order-accounts', deniedWhileSwitched: true } as const;

/** Orders that are placed in a shop of the host's own, on the wire. */
export const orderHandoffOperations = {
  listOrderHandoffs: read(account('/order-handoffs'), {
    summary:
      'Who went to the shop, as long as it is not known what became of it, and the orders that were just placed',
    input: v.object({}),
    output: v.object({ items: v.array(OrderHandoff) }),
    ...ordering,
  }),
  beginOrderHandoff: write(account('/order-handoffs'), {
    summary: 'Goes to the shop, with a signed token for the way back',
    input: BeginHandoffInput,
    output: BegunHandoff,
    status: 201,
    errors: ['no-main-eligible', 'account-halted', 'not-found', 'quota-reached'],
    ...ordering,
  }),
  finishOrderHandoff: write(account('/order-returns'), {
    summary: 'Comes back from the shop; the token counts once, for who went there',
    input: FinishHandoffInput,
    output: OrderHandoff,
    errors: ['order-unknown'],
    ...ordering,
  }),
  notifyOrderHandoff: write(account('/order-handoffs/{handoff}/notify'), {
    summary: 'Writes to the person once it is known what became of an order, or does not any more',
    input: NotifyHandoffInput,
    output: OrderHandoff,
    errors: ['not-found', 'conflict'],
    ...ordering,
  }),
  leaveOrderHandoff: write(account('/order-handoffs/{handoff}/leave'), {
    summary: 'Does not look for an order any more; one that comes late still counts',
    input: v.object({ handoff: Id }),
    output: OrderHandoff,
    errors: ['not-found'],
    ...ordering,
  }),
} as const;
