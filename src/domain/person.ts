import * as v from 'valibot';
import { AccountRef, AccountRole } from './account.js';
import { ShownTheme } from './branding.js';
import { HeldGrant } from './grant.js';
import { Id, Instant } from './text.js';

export { may } from './rights.js';

/**
 * What a person may do in an account. Seeing linked accounts, working in them, linking and detaching,
 * ordering and seeing invoices are separate rights.
 */
export const Permission = v.picklist([
  'view-accounts',
  'open-accounts',
  'link-accounts',
  'order-accounts',
  'view-invoices',
  'manage-forwarding',
  'view-access',
]);
export type Permission = v.InferOutput<typeof Permission>;

export const Person = v.object({ id: Id, name: v.string(), email: v.string() });
export type Person = v.InferOutput<typeof Person>;

/**
 * Who is signed in, and in which account they work.
 * While they work in a linked account, `delegation` names the main account they act for (RFC 8693: the
 * account is the subject, the person is the actor).
 */
export const Session = v.object({
  person: Person,
  account: v.object({
    ...AccountRef.entries,
    role: AccountRole,
    /** The main account of a secondary account. */
    main: v.nullable(AccountRef),
  }),
  permissions: v.array(Permission),
  delegation: v.nullable(
    v.object({
      main: AccountRef,
      /** When the work in the linked account ends by itself. */
      expiresAt: Instant,
    }),
  ),
  /** Names of people who can grant rights in this account. */
  administrators: v.array(v.string()),
  /**
   * What the person was granted in the linked accounts of their own account, and has not ended. Absent: the backend knows no grants, and
   * whoever may open accounts may open them all.
   */
  grants: v.optional(v.array(HeldGrant)),
  /**
   * How the account is to look; absent or null: as the page looks. What cannot be understood is as if it were not there: the
   * session counts more.
   */
  branding: v.fallback(v.optional(v.nullable(ShownTheme)), null),
  /** Where they begin to work after signing in; absent or null: in their own account. */
  start: v.optional(
    v.nullable(
      v.object({
        link: Id,
        account: AccountRef,
        /** Whether they may not work there any more, or not now. */
        refused: v.boolean(),
      }),
    ),
  ),
});
export type Session = v.InferOutput<typeof Session>;

/** One person's access to an account: by their own sign-in, or through the main account. */
export const AccessEntry = v.object({
  id: Id,
  name: v.string(),
  through: v.picklist(['own', 'main']),
  permissions: v.array(Permission),
  since: Instant,
  /** When they last worked in the account. */
  lastActiveAt: v.nullable(Instant),
});
export type AccessEntry = v.InferOutput<typeof AccessEntry>;

export const AccessList = v.object({
  main: v.nullable(AccountRef),
  people: v.array(AccessEntry),
});
export type AccessList = v.InferOutput<typeof AccessList>;
