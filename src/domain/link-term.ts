import * as v from 'valibot';
import { dayAfter } from './day-span.js';
import { BackendError } from './errors.js';
import { PayerTime } from './payer.js';
import { nextPeriod } from './rules.js';
import { Day } from './text.js';

/** How long a link may last before it has to be extended, in days. */
export const TERM_DAYS = { length: 1827 } as const;

/** By how many months a link goes on. */
export const MonthSpan = v.picklist([1, 3, 6, 12]);
export type MonthSpan = v.InferOutput<typeof MonthSpan>;

/**
 * From when until when a link holds, and when the main account begins to pay for it. Empty: from the moment at which both
 * sides have agreed, for good.
 */
export const LinkTerm = v.object({
  /** The first day of the link; absent: as soon as both sides have agreed. A backend that begins links at once refuses it. */
  startOn: v.optional(Day),
  /**
   * The first day without the link; absent: it has no end. Where the main account pays it is the first of a month, so that
   * each period has one payer.
   */
  endOn: v.optional(Day),
  /** By how many months it goes on whenever its end comes, until one side says no; absent: it ends. */
  extendBy: v.optional(MonthSpan),
  /** When the main account begins to pay: with the link (absent), or with a later billing period. A backend may refuse it. */
  payFrom: v.optional(PayerTime),
});
export type LinkTerm = v.InferOutput<typeof LinkTerm>;

/** What is wrong with a term, as the field and the code of its rule; undefined: nothing. */
export function termProblem(
  { startOn, endOn, extendBy, payFrom }: LinkTerm,
  { today, pays }: { readonly today: string; readonly pays: boolean },
): { field: string; rule: string } | undefined {
  // What nothing would act on is refused, not kept.
  if (startOn !== undefined) return { field: 'term.startOn', rule: 'not-offered' };
  if (payFrom !== undefined) return { field: 'term.payFrom', rule: 'not-offered' };
  if (endOn !== undefined) {
    const bounds = { earliest: dayAfter(today, 1), latest: dayAfter(today, TERM_DAYS.length), pays };
    const rule = endProblem(endOn, bounds);
    if (rule !== undefined) return { field: 'term.endOn', rule };
  }
  if (extendBy !== undefined && endOn === undefined) return { field: 'term.endOn', rule: 'required' };
  return undefined;
}

/** The first day without a link that is to end on a day: where the main account pays, with the billing period of the day before. */
export const endFor = (endOn: string, pays: boolean): string =>
  pays && !endOn.endsWith('-01') ? nextPeriod(endOn) : endOn;

/** A term where the main account pays, or does not. */
export const termFor = ({ endOn, ...term }: LinkTerm, pays: boolean): LinkTerm => ({
  ...term,
  ...(endOn !== undefined && { endOn: endFor(endOn, pays) }),
});

/** What another link that takes its place keeps of a term: until when it holds. */
export const sameEnd = ({ endOn, extendBy }: LinkTerm, pays: boolean): LinkTerm =>
  termFor({ ...(endOn !== undefined && { endOn }), ...(extendBy !== undefined && { extendBy }) }, pays);

/** Why a link cannot end on a day, as the code of a rule; undefined: it can. */
export function endProblem(
  endOn: string,
  { earliest, latest, pays }: { readonly earliest: string; readonly latest: string; readonly pays: boolean },
): string | undefined {
  if (endOn < earliest) return 'too-early';
  if (endOn > latest) return 'too-late';
  return endFor(endOn, pays) === endOn ? undefined : 'period-end';
}

/** Refuses a term that cannot be. */
export function requireTerm(term: LinkTerm, situation: Parameters<typeof termProblem>[1]): void {
  const problem = termProblem(term, situation);
  if (problem) throw new BackendError('invalid-input', { fields: [problem] });
}

/** What of a term can be asked for again: days that are over are left out. */
export function stillToCome({ startOn, endOn, extendBy, payFrom }: LinkTerm, now: string): LinkTerm {
  const today = now.slice(0, 10);
  return {
    ...(startOn !== undefined && startOn > today && { startOn }),
    ...(endOn !== undefined && endOn > today && { endOn, ...(extendBy && { extendBy }) }),
    ...(payFrom && { payFrom }),
  };
}
