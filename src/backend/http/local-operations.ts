import * as v from 'valibot';
import {
  AnswerObjectionInput,
  CloseObjectionInput,
  LimitAccessInput,
  LocalAccess,
  Objection,
  ObjectionInput,
  SetRightsInput,
} from '../../domain/local-access.js';
import { account, read, write } from './operation.js';

/** What a secondary account decides itself, on the wire. */
export const localOperations = {
  getLocalAccess: read(account('/local-access'), {
    summary: 'Who can do what in the account, through its main account and by themselves',
    input: v.object({}),
    output: LocalAccess,
    permission: 'view-access',
  }),
  limitAccess: write(account('/local-access'), {
    method: 'PUT',
    summary: 'Sets what the account keeps from its main account’s people, and whether their work is paused',
    input: LimitAccessInput,
    output: LocalAccess,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['conflict'],
  }),
  setRights: write(account('/local-access/people/{person}'), {
    method: 'PUT',
    summary: 'Sets the rights of somebody who signs in to the account themselves',
    input: SetRightsInput,
    output: LocalAccess,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['own-rights', 'no-local-admin'],
  }),
  raiseObjection: write(account('/objections'), {
    summary: 'Objects to something that was done on behalf of the main account; the link stays',
    input: ObjectionInput,
    output: Objection,
    status: 201,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['conflict', 'already-requested'],
  }),
  listObjections: read(account('/objections'), {
    summary: 'Objections that the account raised, and those of its linked accounts, newest first',
    input: v.object({}),
    output: v.object({ items: v.array(Objection) }),
    permission: 'link-accounts',
  }),
  answerObjection: write(account('/objections/{objection}/answer'), {
    summary: 'Answers an objection of a linked account',
    input: AnswerObjectionInput,
    output: Objection,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['request-answered'],
  }),
  closeObjection: write(account('/objections/{objection}/close'), {
    summary: 'Closes an objection, from either side',
    input: CloseObjectionInput,
    output: Objection,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['request-answered'],
  }),
} as const;
