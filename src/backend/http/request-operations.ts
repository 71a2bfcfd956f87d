import * as v from 'valibot';
import type { ErrorCode } from '../../domain/errors.js';
import { ChangeStartInput } from '../../domain/link-start.js';
import { Link, LinkRequestInput, ResendRequestInput } from '../../domain/link.js';
import { RequestAllowance } from '../../domain/request-allowance.js';
import { Id } from '../../domain/text.js';
import { account, links, read, write } from './operation.js';

const one = v.object({ link: Id });

/** Why an account cannot be asked for. */
const NOT_ASKED = [
  'quota-reached',
  'self-link',
  'already-linked',
  'already-requested',
  'no-main-eligible',
  'account-halted',
  'proof-not-offered',
  'rate-limited',
] as const satisfies readonly ErrorCode[];

/** Outcomes of writes, and requests for existing accounts. */
export const requestOperations = {
  getOutcome: read(account('/outcomes/{key}'), {
    summary: 'What became of a write whose answer never came',
    input: v.object({ key: Id }),
    output: v.object({ state: v.picklist(['unknown', 'running', 'succeeded', 'refused']) }),
  }),
  requestLink: write(account('/link-requests'), {
    summary: 'Asks to link an existing account; the answer does not tell whether it exists',
    input: LinkRequestInput,
    output: Link,
    status: 202,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: NOT_ASKED,
  }),
  resendRequest: write(links('/resend'), {
    summary: 'Sends the message to the owner, or the code, again',
    input: ResendRequestInput,
    output: Link,
    permission: 'link-accounts',
    errors: ['conflict', 'request-expired', 'rate-limited'],
  }),
  getRequestAllowance: read(account('/request-allowance'), {
    summary: 'How many accounts may be asked for, and how many were',
    input: v.object({}),
    output: RequestAllowance,
    permission: 'link-accounts',
  }),
  renewRequest: write(links('/renew'), {
    summary: 'Asks again as before, where a request has expired or was declined; the new one takes its place',
    input: one,
    output: Link,
    status: 202,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [...NOT_ASKED, 'conflict'],
  }),
  changeStart: write(links('/start'), {
    summary: 'Has a link that both have agreed to begin on another day',
    input: ChangeStartInput,
    output: Link,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['conflict'],
  }),
  cancelRequest: write(links('/cancel'), {
    summary: 'Withdraws a request, or calls off a link that both have agreed to and that has not begun',
    input: one,
    output: Link,
    permission: 'link-accounts',
    errors: ['conflict', 'request-expired', 'request-answered'],
  }),
};
