import * as v from 'valibot';
import { dayAfter } from './day-span.js';
import { beginsBefore, TERM_DAYS, type LinkTerm, type TermSituation } from './link-term.js';
import type { Scope } from './scope.js';
import { Day, Id } from './text.js';

/** When a link begins that both sides have agreed to. Until then each of them can call it off. */
export const LinkStart = v.object({
  /** Its first day. */
  on: Day,
  /** The earliest day that the main account can change it to: the one that the account has agreed to. */
  notBefore: Day,
});
export type LinkStart = v.InferOutput<typeof LinkStart>;

/** Has a link that both have agreed to begin on another day. */
export const ChangeStartInput = v.object({ link: Id, on: Day, version: v.string() });
export type ChangeStartInput = v.InferOutput<typeof ChangeStartInput>;

/** What the first day of a link follows from. */
export interface Beginning {
  readonly term: Pick<LinkTerm, 'startOn'>;
  readonly scopes: readonly Scope[];
  /** The main account pays for it already, by the collective invoice alone. */
  readonly invoiceOnly: boolean;
  /** Policy: for how many days each side can think better of a link that changes who pays. */
  readonly coolingOffDays: number;
  /** Now, ISO 8601. */
  readonly now: string;
}

/** When a link begins that is agreed to now; null: at once. */
export function startOf({ term, scopes, invoiceOnly, coolingOffDays, now }: Beginning): LinkStart | null {
  const today = now.slice(0, 10);
  const changes = scopes.includes('pay') && !invoiceOnly;
  const [on] = [term.startOn ?? today, changes ? dayAfter(today, coolingOffDays) : today].sort().reverse();
  return on! > today ? { on: on!, notBefore: on! } : null;
}

/** Why a link cannot begin on another day, as the code of a rule; undefined: it can. */
export function startProblem(on: string, link: Agreed, today: string): 'too-early' | 'too-late' | undefined {
  const { earliest, latest } = startSpan(link, today);
  return on < earliest ? 'too-early' : on > latest ? 'too-late' : undefined;
}

/** What both have agreed to, and until when it is to hold. */
interface Agreed {
  readonly start: Pick<LinkStart, 'notBefore'>;
  readonly term: LinkTerm;
}

/** Between which days the first one can be chosen: not before the agreed one, never today or before, and before its end. */
export function startSpan(
  { start: { notBefore }, term }: Agreed,
  today: string,
): { earliest: string; latest: string } {
  const tomorrow = dayAfter(today, 1);
  const farthest = dayAfter(today, TERM_DAYS.start);
  const end = beginsBefore(term);
  return {
    earliest: notBefore > tomorrow ? notBefore : tomorrow,
    latest: end !== undefined && end <= farthest ? dayAfter(end, -1) : farthest,
  };
}

/** When a request has to be agreed to, at the latest, so that the link holds before its end; undefined: it has none. */
export function agreedBefore(
  term: LinkTerm,
  { pays, coolingOffDays = 0 }: Pick<TermSituation, 'pays' | 'coolingOffDays'>,
): string | undefined {
  const end = beginsBefore(term);
  return end !== undefined && pays ? dayAfter(end, -coolingOffDays) : end;
}
