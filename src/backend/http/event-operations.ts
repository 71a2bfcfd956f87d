import * as v from 'valibot';
import {
  ChangeSubscriptionInput,
  EventDelivery,
  EventSubscription,
  NewSecret,
  SubscribeInput,
} from '../../domain/event-subscription.js';
import { Id } from '../../domain/text.js';
import { account, read, write } from './operation.js';

const subscriptions = (path = '') => account(`/event-subscriptions${path}`);
const versioned = v.object({ subscription: Id, version: v.string() });

/** Other systems that are told what happens, on the wire. */
export const eventOperations = {
  listSubscriptions: read(subscriptions(), {
    summary: 'The systems that are told what happens in the account',
    input: v.object({}),
    output: v.object({ items: v.array(EventSubscription) }),
    permission: 'link-accounts',
    deniedWhileSwitched: true,
  }),
  subscribe: write(subscriptions(), {
    summary: 'Has a system told what happens; its secret is answered this once',
    input: SubscribeInput,
    output: NewSecret,
    status: 201,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['quota-reached'],
  }),
  changeSubscription: write(subscriptions('/{subscription}'), {
    method: 'PUT',
    summary: 'Sets where and of what a system is told, pauses that, or resumes it',
    input: ChangeSubscriptionInput,
    output: EventSubscription,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
  }),
  renewSecret: write(subscriptions('/{subscription}/secret'), {
    summary: 'Makes another secret; for a while what is sent bears both signatures',
    input: versioned,
    output: NewSecret,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
  }),
  testSubscription: write(subscriptions('/{subscription}/test'), {
    summary: 'Sends an event that tells nothing',
    input: v.object({ subscription: Id }),
    output: EventDelivery,
    status: 202,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['conflict'],
  }),
  unsubscribe: write(subscriptions('/{subscription}/end'), {
    summary: 'Tells a system nothing more',
    input: versioned,
    output: EventSubscription,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
  }),
  listDeliveries: read(subscriptions('/{subscription}/deliveries'), {
    summary: 'The latest events for a system, newest first, with how they fared',
    input: v.object({ subscription: Id }),
    output: v.object({ items: v.array(EventDelivery) }),
    permission: 'link-accounts',
    deniedWhileSwitched: true,
  }),
} as const;
