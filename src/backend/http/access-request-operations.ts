import * as v from 'valibot';
import { AccessAnswerInput, AccessRequest, AccessRequestInput } from '../../domain/access-request.js';
import { account, read, write } from './operation.js';

/** Rights that people ask for. */
export const accessRequestOperations = {
  requestAccess: write(account('/access-requests'), {
    summary: 'Asks the administrators of this account for a right',
    input: AccessRequestInput,
    output: AccessRequest,
    status: 201,
    deniedWhileSwitched: true,
    errors: ['conflict', 'already-requested', 'rate-limited'],
  }),
  listAccessRequests: read(account('/access-requests'), {
    summary: 'Who asked for rights: everybody’s requests for who can grant them, otherwise one’s own',
    input: v.object({}),
    output: v.object({ items: v.array(AccessRequest) }),
  }),
  answerAccessRequest: write(account('/access-requests/{request}/answer'), {
    summary: 'Grants what somebody asked for, or declines to',
    input: AccessAnswerInput,
    output: AccessRequest,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['request-answered', 'own-request'],
  }),
};
