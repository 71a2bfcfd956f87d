import * as v from 'valibot';
import {
  CurrentMove,
  DeclineMoveInput,
  MainMove,
  MOVE_OBSTACLES,
  MoveInput,
  MovePreview,
  MoveQuery,
  PreviewMoveQuery,
  ProposeMoveInput,
} from '../../domain/main-move.js';
import { account, links, read, write, type Operation } from './operation.js';

/** Why a move cannot be decided about any more. */
const OVER = ['not-found', 'request-expired', 'request-withdrawn', 'request-answered', 'conflict'] as const;

const decide = <const I extends v.GenericSchema, const E extends Operation['errors']>(
  act: string,
  summary: string,
  input: I,
  errors: E,
) =>
  write(account(`/moves/{move}/${act}`), {
    summary,
    input,
    output: MainMove,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [...OVER, ...errors],
  });

/** How an account goes from one main account to another, on the wire. */
export const moveOperations = {
  previewMove: read(links('/move'), {
    summary: 'What it would mean if an account of another main account moved to this one',
    input: PreviewMoveQuery,
    output: MovePreview,
    permission: 'link-accounts',
    errors: ['not-found', 'link-not-verified', 'conflict'],
  }),
  listMoves: read(account('/moves'), {
    summary: 'Moves of linked accounts that wait for the answer of this account',
    input: v.object({}),
    output: v.object({ items: v.array(MainMove) }),
    permission: 'link-accounts',
    errors: [],
  }),
  getMove: read(account('/move'), {
    summary: 'A move, or the newest one of this account itself',
    input: MoveQuery,
    output: CurrentMove,
    permission: 'link-accounts',
    errors: ['not-found'],
  }),
  proposeMove: write(links('/move'), {
    summary: 'Asks everybody whom it concerns whether an account may move to this one',
    input: ProposeMoveInput,
    output: MainMove,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['not-found', 'link-not-verified', 'conflict', ...MOVE_OBSTACLES],
  }),
  acceptMove: decide('accept', 'Agrees to a move for the side that is at work', MoveInput, [
    ...MOVE_OBSTACLES,
  ]),
  declineMove: decide('decline', 'Declines a move', DeclineMoveInput, []),
  cancelMove: decide('cancel', 'Takes a move back that is not carried out yet', MoveInput, []),
} as const;
