import * as v from 'valibot';
import { AccountRef } from './account.js';
import { GrantRole } from './grant.js';
import { Permission } from './person.js';
import { Id, Instant, paragraph } from './text.js';

/** How long one who was declined waits before asking for the same right again, in hours. */
export const ASK_AGAIN_HOURS = 24;

/** Somebody asks the administrators of their account for a right that they lack. */
export const AccessRequest = v.object({
  id: Id,
  /** Strong validator of this state. */
  version: v.string(),
  state: v.picklist(['open', 'granted', 'declined']),
  /** Who asks. */
  person: v.object({ name: v.string(), email: v.string() }),
  right: Permission,
  /** The linked account that they would work in; absent or null: the right is asked for in general. */
  link: v.optional(v.nullable(v.object({ id: Id, account: AccountRef }))),
  /** What they say to it; empty: nothing. */
  message: v.string(),
  askedAt: Instant,
  answeredAt: v.nullable(Instant),
  answeredBy: v.nullable(v.string()),
});
export type AccessRequest = v.InferOutput<typeof AccessRequest>;

/** Asks for a right. */
export const AccessRequestInput = v.object({
  right: Permission,
  /** The linked account that the right is needed for. Whoever grants it gives a role there. */
  link: v.optional(Id),
  /** A sentence to the administrators. */
  message: v.optional(paragraph(500), ''),
});
export type AccessRequestInput = v.InferInput<typeof AccessRequestInput>;

/** Grants a right that somebody asked for, or declines to. */
export const AccessAnswerInput = v.object({
  request: Id,
  version: v.string(),
  answer: v.picklist(['grant', 'decline']),
  /** The role that is given in the linked account that was asked for. */
  role: v.optional(GrantRole, 'manage'),
});
export type AccessAnswerInput = v.InferInput<typeof AccessAnswerInput>;
