import * as v from 'valibot';
import type { ForwardingRule, PhoneLine } from './call-forwarding.js';
import { dayAfter, instantOf, localTime, weekdayOf, type LocalTime } from './local-time.js';

/** A time of day, `18:00`. */
const TimeOfDay = v.pipe(
  v.string(),
  v.minLength(1, 'required'),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'),
);

/** Days of the week and times. One that does not end after it begins goes on until the next day. */
export const Interval = v.object({
  /** 1 Monday to 7 Sunday: the days on which it begins. */
  days: v.pipe(
    v.array(
      v.pipe(v.number('invalid'), v.integer('invalid'), v.minValue(1, 'invalid'), v.maxValue(7, 'invalid')),
    ),
    v.minLength(1, 'required'),
    v.check((days) => new Set(days).size === days.length, 'duplicate'),
  ),
  from: TimeOfDay,
  to: TimeOfDay,
});
export type Interval = v.InferOutput<typeof Interval>;

/**
 * What public holidays are: days like others, days that count wholly, days on which nothing begins, or the only days
 * that count (wholly, where no times are told).
 */
export const HolidayUse = v.picklist(['as-usual', 'whole-day', 'not', 'only']);
export type HolidayUse = v.InferOutput<typeof HolidayUse>;

/** So many intervals a schedule can have. */
export const INTERVALS_MOST = 14;

/** When a rule applies, in the time zone of its line. */
export const Schedule = v.pipe(
  v.object({
    intervals: v.pipe(v.array(Interval), v.maxLength(INTERVALS_MOST, 'too-many')),
    holidays: HolidayUse,
  }),
  v.forward(
    v.check(({ intervals, holidays }) => intervals.length > 0 || holidays === 'only', 'required'),
    ['intervals'],
  ),
);
export type Schedule = v.InferOutput<typeof Schedule>;

/** Where a schedule is meant, and the public holidays there (ISO 8601 days). */
export interface Place {
  readonly timeZone: string;
  readonly holidays: ReadonlySet<string>;
}

/** Minutes since midnight of `18:00`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whether an interval goes on until the next day. */
export const overMidnight = ({ from, to }: Interval): boolean => minuteOf(to) <= minuteOf(from);

/** A moment of a week as schedules see it. */
export interface Moment {
  readonly weekday: number;
  readonly minute: number;
  readonly holiday: boolean;
  /** The day before was one. */
  readonly afterHoliday: boolean;
}

/** Whether a schedule holds at a moment of the week. */
export function covers({ intervals, holidays }: Schedule, moment: Moment): boolean {
  const { weekday, minute, holiday, afterHoliday } = moment;
  const wholly = holidays === 'whole-day' || (holidays === 'only' && intervals.length === 0);
  if (wholly && holiday) return true;
  const begins = (interval: Interval, day: number, isHoliday: boolean) =>
    interval.days.includes(day) && (holidays === 'not' ? !isHoliday : holidays === 'only' ? isHoliday : true);
  const before = weekday === 1 ? 7 : weekday - 1;
  return intervals.some((interval) => {
    const over = overMidnight(interval);
    const today = begins(interval, weekday, holiday) && minuteOf(interval.from) <= minute;
    if (today && (over || minute < minuteOf(interval.to))) return true;
    return over && minute < minuteOf(interval.to) && begins(interval, before, afterHoliday);
  });
}

const momentOf = ({ day, minute }: LocalTime, holidays: ReadonlySet<string>): Moment => ({
  weekday: weekdayOf(day),
  minute,
  holiday: holidays.has(day),
  afterHoliday: holidays.has(dayAfter(day, -1)),
});

type Timed = Pick<ForwardingRule, 'active' | 'target' | 'schedule' | 'until'>;

/** Whether a rule is switched on and its time is not over. */
export const isLive = ({ active, target, until }: Timed, at: number): boolean =>
  active && target !== null && (until === null || at < Date.parse(until));

/** Whether a rule applies at an instant (milliseconds since the epoch). */
export function appliesAt(rule: Timed, at: number, { timeZone, holidays }: Place): boolean {
  if (!isLive(rule, at)) return false;
  return rule.schedule === null || covers(rule.schedule, momentOf(localTime(at, timeZone), holidays));
}

/** The rules that a call meets at an instant: `always` alone, if it applies. */
export function rulesAt(
  { paused, rules }: Pick<PhoneLine, 'paused' | 'rules'>,
  at: number,
  place: Place,
): readonly ForwardingRule[] {
  if (paused) return [];
  const applying = rules.filter((rule) => appliesAt(rule, at, place));
  const always = applying.filter(({ condition }) => condition === 'always');
  return always.length > 0 ? always : applying;
}

/** Days that are looked ahead: two weeks, and as long as it can be until the next public holiday. */
const AHEAD = { usual: 15, holidays: 370 } as const;

/** When a rule begins or ceases to apply next, and whether it will apply then; undefined: it stays as it is. */
export function nextChange(
  rule: Timed,
  at: number,
  place: Place,
): { at: number; applies: boolean } | undefined {
  if (!isLive(rule, at)) return undefined;
  const end = rule.until === null ? undefined : { at: Date.parse(rule.until), applies: false };
  const change = rule.schedule && scheduleChange(rule.schedule, at, place);
  if (!change) return end && appliesAt(rule, at, place) ? end : undefined;
  if (!end || change.at < end.at) return change;
  return change.applies ? undefined : end;
}

function scheduleChange(
  schedule: Schedule,
  at: number,
  { timeZone, holidays }: Place,
): { at: number; applies: boolean } | undefined {
  const now = localTime(at, timeZone);
  const applies = covers(schedule, momentOf(now, holidays));
  const times = schedule.intervals.flatMap(({ from, to }) => [minuteOf(from), minuteOf(to)]);
  const minutes = [...new Set([0, ...times])].sort((a, b) => a - b);
  const ahead = schedule.holidays === 'as-usual' ? AHEAD.usual : AHEAD.holidays;
  for (let days = 0, { day } = now; days < ahead; days++, day = dayAfter(day))
    for (const minute of minutes) {
      if (days === 0 && minute <= now.minute) continue;
      if (covers(schedule, momentOf({ day, minute }, holidays)) === applies) continue;
      const when = instantOf({ day, minute }, timeZone);
      if (when > at) return { at: when, applies: !applies };
    }
  return undefined;
}
