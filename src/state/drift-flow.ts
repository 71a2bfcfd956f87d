import type { Backend, CallOptions } from '../backend/backend.js';
import type { AcceptDriftInput, SetRecipientInput } from '../domain/drift.js';
import type { Scope } from '../domain/link.js';
import { ActFlow } from './act-flow.js';
import { browser, type Environment } from './environment.js';
import type { Queries } from './queries.js';

/** What can be done about something that has come apart, where it is done at once. */
export type DriftAct =
  | ({ readonly act: 'accept' | 'reopen' } & AcceptDriftInput)
  | ({ readonly act: 'recipient' } & SetRecipientInput)
  | { readonly act: 'resend'; readonly link: string }
  | { readonly act: 'link'; readonly customerNumber: string };

/** What is asked for of an account that is on the collective invoice alone: it is paid for already. */
export const askedFor = ({ capabilities }: Pick<Backend, 'capabilities'>): Scope[] =>
  capabilities.scopes.filter((scope) => scope === 'view' || scope === 'switch');

/** Puts right what has come apart, or accepts it. */
export class DriftFlow extends ActFlow<DriftAct> {
  constructor(queries: Queries, environment: Environment = browser) {
    const { backend } = queries;
    const send = (given: DriftAct, options: CallOptions): Promise<object> => {
      switch (given.act) {
        case 'accept':
        case 'reopen': {
          const { act: _act, ...input } = given;
          return backend.acceptDrift(input, options);
        }
        case 'recipient': {
          const { act: _act, ...input } = given;
          return backend.setRecipient(input, options);
        }
        case 'resend':
          return backend.resendCheck({ link: given.link, kind: 'address' }, options);
        case 'link': {
          const { customerNumber } = given;
          return backend.requestLink(
            { customerNumber, scopes: askedFor(backend), proof: 'owner-consent' },
            options,
          );
        }
      }
    };
    super(queries, send, environment);
  }
}
