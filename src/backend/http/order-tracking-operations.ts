import * as v from 'valibot';
import {
  CancelOrderInput,
  CorrectPortingInput,
  TrackedOrder,
  WithdrawOrderInput,
} from '../../domain/order-tracking.js';
import { Id } from '../../domain/text.js';
import { links, read, write } from './operation.js';

const change = {
  output: TrackedOrder,
  conditional: true,
  permission: 'order-accounts',
  deniedWhileSwitched: true,
} as const;

/** What becomes of an order after it was placed, on the wire. */
export const orderTrackingOperations = {
  getOrder: read(links('/order'), {
    summary: 'How far the order of a linked account is',
    input: v.object({ link: Id }),
    output: TrackedOrder,
    permission: 'view-accounts',
    errors: ['not-found'],
  }),
  cancelOrder: write(links('/order/cancel'), {
    summary: 'Asks to cancel an order; whether that is still possible is looked into',
    input: CancelOrderInput,
    status: 202,
    errors: ['not-found', 'conflict'],
    ...change,
  }),
  withdrawOrder: write(links('/order/withdraw'), {
    summary: 'Withdraws from the contract of an order; a confirmation is mailed',
    input: WithdrawOrderInput,
    errors: ['not-found', 'conflict'],
    ...change,
  }),
  correctPorting: write(links('/order/porting'), {
    method: 'PUT',
    summary: 'Sends corrected data to the provider that refused to let numbers go',
    input: CorrectPortingInput,
    errors: ['not-found', 'conflict'],
    ...change,
  }),
} as const;
