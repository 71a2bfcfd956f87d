import * as v from 'valibot';
import { AccountRef } from './account.js';
import { ActivityKind } from './activity.js';
import { AccessPause, LentArea } from './lending.js';
import { Permission } from './person.js';
import { Day, Id, Instant, paragraph } from './text.js';

/** Somebody of the main account, and what they can do here. */
export const MainPerson = v.object({
  id: Id,
  name: v.string(),
  /** What the link lends them at the moment. */
  permissions: v.array(Permission),
  since: Instant,
  /** The last thing that they did here. */
  last: v.nullable(v.object({ kind: v.fallback(ActivityKind, 'other'), at: Instant })),
});
export type MainPerson = v.InferOutput<typeof MainPerson>;

/** Somebody who signs in to the account themselves. */
export const LocalPerson = v.object({
  id: Id,
  /** Strong validator of their rights. */
  version: v.string(),
  name: v.string(),
  permissions: v.array(Permission),
});
export type LocalPerson = v.InferOutput<typeof LocalPerson>;

/** How a secondary account lends access to its main account. */
export const LentAccess = v.object({
  /** Strong validator of this state. */
  version: v.string(),
  main: AccountRef,
  since: Instant,
  /** Whether the link lends work in the account at all. */
  work: v.boolean(),
  /** What the account keeps to itself. */
  withheld: v.array(LentArea),
  paused: v.nullable(AccessPause),
  /** Whether whoever opens the account confirms with a code first that it is them; absent: that cannot be set. */
  stepUp: v.optional(v.boolean()),
  /**
   * The day after which the account keeps the telephone numbers that it gets to itself; null: it keeps none; absent: that
   * cannot be set.
   */
  keepsAfter: v.optional(v.nullable(Day)),
  /** How many numbers that keeps back at present; told to the account's own people only. */
  keptNumbers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  people: v.array(MainPerson),
});
export type LentAccess = v.InferOutput<typeof LentAccess>;

/** Who can do what in an account: through its main account, if it has one, and by themselves. */
export const LocalAccess = v.object({ lent: v.nullable(LentAccess), people: v.array(LocalPerson) });
export type LocalAccess = v.InferOutput<typeof LocalAccess>;

/** Sets what the account keeps from its main account's people, and whether all their work is paused. */
export const LimitAccessInput = v.object({
  version: v.string(),
  withheld: v.pipe(v.array(LentArea), v.maxLength(LentArea.options.length)),
  paused: v.boolean(),
  /** Absent: as it is. */
  stepUp: v.optional(v.boolean()),
  /** From the day of the link to today; null: no numbers are kept; absent: as it is. */
  keepsAfter: v.optional(v.nullable(Day)),
});
export type LimitAccessInput = v.InferOutput<typeof LimitAccessInput>;

/** Sets the rights of somebody who signs in to the account themselves. Nobody sets their own. */
export const SetRightsInput = v.object({
  person: Id,
  version: v.string(),
  permissions: v.pipe(v.array(Permission), v.maxLength(Permission.options.length)),
});
export type SetRightsInput = v.InferOutput<typeof SetRightsInput>;

/** The strong validator of somebody's rights. */
export const rightsVersion = (permissions: readonly Permission[]): string =>
  `p-${Permission.options.map((each) => (permissions.includes(each) ? 1 : 0)).join('')}`;

const said = v.pipe(paragraph(500), v.minLength(1, 'required'));

/** A secondary account objects to something that was done on behalf of its main account. The link stays. */
export const Objection = v.object({
  id: Id,
  /** Strong validator of this state. */
  version: v.string(),
  state: v.picklist(['open', 'answered', 'closed']),
  /** The account that objects, and the main account that it objects to. */
  account: AccountRef,
  main: AccountRef,
  message: v.string(),
  raisedAt: Instant,
  raisedBy: v.string(),
  /** Empty: nothing was answered. */
  answer: v.string(),
  answeredAt: v.nullable(Instant),
  answeredBy: v.nullable(v.string()),
  closedAt: v.nullable(Instant),
});
export type Objection = v.InferOutput<typeof Objection>;

export const ObjectionInput = v.object({ message: said });
export type ObjectionInput = v.InferInput<typeof ObjectionInput>;

/** Answers an objection, which only the main account does. */
export const AnswerObjectionInput = v.object({ objection: Id, version: v.string(), answer: said });
export type AnswerObjectionInput = v.InferOutput<typeof AnswerObjectionInput>;

export const CloseObjectionInput = v.object({ objection: Id, version: v.string() });
export type CloseObjectionInput = v.InferOutput<typeof CloseObjectionInput>;
