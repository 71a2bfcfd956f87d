import { AcceptDriftInput, Drift, DriftQuery, SetRecipientInput } from '../../domain/drift.js';
import { Page } from '../../domain/page.js';
import { account, links, read, write } from './operation.js';

/** What has come apart at linked accounts, on the wire. */
export const driftOperations = {
  listDrift: read(account('/drift'), {
    summary: 'What has come apart at linked accounts, the most pressing first',
    input: DriftQuery,
    output: Page(Drift),
    permission: 'link-accounts',
    errors: ['cursor-expired'],
  }),
  acceptDrift: write(links('/drift/{drift}'), {
    method: 'PUT',
    summary: 'Says that something is meant to be so, or that it is not any more',
    input: AcceptDriftInput,
    output: Drift,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['conflict'],
  }),
  setRecipient: write(links('/recipient'), {
    method: 'PUT',
    summary: 'Sets where the invoices of an account go, in place of an address that mail does not reach',
    input: SetRecipientInput,
    output: Drift,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['conflict'],
  }),
} as const;
