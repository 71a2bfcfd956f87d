import type * as v from 'valibot';
import {
  ChangeTermInput,
  CurrentTerm,
  DeclineExtensionInput,
  ExtensionInput,
  ProposeExtensionInput,
  TermQuery,
} from '../../domain/link-extension.js';
import { account, links, read, write, type Operation } from './operation.js';

const decide = <const I extends v.GenericSchema>(
  path: string,
  summary: string,
  input: I,
  errors: Operation['errors'],
) =>
  write(path, {
    summary,
    input,
    output: CurrentTerm,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['not-found', 'conflict', ...errors],
  });

/** Why an extension cannot be decided about any more. */
const OVER = ['request-expired', 'request-withdrawn', 'request-answered'] as const;
const extension = (act: string) => account(`/extensions/{extension}/${act}`);

/** Until when a link holds, on the wire. */
export const termOperations = {
  getLinkTerm: read(account('/term'), {
    summary: 'Until when a link holds: one of this account, or the one to its main account',
    input: TermQuery,
    output: CurrentTerm,
    permission: ['view-accounts', 'link-accounts'],
    errors: ['not-found'],
  }),
  changeLinkTerm: decide(
    account('/term'),
    'Lets a link end sooner, or not go on by itself',
    ChangeTermInput,
    ['detach-in-progress'],
  ),
  proposeExtension: decide(
    links('/extension'),
    'Asks a linked account whether its link may hold for longer',
    ProposeExtensionInput,
    ['detach-in-progress', 'already-requested'],
  ),
  acceptExtension: decide(extension('accept'), 'Agrees that a link holds for longer', ExtensionInput, [
    ...OVER,
  ]),
  declineExtension: decide(
    extension('decline'),
    'Declines that a link holds for longer',
    DeclineExtensionInput,
    [...OVER],
  ),
  cancelExtension: decide(
    extension('cancel'),
    'Takes back the question whether a link may hold for longer',
    ExtensionInput,
    [...OVER],
  ),
} as const;
