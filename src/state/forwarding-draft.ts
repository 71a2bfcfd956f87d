import * as v from 'valibot';
import {
  noForwarding,
  RING_SECONDS,
  type ForwardingCondition,
  type ForwardingRule,
  type ForwardingTarget,
  type PhoneLine,
} from '../domain/call-forwarding.js';
import { fieldProblems, type FieldProblem } from '../domain/errors.js';
import type { ForwardingNumbers } from '../domain/forwarding-numbers.js';
import { isLive, Schedule, type HolidayUse, type Interval } from '../domain/forwarding-schedule.js';
import { instantOf, localTime } from '../domain/local-time.js';

/** One condition as it stands on screen. */
export interface RuleDraft {
  readonly condition: ForwardingCondition;
  readonly active: boolean;
  readonly to: ForwardingTarget['kind'];
  /** It leads to a number that the account keeps, and can be left so. */
  readonly kept?: true;
  /** The number as it was typed. */
  readonly target: string;
  /** The other line's id; empty while none is chosen. */
  readonly line: string;
  readonly seconds: number;
  /** It goes by times; they stay when that is switched off. */
  readonly scheduled: boolean;
  readonly intervals: readonly Interval[];
  readonly holidays: HolidayUse;
  /** Day and time at which it ends, as the clocks of the line show it (`2026-12-24T12:00`); empty: never. */
  readonly until: string;
}

/** What a schedule begins with: evenings and nights of working days. */
export const FIRST_INTERVAL: Interval = { days: [1, 2, 3, 4, 5], from: '18:00', to: '08:00' };

const pad = (value: number): string => String(value).padStart(2, '0');

/** An instant as a field for day and time has it. */
function localText(instant: string, timeZone: string): string {
  const { day, minute } = localTime(Date.parse(instant), timeZone);
  return `${day}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

function instantText(text: string, timeZone: string): string | undefined {
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(text);
  if (!found || Number.isNaN(Date.parse(`${found[1]}T00:00:00Z`))) return undefined;
  const minute = Number(found[2]) * 60 + Number(found[3]);
  return new Date(instantOf({ day: found[1]!, minute }, timeZone)).toISOString();
}

/** A stored rule as it is shown. One that is over is off. */
export function draftOf(
  rule: ForwardingRule,
  timeZone: string,
  show: (number: string) => string,
  now: number,
): RuleDraft {
  const { condition, active, target, seconds, schedule, until } = rule;
  const over = active && !isLive(rule, now);
  return {
    condition,
    active: active && !over,
    to: target?.kind ?? 'number',
    ...(target?.kind === 'kept' && { kept: true }),
    target: target?.kind === 'number' ? show(target.number) : '',
    line: target?.kind === 'line' ? target.line : '',
    seconds: seconds ?? RING_SECONDS.usual,
    scheduled: schedule !== null,
    intervals: schedule?.intervals ?? [FIRST_INTERVAL],
    holidays: schedule?.holidays ?? 'as-usual',
    until: until === null || over ? '' : localText(until, timeZone),
  };
}

/** The four cases of a line as they are shown. */
export const draftsOf = (line: PhoneLine, show: (number: string) => string, now: number): RuleDraft[] =>
  noForwarding().map((usual) => {
    const rule = line.rules.find(({ condition }) => condition === usual.condition) ?? usual;
    return draftOf(rule, line.timeZone, show, now);
  });

/** What is sent for a draft, and what is wrong with it. What is switched off may stay unfinished. */
export function ruleOf(
  draft: RuleDraft,
  timeZone: string,
  numbers: ForwardingNumbers,
): { rule: ForwardingRule; problems: FieldProblem[] } {
  const { condition, active, seconds } = draft;
  const problems: FieldProblem[] = [];
  const wrong = (field: string, rule: string): null => {
    problems.push({ field: `${condition}.${field}`, rule });
    return null;
  };
  const rule: ForwardingRule = {
    condition,
    active,
    target: targetOf(draft, numbers, wrong),
    seconds: condition === 'no-answer' ? seconds : null,
    schedule: scheduleOf(draft, wrong),
    until: draft.until === '' ? null : (instantText(draft.until, timeZone) ?? wrong('until', 'invalid')),
  };
  return active ? { rule, problems } : { rule, problems: [] };
}

type Wrong = (field: string, rule: string) => null;

function targetOf(
  { to, target, line }: RuleDraft,
  numbers: ForwardingNumbers,
  wrong: Wrong,
): ForwardingTarget | null {
  switch (to) {
    case 'voicemail':
      return { kind: 'voicemail' };
    case 'kept':
      return { kind: 'kept' };
    case 'line':
      return line === '' ? wrong('target', 'required') : { kind: 'line', line };
    case 'number': {
      if (target.trim() === '') return wrong('target', 'required');
      const found = numbers.target(target);
      return 'problem' in found ? wrong('target', found.problem) : { kind: 'number', number: found.number };
    }
  }
}

function scheduleOf({ scheduled, intervals, holidays }: RuleDraft, wrong: Wrong): Schedule | null {
  if (!scheduled) return null;
  const read = v.safeParse(Schedule, { intervals, holidays });
  if (read.success) return read.output;
  for (const { field, rule } of fieldProblems(read.issues)) wrong(`schedule.${field}`, rule);
  return null;
}
