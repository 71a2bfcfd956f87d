import * as v from 'valibot';
import { BeginIdentificationInput, BegunIdentification, IdentityCheck } from '../../domain/identification.js';
import { Id } from '../../domain/text.js';
import { links, read, write } from './operation.js';

const checking = { permission: ['order-accounts', 'link-accounts'] } as const;

/** The identity app, as one of the ways to confirm an address, on the wire. */
export const identificationOperations = {
  getIdentification: read(links('/identification'), {
    summary: 'Whether an address can be confirmed by an identity app, and how far that is',
    input: v.object({ link: Id }),
    output: IdentityCheck,
    errors: ['not-found'],
    ...checking,
  }),
  beginIdentification: write(links('/identification'), {
    summary: 'Begins an identification in the app, in place of one that is under way',
    input: BeginIdentificationInput,
    output: BegunIdentification,
    status: 201,
    errors: ['conflict', 'rate-limited', 'not-offered'],
    ...checking,
  }),
  cancelIdentification: write(links('/identification/cancel'), {
    summary: 'Gives up an identification that is under way; the letter stays possible',
    input: v.object({ link: Id }),
    output: IdentityCheck,
    errors: ['conflict'],
    ...checking,
  }),
} as const;
