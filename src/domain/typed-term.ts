import * as v from 'valibot';
import { dayAfter } from './day-span.js';
import type { LinkLimit } from './link-extension.js';
import { endFor, MonthSpan } from './link-term.js';

/** Until when a link is to hold, as a person types it: the last day with it, and by how many months it goes on. */
export const TypedTerm = v.object({
  limited: v.boolean(),
  lastDay: v.pipe(v.string(), v.maxLength(20)),
  /** A number of months; empty: it ends. */
  extendBy: v.pipe(v.string(), v.maxLength(2)),
});
export type TypedTerm = v.InferOutput<typeof TypedTerm>;

export const NO_END: TypedTerm = { limited: false, lastDay: '', extendBy: '' };

/** Whether a day was typed as a whole. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** What was typed, as it is agreed to. A day that is not whole is empty, which every backend refuses. */
export function limitTyped({ limited, lastDay, extendBy }: TypedTerm, pays: boolean): LinkLimit {
  if (!limited) return { endOn: null, extendBy: null };
  const months = MonthSpan.options.find((each) => String(each) === extendBy) ?? null;
  return { endOn: isDay(lastDay) ? endFor(dayAfter(lastDay, 1), pays) : '', extendBy: months };
}

/** The same the other way round. */
export const typedOf = ({ endOn, extendBy }: LinkLimit): TypedTerm => ({
  limited: endOn !== null,
  lastDay: endOn === null ? '' : dayAfter(endOn, -1),
  extendBy: extendBy === null ? '' : String(extendBy),
});
