import * as v from 'valibot';
import { AccountRef } from './account.js';
import { Consequences } from './consequences.js';
import { dayAfter } from './day-span.js';
import { BackendError, ErrorCode } from './errors.js';
import { LinkSide } from './link.js';
import { endFor, endProblem, MonthSpan, TERM_DAYS, type LinkTerm } from './link-term.js';
import { nextPeriod } from './rules.js';
import { Day, Id, Instant, paragraph } from './text.js';

/** How many days before its end both sides are told of it, each once. */
export const END_NOTICE_DAYS = [30, 7] as const;
export type EndNotice = (typeof END_NOTICE_DAYS)[number];

/** Until when a link holds: the first day without it (null: it has no end), and by how many months it then goes on. */
export const LinkLimit = v.object({ endOn: v.nullable(Day), extendBy: v.nullable(MonthSpan) });
export type LinkLimit = v.InferOutput<typeof LinkLimit>;

/** What became of the question whether a link may hold for longer. */
export const ExtensionState = v.picklist(['proposed', 'accepted', 'declined', 'canceled', 'expired']);
export type ExtensionState = v.InferOutput<typeof ExtensionState>;

/** The main account asks that a link holds for longer than its account has agreed to. */
export const LinkExtension = v.object({
  id: Id,
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  state: ExtensionState,
  /** Until when it would hold. */
  wanted: LinkLimit,
  message: v.string(),
  proposedAt: Instant,
  proposedBy: v.string(),
  /** Until when it can be answered: the end of the link; null once it was. */
  expiresAt: v.nullable(Instant),
  endedAt: v.nullable(Instant),
  /** Why it was declined; empty: that was not said. */
  reason: v.string(),
});
export type LinkExtension = v.InferOutput<typeof LinkExtension>;

/** Until when a link holds, as one of its sides sees it. */
export const CurrentTerm = v.object({
  /** Strong validator (RFC 9110 ETag) of what holds. */
  version: v.string(),
  link: Id,
  side: LinkSide,
  main: AccountRef,
  account: AccountRef,
  limit: LinkLimit,
  /** The main account pays, so that the link ends with a billing period. */
  pays: v.boolean(),
  /** The first and the last day on which it can end from now on, as the first day without it. */
  earliest: Day,
  latest: Day,
  /** The end was due, and something that the account needs to stand alone is missing: the link goes on until it is there. */
  missing: v.array(ErrorCode),
  /** The newest question for more, while it is open and for 30 days afterwards; null: there is none. */
  extension: v.nullable(LinkExtension),
  /** What its end changes; null: it has none. */
  changes: v.nullable(Consequences),
});
export type CurrentTerm = v.InferOutput<typeof CurrentTerm>;

/** `link`: absent: the one by which the account at work belongs to its main account. */
export const TermQuery = v.object({ link: v.optional(Id) });
export type TermQuery = v.InferOutput<typeof TermQuery>;

export const ChangeTermInput = v.object({
  ...TermQuery.entries,
  ...LinkLimit.entries,
  version: v.string(),
});
export type ChangeTermInput = v.InferOutput<typeof ChangeTermInput>;

export const ProposeExtensionInput = v.object({
  ...LinkLimit.entries,
  link: Id,
  message: v.optional(paragraph(500)),
  version: v.string(),
});
export type ProposeExtensionInput = v.InferOutput<typeof ProposeExtensionInput>;

export const ExtensionInput = v.object({ extension: Id, version: v.string() });
export type ExtensionInput = v.InferOutput<typeof ExtensionInput>;

export const DeclineExtensionInput = v.object({
  ...ExtensionInput.entries,
  reason: v.optional(paragraph(500)),
});
export type DeclineExtensionInput = v.InferOutput<typeof DeclineExtensionInput>;

export const limitOf = ({ endOn, extendBy }: LinkTerm): LinkLimit => ({
  endOn: endOn ?? null,
  extendBy: extendBy ?? null,
});

export const sameLimit = (one: LinkLimit, other: LinkLimit): boolean =>
  one.endOn === other.endOn && one.extendBy === other.extendBy;

/** Whether a link would hold for longer than both sides have agreed to, so that its account has to be asked. */
export function goesBeyond(agreed: LinkLimit, wanted: LinkLimit): boolean {
  if (agreed.endOn === null) return false;
  if (wanted.endOn === null || wanted.endOn > agreed.endOn) return true;
  return (wanted.extendBy ?? 0) > (agreed.extendBy ?? 0);
}

/** Between which days a link can end, each the first day without it. `waitUntil`: it is too new to end before. */
export function endBounds({
  today,
  pays,
  waitUntil = null,
}: {
  readonly today: string;
  readonly pays: boolean;
  readonly waitUntil?: string | null;
}): { earliest: string; latest: string } {
  const tomorrow = dayAfter(today, 1);
  const earliest = waitUntil !== null && waitUntil > tomorrow ? waitUntil : tomorrow;
  return { earliest: endFor(earliest, pays), latest: latestEnd(today, pays) };
}

/** The last end that can be chosen: with a billing period where the main account pays. */
function latestEnd(today: string, pays: boolean): string {
  const latest = dayAfter(today, TERM_DAYS.length);
  return pays ? `${latest.slice(0, 7)}-01` : latest;
}

/** Refuses a limit that cannot be, or is what holds already. */
export function requireLimit(
  wanted: LinkLimit,
  holds: LinkLimit,
  situation: { readonly today: string; readonly pays: boolean; readonly waitUntil: string | null },
): void {
  const problem = limitProblem(wanted, situation);
  if (problem) throw new BackendError('invalid-input', { fields: [problem] });
  if (sameLimit(wanted, holds)) throw new BackendError('conflict');
}

/** What is wrong with a limit, as the field and the code of its rule; undefined: nothing. */
export function limitProblem(
  { endOn, extendBy }: LinkLimit,
  situation: Parameters<typeof endBounds>[0],
): { field: string; rule: string } | undefined {
  if (endOn === null) return extendBy === null ? undefined : { field: 'endOn', rule: 'required' };
  const rule = endProblem(endOn, { ...endBounds(situation), pays: situation.pays });
  return rule === undefined ? undefined : { field: 'endOn', rule };
}

/** The day of the month that a link's ends fall on, as far as months are long enough. */
export const anchorOf = (endOn: string): number => Number(endOn.slice(8, 10));

/** A day so many months later: on the day of the month that is the anchor, or the last one of a month without it. */
export function monthsAfter(day: string, months: number, anchor: number): string {
  const first = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(anchor, days));
  return first.toISOString().slice(0, 10);
}

/** The end of a link that goes on by itself, once its end has come: the first one that is still to come. */
export function extended(endOn: string, extendBy: number, anchor: number, today: string): string {
  let end = endOn;
  while (end <= today) end = monthsAfter(end, extendBy, anchor);
  return end;
}

/** The notice that is due before an end, if any. `told`: the one that was sent last. */
export function noticeDue(endOn: string, told: number | null, today: string): EndNotice | undefined {
  if (today >= dayAfter(endOn, -7)) return told === 7 ? undefined : 7;
  return today >= dayAfter(endOn, -30) && told === null ? 30 : undefined;
}

/** The notice that telling of an end today makes needless. */
export const toldToday = (endOn: string | null, today: string): EndNotice | null =>
  endOn === null ? null : (noticeDue(endOn, null, today) ?? null);

/** When an end that could not be is tried again: with the next period where the main account pays, otherwise tomorrow. */
export const triedAgain = (today: string, pays: boolean): string =>
  pays ? nextPeriod(today) : dayAfter(today, 1);

/** The first day without a link, as things are planned: the earlier of what was decided and what was agreed. */
export function lastsUntil(detachOn: string | null, { endOn, extendBy }: LinkTerm): string | null {
  const end = extendBy === undefined ? (endOn ?? null) : null;
  if (detachOn === null || end === null) return detachOn ?? end;
  return detachOn < end ? detachOn : end;
}
