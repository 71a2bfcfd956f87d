import * as v from 'valibot';
import { ChangeDraftInput, DraftContent, OpenedDraft, OrderDraft } from '../../domain/order-draft.js';
import { Id } from '../../domain/text.js';
import { account, read, write } from './operation.js';

const own = { permission: 'order-accounts', deniedWhileSwitched: true } as const;

/** Orders as far as they are typed, on the wire. A person sees their own only. */
export const orderDraftOperations = {
  listOrderDrafts: read(account('/order-drafts'), {
    summary: 'Orders that this person has begun, the last saved first',
    input: v.object({}),
    output: v.object({ items: v.array(OrderDraft) }),
    ...own,
  }),
  getOrderDraft: read(account('/order-drafts/{draft}'), {
    summary: 'An order that was begun, as far as it is typed',
    input: v.object({ draft: Id }),
    output: OpenedDraft,
    errors: ['not-found'],
    ...own,
  }),
  createOrderDraft: write(account('/order-drafts'), {
    summary: 'Keeps an order that was begun',
    input: v.object({ content: DraftContent }),
    output: OrderDraft,
    status: 201,
    errors: ['quota-reached'],
    ...own,
  }),
  changeOrderDraft: write(account('/order-drafts/{draft}'), {
    method: 'PUT',
    summary: 'Keeps what was typed since',
    input: ChangeDraftInput,
    output: OrderDraft,
    conditional: true,
    errors: ['not-found', 'conflict'],
    ...own,
  }),
  discardOrderDraft: write(account('/order-drafts/{draft}/discard'), {
    summary: 'Leaves an order that was begun. Answers it as it was',
    input: v.object({ draft: Id, version: v.string() }),
    output: OrderDraft,
    conditional: true,
    errors: ['not-found', 'conflict'],
    ...own,
  }),
} as const;
