import type * as v from 'valibot';
import {
  CurrentFlattening,
  DeclineFlatteningInput,
  Flattening,
  FlatteningInput,
  FlatteningQuery,
  PlanFlatteningInput,
  ProposeFlatteningInput,
} from '../../domain/flattening.js';
import { account, read, write } from './operation.js';

const decide = <const I extends v.GenericSchema>(act: string, summary: string, input: I) =>
  write(account(`/flattenings/{flattening}/${act}`), {
    summary,
    input,
    output: Flattening,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['not-found', 'request-expired', 'request-withdrawn', 'request-answered', 'conflict'],
  });

/** How a main account is added with its accounts, on the wire. */
export const flatteningOperations = {
  getFlattening: read(account('/flattening'), {
    summary: 'What becomes of the accounts of a main account that is to be added',
    input: FlatteningQuery,
    output: CurrentFlattening,
    permission: 'link-accounts',
    errors: ['not-found'],
  }),
  planFlattening: decide('plan', 'Plans what becomes of accounts', PlanFlatteningInput),
  proposeFlattening: decide('propose', 'Asks the main account about the plan', ProposeFlatteningInput),
  acceptFlattening: decide('accept', 'Agrees to the plan', FlatteningInput),
  declineFlattening: decide('decline', 'Declines the plan', DeclineFlatteningInput),
  cancelFlattening: decide('cancel', 'Takes back what is still to come of it', FlatteningInput),
} as const;
