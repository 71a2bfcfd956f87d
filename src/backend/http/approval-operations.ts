import * as v from 'valibot';
import { Document } from '../../domain/order.js';
import {
  ApprovalChoice,
  ApprovalDocumentInput,
  ApprovedOrder,
  ApproveInput,
  DeclineApprovalInput,
  OrderApproval,
  RequestApprovalInput,
} from '../../domain/order-approval.js';
import { account, read, write } from './operation.js';

const own = { permission: 'order-accounts', deniedWhileSwitched: true } as const;
const approvals = (path = '') => account(`/order-approvals${path}`);
const ENDED = ['not-found', 'request-answered', 'request-withdrawn', 'request-expired'] as const;

/** Orders above a limit, which a second person approves, on the wire. */
export const approvalOperations = {
  listApprovals: read(approvals(), {
    summary: 'Orders of the account that wait for a second person, and what has become of others lately',
    input: v.object({}),
    output: v.object({ items: v.array(OrderApproval) }),
    ...own,
  }),
  requestApproval: write(approvals(), {
    summary: 'Asks a second person to approve an order above a limit; its price is held meanwhile',
    input: RequestApprovalInput,
    output: OrderApproval,
    status: 201,
    errors: [
      'conflict',
      'no-main-eligible',
      'account-halted',
      'not-available-at-address',
      'price-changed',
      'terms-changed',
      'duplicate-request',
    ],
    ...own,
  }),
  approveOrder: write(approvals('/{approval}/approve'), {
    summary: 'Places an order that somebody else has asked for, with an obligation to pay',
    input: ApproveInput,
    output: ApprovedOrder,
    status: 201,
    conditional: true,
    errors: [
      ...ENDED,
      'own-request',
      'reauth-needed',
      'second-factor-required',
      'terms-changed',
      'no-main-eligible',
      'account-halted',
      'not-available-at-address',
      'duplicate-request',
      'conflict',
    ],
    ...own,
  }),
  declineApproval: write(approvals('/{approval}/decline'), {
    summary: 'Declines to approve an order, with a reason',
    input: DeclineApprovalInput,
    output: OrderApproval,
    conditional: true,
    errors: [...ENDED, 'own-request'],
    ...own,
  }),
  withdrawApproval: write(approvals('/{approval}/withdraw'), {
    summary: 'Takes an order back that one has asked for; what was typed is a draft again',
    input: ApprovalChoice,
    output: OrderApproval,
    conditional: true,
    errors: [...ENDED, 'conflict'],
    ...own,
  }),
  remindApprovers: write(approvals('/{approval}/remind'), {
    summary: 'Mails those who can approve an order again',
    input: ApprovalChoice,
    output: OrderApproval,
    conditional: true,
    errors: [...ENDED, 'conflict', 'rate-limited'],
    ...own,
  }),
  getApprovalSummary: read(approvals('/{approval}/contract-summary'), {
    method: 'POST',
    summary: 'The contract summary of an order that waits, as whoever asked has seen it; writes nothing',
    input: ApprovalDocumentInput,
    output: Document,
    errors: ['not-found'],
    ...own,
  }),
} as const;
