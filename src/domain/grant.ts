import * as v from 'valibot';
import { AccountRef } from './account.js';
import { Label } from './annotation.js';
import { Id, Instant } from './text.js';

/** So many grants a person has at most. */
export const GRANTS_MOST = 200;
/** So many days before a grant ends, who has it and who gave it are told. */
export const ENDING_DAYS = 3;

/**
 * What a grant lets somebody of the main account do in a linked account, within their own rights and what the link
 * lends. `manage`: work there, manage call forwarding, see who has access. `billing`: its invoices. `mail-only`:
 * gets the mails about it, and sees nothing of it.
 */
export const GrantRole = v.picklist(['all', 'manage', 'read', 'billing', 'mail-only']);
export type GrantRole = v.InferOutput<typeof GrantRole>;

/** What a grant is for: one linked account, all with a label, be they linked now or later, or all. */
export const GrantReach = v.variant('kind', [
  v.object({ kind: v.literal('all') }),
  v.object({ kind: v.literal('label'), label: Label }),
  v.object({ kind: v.literal('link'), link: Id }),
]);
export type GrantReach = v.InferOutput<typeof GrantReach>;

/** A grant as who holds it needs it. */
export const HeldGrant = v.object({
  id: Id,
  role: GrantRole,
  reach: GrantReach,
  /** From when on it lends nothing; null: it does not end by itself. */
  until: v.nullable(Instant),
});
export type HeldGrant = v.InferOutput<typeof HeldGrant>;

/** Lets somebody of a main account work in linked accounts. Without one, nobody does. */
export const Grant = v.object({
  ...HeldGrant.entries,
  /** Strong validator of this state. */
  version: v.string(),
  person: v.object({ id: Id, name: v.string() }),
  /** The account, where it is for one. */
  account: v.nullable(AccountRef),
  /** Null: it was there before grants were given. */
  givenBy: v.nullable(v.string()),
  since: Instant,
  /** When it was given, changed or renewed last. */
  setAt: Instant,
});
export type Grant = v.InferOutput<typeof Grant>;

/** Gives somebody a role. */
export const GiveGrantInput = v.object({
  person: Id,
  role: GrantRole,
  reach: GrantReach,
  until: v.nullable(Instant),
});
export type GiveGrantInput = v.InferOutput<typeof GiveGrantInput>;

/** Sets another role or another end, which renews it. */
export const ChangeGrantInput = v.object({
  grant: Id,
  version: v.string(),
  role: GrantRole,
  until: v.nullable(Instant),
});
export type ChangeGrantInput = v.InferOutput<typeof ChangeGrantInput>;

const DAY = 86_400_000;
/** How long a grant is renewed for that had no end. */
const USUAL_DAYS = 30;

/** Until when a grant lasts once it is renewed: as long again as it was given for. Now in milliseconds. */
export function renewedUntil({ until, setAt }: Pick<Grant, 'until' | 'setAt'>, now: number): string {
  const end = until === null ? now : Date.parse(until);
  const length = until === null ? USUAL_DAYS * DAY : Math.max(DAY, end - Date.parse(setAt));
  return new Date(Math.max(now, end) + length).toISOString();
}

/** Whether a grant ends so soon that it is worth a word. Now in milliseconds. */
export const endsSoon = ({ until }: Pick<HeldGrant, 'until'>, now: number): boolean =>
  until !== null && Date.parse(until) - now <= ENDING_DAYS * DAY;
