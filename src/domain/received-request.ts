import * as v from 'valibot';
import { AccountRef } from './account.js';
import { Consequences } from './consequences.js';
import { Declined } from './decline.js';
import { ErrorCode } from './errors.js';
import { LinkSide, LinkState } from './link.js';
import { LinkStart } from './link-start.js';
import { LinkTerm } from './link-term.js';
import { Precondition } from './precondition.js';
import { Scope } from './scope.js';
import { Day, Id, Instant } from './text.js';

/** A request as the owner of the asked account sees it. */
export const ReceivedRequest = v.object({
  id: Id,
  version: v.string(),
  state: LinkState,
  main: AccountRef,
  requestedBy: v.object({ name: v.string(), email: v.string() }),
  message: v.string(),
  scopes: v.array(Scope),
  /** From when until when it would hold; absent: from the moment at which both have agreed, for good. */
  term: v.optional(LinkTerm),
  /** When it begins (state `scheduled`); absent or null: it has begun, or has not been agreed to. */
  start: v.optional(v.nullable(LinkStart)),
  /** Which side has called it off after both had agreed; absent or null: neither. */
  calledOff: v.optional(v.nullable(LinkSide)),
  requestedAt: Instant,
  expiresAt: Instant,
  /** The request that it takes the place of, when that was sent, and whether it was declined; absent or null: none. */
  follows: v.optional(v.nullable(v.object({ id: Id, requestedAt: Instant, declined: v.boolean() }))),
  /** When it was accepted or declined, and by whom of this account; absent or null: nobody has answered. */
  answered: v.optional(v.nullable(v.object({ at: Instant, by: v.string() }))),
  /** What was said with a no; absent or null: nothing. */
  declined: v.optional(v.nullable(Declined)),
  /** When it ended without the link; absent or null: it has not. */
  endedAt: v.optional(v.nullable(Instant)),
  consequences: Consequences,
  /** The rule that forbids accepting, with how many accounts it concerns, or when it can be accepted. */
  obstacle: v.nullable(
    v.object({ code: ErrorCode, count: v.optional(v.number()), at: v.optional(v.string()) }),
  ),
  /** What has to be settled before; absent: the backend has no such conditions, or it is answered. */
  preconditions: v.optional(v.array(Precondition)),
  /**
   * The main account that it leaves when the owner agrees, and that is asked too; `consequences` are those of the move
   * then. Absent or null: it belongs to none.
   */
  moves: v.optional(v.nullable(v.object({ from: AccountRef, on: Day }))),
  /** It is a main account itself, and can show its accounts so that it is planned what becomes of them. */
  canShow: v.optional(v.boolean()),
  /** Set when the requester's mail domain is not the one of the account. */
  foreignDomain: v.nullable(
    v.object({
      theirs: v.string(),
      own: v.string(),
      /** Whether it can be taken for the own one; absent: nobody has looked. */
      likeness: v.optional(v.picklist(['none', 'look-alike', 'other-letters'])),
    }),
  ),
});
export type ReceivedRequest = v.InferOutput<typeof ReceivedRequest>;

/** What somebody shows who was mailed about a request: the token of that mail's link. */
export const LookUpRequestInput = v.object({
  request: Id,
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
});
export type LookUpRequestInput = v.InferOutput<typeof LookUpRequestInput>;

/** What the mail about a request said, and what became of it: for who has that mail, whoever they are signed in as. */
export const AskedRequest = v.object({
  id: Id,
  state: LinkState,
  main: AccountRef,
  /** The account that it is for. */
  account: AccountRef,
  requestedAt: Instant,
  /** When an open one ends by itself. */
  expiresAt: v.nullable(Instant),
  endedAt: v.nullable(Instant),
});
export type AskedRequest = v.InferOutput<typeof AskedRequest>;

/**
 * Agrees to a request. `from`: the main account that the account leaves with it, as it was shown (`moves`). `shows`: its own
 * secondary accounts are shown to the main account that asks, which plans what becomes of each (`canShow`).
 */
export const AcceptRequestInput = v.object({
  request: Id,
  version: v.string(),
  from: v.optional(Id),
  shows: v.optional(v.boolean()),
});
export type AcceptRequestInput = v.InferOutput<typeof AcceptRequestInput>;
