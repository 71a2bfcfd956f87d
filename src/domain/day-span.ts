import * as v from 'valibot';
import { Day } from './text.js';

const MILLISECONDS = 86_400_000;

/** The day so many days after another (ISO 8601). */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);

/** Why a day cannot be had, as the code of a rule; undefined: it can. Both ends are days from today. */
export function dayProblem(
  day: string,
  today: string,
  { earliestDays, latestDays }: { readonly earliestDays: number; readonly latestDays: number },
  { workday = false }: { readonly workday?: boolean } = {},
): string | undefined {
  if (!v.is(Day, day) || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return 'day';
  if (day < dayAfter(today, earliestDays)) return 'too-early';
  if (day > dayAfter(today, latestDays)) return 'too-late';
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return workday && (weekday === 0 || weekday === 6) ? 'workday' : undefined;
}
