import * as v from 'valibot';
import {
  CurrentSwap,
  MainSwap,
  ProposeSwapInput,
  SWAP_OBSTACLES,
  SwapInput,
  SwapPreview,
  SwapQuery,
} from '../../domain/main-swap.js';
import { account, links, read, write, type Operation } from './operation.js';

/** Why a swap cannot be decided about any more. */
const OVER = ['not-found', 'request-expired', 'request-withdrawn', 'request-answered', 'conflict'] as const;

const decide = <const E extends Operation['errors']>(path: string, summary: string, errors: E) =>
  write(account(path), {
    summary,
    input: SwapInput,
    output: MainSwap,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [...OVER, ...errors],
  });

/** How a secondary account takes the place of its main account, on the wire. */
export const swapOperations = {
  previewSwap: read(links('/swap'), {
    summary: 'What would be different if a linked account took the place of this one',
    input: SwapQuery,
    output: SwapPreview,
    permission: 'link-accounts',
    errors: ['not-found', 'conflict'],
  }),
  getSwap: read(account('/swap'), {
    summary: 'The swap that this account is part of',
    input: v.object({}),
    output: CurrentSwap,
    permission: 'link-accounts',
    errors: [],
  }),
  proposeSwap: write(links('/swap'), {
    summary: 'Asks the people of a linked account whether it shall take the place of this one',
    input: ProposeSwapInput,
    output: MainSwap,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['not-found', 'conflict', ...SWAP_OBSTACLES],
  }),
  acceptSwap: decide('/swap/accept', 'Agrees to it, from the next billing period on', [...SWAP_OBSTACLES]),
  declineSwap: decide('/swap/decline', 'Declines it', []),
  cancelSwap: decide('/swap/cancel', 'Takes a proposal, or what was agreed to, back', []),
} as const;
