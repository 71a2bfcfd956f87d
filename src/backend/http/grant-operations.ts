import * as v from 'valibot';
import { CONFIRMED_FIRST } from '../../domain/confirmed-first.js';
import { ChangeGrantInput, GiveGrantInput, Grant } from '../../domain/grant.js';
import { GrantHolder, LinkAccess } from '../../domain/link-access.js';
import { Session } from '../../domain/person.js';
import { Id } from '../../domain/text.js';
import { account, links, read, write } from './operation.js';

/** Who of a main account may do what in which linked account, and where one begins. */
export const grantOperations = {
  setStart: write(account('/start'), {
    method: 'PUT',
    summary: 'Sets the linked account that the person begins in after signing in; null: their own',
    input: v.object({ link: v.nullable(Id) }),
    output: Session,
    deniedWhileSwitched: true,
    errors: ['not-ready', 'right-removed', 'not-found'],
  }),
  listGrants: read(account('/grants'), {
    summary: 'What was granted in linked accounts: everybody’s for who may see it, otherwise one’s own',
    input: v.object({}),
    output: v.object({ items: v.array(GrantHolder) }),
  }),
  getLinkAccess: read(links('/access'), {
    summary: 'Who can do what in one linked account',
    input: v.object({ link: Id }),
    output: LinkAccess,
    permission: ['view-access', 'link-accounts'],
    errors: ['conflict'],
  }),
  giveGrant: write(account('/grants'), {
    summary: 'Gives somebody a role in linked accounts',
    input: GiveGrantInput,
    output: Grant,
    status: 201,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['own-grant', 'already-granted', 'too-many-grants', 'not-found', 'not-ready', ...CONFIRMED_FIRST],
  }),
  changeGrant: write(account('/grants/{grant}'), {
    method: 'PUT',
    summary: 'Sets another role or another end, which renews it',
    input: ChangeGrantInput,
    output: Grant,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['own-grant'],
  }),
  withdrawGrant: write(account('/grants/{grant}/withdraw'), {
    summary: 'Takes a grant back',
    input: v.object({ grant: Id, version: v.string() }),
    output: Grant,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['own-grant'],
  }),
} as const;
