import * as v from 'valibot';
import { AccountRef } from './account.js';
import { Grant } from './grant.js';
import { AccessEntry, Permission, Person } from './person.js';

/** Somebody of a main account, with their own rights and what they were granted in linked accounts. */
export const GrantHolder = v.object({
  person: Person,
  /** Their rights in the main account: no grant goes beyond them. */
  permissions: v.array(Permission),
  grants: v.array(Grant),
});
export type GrantHolder = v.InferOutput<typeof GrantHolder>;

/** Who can do what in one linked account. */
export const LinkAccess = v.object({
  account: AccountRef,
  /** People of the main account with grants that reach it, ended ones too. */
  people: v.array(
    v.object({
      person: Person,
      /** What they may do there now. */
      permissions: v.array(Permission),
      /** Whether they can work there now. */
      opens: v.boolean(),
      grants: v.array(Grant),
    }),
  ),
  /** People who sign in to it themselves; null where the link does not let that be seen. */
  local: v.nullable(v.array(AccessEntry)),
});
export type LinkAccess = v.InferOutput<typeof LinkAccess>;
