import * as v from 'valibot';
import { dayAfter } from './day-span.js';
import { BackendError } from './errors.js';
import { PayerTime } from './payer.js';
import { nextPeriod } from './rules.js';
import { Day } from './text.js';

/** How far away a link's first day may be, and how long it may last before it has to be extended, in days. */
export const TERM_DAYS = { start: 365, length: 1827 } as const;

/** By how many months a link goes on. */
export const MonthSpan = v.picklist([1, 3, 6, 12]);
export type MonthSpan = v.InferOutput<typeof MonthSpan>;

/**
 * From when until when a link holds, and when the main account begins to pay for it. Empty: from the moment at which both
 * sides have agreed, for good.
 */
export const LinkTerm = v.object({
  /** The first day of the link; absent: as soon as both sides have agreed, as it is for a day that has come by then. */
  startOn: v.optional(Day),
  /**
   * The first day without the link; absent: it has no end. Where the main account pays it is the first of a month, so that
   * each period has one payer.
   */
  endOn: v.optional(Day),
  /** By how many months it goes on whenever its end comes, until one side says no; absent: it ends. */
  extendBy: v.optional(MonthSpan),
  /** When the main account begins to pay: with the link (absent), or with the billing period after its first day. */
  payFrom: v.optional(PayerTime),
});
export type LinkTerm = v.InferOutput<typeof LinkTerm>;

/** What a term is looked at with. */
export interface TermSituation {
  readonly today: string;
  /** The main account is to pay. */
  readonly pays: boolean;
  /** Policy: for how many days each side can think better of a link that changes who pays; absent: none. */
  readonly coolingOffDays?: number;
}

/** What is wrong with a term, as the field and the code of its rule; undefined: nothing. */
export function termProblem(
  term: LinkTerm,
  situation: TermSituation,
): { field: string; rule: string } | undefined {
  const { startOn, endOn, extendBy, payFrom } = term;
  const { today, pays } = situation;
  if (startOn !== undefined && startOn < today) return { field: 'term.startOn', rule: 'too-early' };
  if (startOn !== undefined && startOn > dayAfter(today, TERM_DAYS.start))
    return { field: 'term.startOn', rule: 'too-late' };
  if (payFrom !== undefined && !pays) return { field: 'term.payFrom', rule: 'not-offered' };
  if (endOn !== undefined) {
    const bounds = {
      earliest: dayAfter(endsAfter(term, situation), 1),
      latest: dayAfter(startOn ?? today, TERM_DAYS.length),
      pays,
    };
    const rule = endProblem(endOn, bounds);
    if (rule !== undefined) return { field: 'term.endOn', rule };
  }
  if (extendBy !== undefined && endOn === undefined) return { field: 'term.endOn', rule: 'required' };
  return undefined;
}

/** The earliest day of a link, or of its payment by the main account: it ends later than that. */
export function endsAfter(
  { startOn, payFrom }: LinkTerm,
  { today, pays, coolingOffDays = 0 }: TermSituation,
): string {
  const cooled = dayAfter(today, pays ? coolingOffDays : 0);
  const first = startOn !== undefined && startOn > cooled ? startOn : cooled;
  return pays && payFrom === 'period-end' ? nextPeriod(first) : first;
}

/** The day before which a link must have begun if it is to hold, and to be paid for, before its end; undefined: it has none. */
export function beginsBefore({ endOn, payFrom }: LinkTerm): string | undefined {
  if (endOn === undefined || payFrom !== 'period-end') return endOn;
  return `${dayAfter(endOn, -1).slice(0, 7)}-01`;
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
export function requireTerm(term: LinkTerm, situation: TermSituation): void {
  const problem = termProblem(term, situation);
  if (problem) throw new BackendError('invalid-input', { fields: [problem] });
}

/** What of a term can be asked for again: days that are over are left out, and an end that comes too soon. */
export function stillToCome(
  { startOn, endOn, extendBy, payFrom }: LinkTerm,
  situation: TermSituation,
): LinkTerm {
  const { today, pays } = situation;
  const begun: LinkTerm = {
    ...(startOn !== undefined && startOn > today && { startOn }),
    ...(payFrom && pays && { payFrom }),
  };
  return {
    ...begun,
    ...(endOn !== undefined &&
      endOn > endsAfter(begun, situation) && { endOn, ...(extendBy && { extendBy }) }),
  };
}
