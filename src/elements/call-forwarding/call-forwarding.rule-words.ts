import type { ForwardingRule, ForwardingWarning, PhoneLine } from '../../domain/call-forwarding.js';
import {
  appliesAt,
  isLive,
  minuteOf,
  nextChange,
  type Place,
  type Schedule,
} from '../../domain/forwarding-schedule.js';
import { localTime } from '../../domain/local-time.js';
import type { FieldProblem } from '../../domain/errors.js';
import type { Translation } from '../../i18n/catalogue.js';
import { countryName } from '../../i18n/countries.js';
import { formatList, formatMoney } from '../../i18n/formats.js';
import { fieldText, type Words } from '../../ui/words.js';
import type { ruleMessages } from './call-forwarding.rule-messages.js';

export type RuleTexts = Translation<typeof ruleMessages>;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(language, options)));
  return known;
}

/** `Mon` of 1. */
export const dayName = (language: string, day: number, weekday: 'short' | 'long' = 'short'): string =>
  format(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

const WEEK = 6 * 86_400_000;

/** A point in time as the clocks of a line show it: `18:00`, `Monday 18:00`, or with its date when it is far. */
export function momentText(language: string, at: number, now: number, timeZone: string): string {
  const near = Math.abs(at - now) < WEEK;
  if (near && localTime(at, timeZone).day === localTime(now, timeZone).day)
    return format(language, { timeStyle: 'short', timeZone }).format(at);
  if (near)
    return format(language, { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone }).format(at);
  return format(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at);
}

/** `18:00` as it is written in a language. */
const timeText = (language: string, time: string): string =>
  format(language, { timeStyle: 'short', timeZone: 'UTC' }).format(minuteOf(time) * 60_000);

/** `Mon–Fri` of 1 to 5, `Mon, Wed` of 1 and 3. */
function daysText(language: string, days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b);
  const name = (day: number) => dayName(language, day);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const run = sorted.length > 2 && last - first === sorted.length - 1;
  return run ? `${name(first)}–${name(last)}` : sorted.map(name).join(', ');
}

/** A schedule in a line: `Mon–Fri 18:00–08:00`. */
export function scheduleText(
  texts: RuleTexts,
  language: string,
  {
    intervals,
    holidays,
  }: Schedule | { intervals: readonly Schedule['intervals'][number][]; holidays: Schedule['holidays'] },
): string {
  const times = intervals
    .filter(({ days }) => days.length > 0)
    .map(({ days, from, to }) => {
      const time = from === to ? '' : ` ${timeText(language, from)}–${timeText(language, to)}`;
      return daysText(language, days) + time;
    });
  const days = holidays === 'as-usual' ? [] : [`${texts.holidays}: ${texts.holidayUse[holidays]}`];
  return [...times, ...days].join(' · ');
}

/** Whether a rule applies now, and what comes next; undefined: that is not known. */
export function ruleTimeText(
  texts: RuleTexts,
  language: string,
  rule: ForwardingRule,
  now: number,
  place: Place | undefined,
): string | undefined {
  if (rule.active && !isLive(rule, now) && rule.until) return texts.over;
  if (!isLive(rule, now) || (!rule.schedule && !rule.until)) return undefined;
  if (!place) return undefined;
  const change = nextChange(rule, now, place);
  const when = change && momentText(language, change.at, now, place.timeZone);
  if (appliesAt(rule, now, place)) return when ? texts.appliesUntil(when) : texts.applies;
  return when && texts.next(when);
}

/** Where calls go, in words. */
export function targetText(
  texts: RuleTexts,
  target: ForwardingRule['target'],
  lines: readonly PhoneLine[],
  show: (number: string) => string,
): string {
  switch (target?.kind) {
    case undefined:
      return '';
    case 'voicemail':
      return texts.voicemail;
    case 'kept':
      return texts.kept;
    case 'number':
      return `\u2066${show(target.number)}\u2069`;
    case 'line': {
      const line = lines.find(({ id }) => id === target.line);
      return line ? lineText(line, show) : texts.gone;
    }
  }
}

/** A line by its number and name: `030 1008710 (Reception)`. Numbers read from left to right in every script. */
export const lineText = ({ number, name }: PhoneLine, show: (number: string) => string): string =>
  `\u2066${show(number)}\u2069${name ? ` (${name})` : ''}`;

/** What is wrong with a field. */
export function brokenText(
  texts: RuleTexts,
  words: Words,
  problems: readonly FieldProblem[],
  field: string,
  loop: readonly string[],
  show: (number: string) => string,
): string | undefined {
  const found = problems.find((each) => each.field === field);
  if (!found) return undefined;
  if (found.rule === 'loop' && loop.length > 0) return loopText(texts, loop, show);
  const broken: Readonly<Record<string, string>> = texts.broken;
  return broken[found.rule] ?? fieldText(words, problems, field);
}

export const loopText = (
  texts: RuleTexts,
  loop: readonly string[],
  show: (number: string) => string,
): string => texts.loop(loop.map((number) => `\u2066${show(number)}\u2069`).join(' → '));

/** A warning in words. */
export function warningText(
  texts: RuleTexts,
  language: string,
  warning: ForwardingWarning,
  show: (number: string) => string,
): string {
  switch (warning.code) {
    case 'costs-per-minute': {
      const number = `\u2066${show(warning.number)}\u2069`;
      const price = formatMoney(language, warning.perMinute);
      return warning.to === 'mobile'
        ? texts.warning.mobile(number, price)
        : texts.warning.abroad(number, warning.country ? countryName(language, warning.country) : '?', price);
    }
    case 'billed-here':
      return texts.warning.billed(warning.account);
    case 'emergency-by-number':
      return texts.warning.emergency(`\u2066${show(warning.number)}\u2069`);
  }
}

/** Several cases in a list: `When busy and when nobody answers`. */
export const casesText = (
  texts: RuleTexts,
  language: string,
  rules: readonly Pick<ForwardingRule, 'condition'>[],
): string =>
  formatList(
    language,
    rules.map(({ condition }) => texts.condition[condition]),
  );
