import * as v from 'valibot';
import { CONFIRMED_FIRST } from '../../domain/confirmed-first.js';
import {
  Contract,
  ContractPayerInput,
  ContractPayerQuery,
  ContractReferencesInput,
  UndoContractPayerInput,
} from '../../domain/contract.js';
import { PayerObstacleCode, PayerPreview } from '../../domain/payer.js';
import { Id } from '../../domain/text.js';
import { links, read, write } from './operation.js';

/** The contracts of linked accounts on the wire. */
export const contractOperations = {
  listContracts: read(links('/contracts'), {
    summary: 'The contracts of a linked account, each with what it is sorted by and who pays for it',
    input: v.object({ link: Id }),
    output: v.object({ items: v.array(Contract) }),
    permission: 'view-accounts',
    errors: ['conflict'],
  }),
  setContractReferences: write(links('/contracts/{contract}/references'), {
    method: 'PUT',
    summary: 'Sets the cost centre and purchase order of a contract, from the next invoice on',
    input: ContractReferencesInput,
    output: Contract,
    conditional: true,
    permission: 'link-accounts',
    errors: ['conflict'],
  }),
  previewContractPayer: read(links('/contracts/{contract}/payer'), {
    summary: 'What it would change if somebody else paid for a contract',
    input: ContractPayerQuery,
    output: PayerPreview,
    permission: 'link-accounts',
    errors: ['conflict'],
  }),
  changeContractPayer: write(links('/contracts/{contract}/payer'), {
    summary: 'Decides who pays for a contract, from now or from the next billing period on',
    input: ContractPayerInput,
    output: Contract,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [...PayerObstacleCode.options, 'conflict', ...CONFIRMED_FIRST],
  }),
  undoContractPayer: write(links('/contracts/{contract}/undo-payer'), {
    summary: 'Leaves it to who pays now, while a change is planned',
    input: UndoContractPayerInput,
    output: Contract,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['conflict'],
  }),
} as const;
