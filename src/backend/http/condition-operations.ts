import { ReceivedRequest } from '../../domain/link.js';
import { ClearPreconditionInput } from '../../domain/precondition.js';
import { account, write } from './operation.js';

/** The conditions of a link, on the wire. */
export const conditionOperations = {
  clearPrecondition: write(account('/received-requests/{request}/clear'), {
    summary: 'Has what is in the way of a request cleared away, at the sum that was shown',
    input: ClearPreconditionInput,
    output: ReceivedRequest,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['request-expired', 'request-withdrawn', 'request-answered', 'price-changed', 'conflict'],
  }),
} as const;
