import { describe, expect, it } from 'vitest';
import { noForwarding, type ForwardingRule } from '../../src/domain/call-forwarding.js';
import {
  appliesAt,
  nextChange,
  rulesAt,
  Schedule,
  type HolidayUse,
  type Interval,
} from '../../src/domain/forwarding-schedule.js';
import { fieldProblems } from '../../src/domain/errors.js';
import { instantOf, isTimeZone, localTime, weekdayOf } from '../../src/domain/local-time.js';
import * as v from 'valibot';

const BERLIN = 'Europe/Berlin';
const WORKDAYS = [1, 2, 3, 4, 5];
const NIGHT: Interval = { days: WORKDAYS, from: '18:00', to: '08:00' };
const holidays = new Set(['2026-12-25']);
const place = { timeZone: BERLIN, holidays };
const berlin = (day: string, time = '00:00') =>
  instantOf({ day, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) }, BERLIN);

const rule = (
  intervals: Interval[] | null,
  use: HolidayUse = 'as-usual',
  over: Partial<ForwardingRule> = {},
): ForwardingRule => ({
  ...noForwarding()[0]!,
  active: true,
  target: { kind: 'voicemail' },
  schedule: intervals && { intervals, holidays: use },
  ...over,
});
const applies = (each: ForwardingRule, day: string, time: string) =>
  appliesAt(each, berlin(day, time), place);

describe('the time on a wall', () => {
  it('is told with its day, weekday and minute', () => {
    expect(localTime(Date.parse('2026-11-30T23:30:00Z'), BERLIN)).toEqual({ day: '2026-12-01', minute: 30 });
    expect(weekdayOf('2026-11-30')).toBe(1);
    expect(weekdayOf('2026-12-06')).toBe(7);
  });

  it('is found as an instant in summer and in winter', () => {
    expect(instantOf({ day: '2026-07-01', minute: 600 }, BERLIN)).toBe(Date.parse('2026-07-01T08:00:00Z'));
    expect(instantOf({ day: '2026-12-01', minute: 600 }, BERLIN)).toBe(Date.parse('2026-12-01T09:00:00Z'));
    expect(instantOf({ day: '2026-01-01', minute: 0 }, 'Pacific/Auckland')).toBe(
      Date.parse('2025-12-31T11:00:00Z'),
    );
  });

  it('is the first one where an hour comes twice, and later where it is left out', () => {
    expect(instantOf({ day: '2026-10-25', minute: 150 }, BERLIN)).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(instantOf({ day: '2026-03-29', minute: 150 }, BERLIN)).toBe(Date.parse('2026-03-29T01:30:00Z'));
  });

  it('is not known of a place that is none', () => {
    expect([isTimeZone('Europe/Vienna'), isTimeZone('Europe/Atlantis')]).toEqual([true, false]);
  });
});

describe('a schedule', () => {
  it('holds from its beginning until before its end', () => {
    const noon = rule([{ days: [1], from: '12:00', to: '13:00' }]);
    expect(['11:59', '12:00', '12:59', '13:00'].map((time) => applies(noon, '2026-11-30', time))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(applies(noon, '2026-12-01', '12:30')).toBe(false);
  });

  it('goes on over midnight, from the day on which it began', () => {
    const night = rule([NIGHT]);
    expect(applies(night, '2026-11-30', '07:59')).toBe(false);
    expect(applies(night, '2026-11-30', '18:00')).toBe(true);
    expect(applies(night, '2026-12-01', '07:59')).toBe(true);
    expect(applies(night, '2026-12-01', '08:00')).toBe(false);
    // Friday's night ends on Saturday; Saturday has none.
    expect(applies(night, '2026-12-05', '07:59')).toBe(true);
    expect(applies(night, '2026-12-05', '18:00')).toBe(false);
  });

  it('from midnight to midnight is the whole day', () => {
    const sunday = rule([{ days: [7], from: '00:00', to: '00:00' }]);
    expect(applies(sunday, '2026-12-06', '23:59')).toBe(true);
    expect(applies(sunday, '2026-12-07', '00:00')).toBe(false);
  });

  it('takes public holidays as it is told', () => {
    const at = (use: HolidayUse, day: string, time: string) => applies(rule([NIGHT], use), day, time);
    // Christmas Day 2026 is a Friday.
    expect([at('as-usual', '2026-12-25', '12:00'), at('as-usual', '2026-12-25', '19:00')]).toEqual([
      false,
      true,
    ]);
    expect([at('whole-day', '2026-12-25', '12:00'), at('whole-day', '2026-12-24', '12:00')]).toEqual([
      true,
      false,
    ]);
    expect([at('not', '2026-12-25', '07:00'), at('not', '2026-12-25', '19:00')]).toEqual([true, false]);
    expect(at('not', '2026-12-26', '07:00')).toBe(false);
    expect([at('only', '2026-12-24', '19:00'), at('only', '2026-12-25', '19:00')]).toEqual([false, true]);
    expect(at('only', '2026-12-26', '07:00')).toBe(true);
    expect([
      applies(rule([], 'only'), '2026-12-25', '12:00'),
      applies(rule([], 'only'), '2026-12-26', '12:00'),
    ]).toEqual([true, false]);
  });

  it('goes by the clock on the wall when it changes', () => {
    const early = rule([{ days: [7], from: '02:30', to: '04:00' }]);
    expect(appliesAt(early, Date.parse('2026-03-29T01:00:00Z'), place)).toBe(true); // 03:00, there is no 02:30
    expect(appliesAt(early, Date.parse('2026-10-25T00:30:00Z'), place)).toBe(true); // 02:30
    expect(appliesAt(early, Date.parse('2026-10-25T01:15:00Z'), place)).toBe(false); // 02:15 again
    expect(appliesAt(early, Date.parse('2026-10-25T02:59:00Z'), place)).toBe(true); // 03:59
  });

  it('has days, times, and something to say at all', () => {
    const wrong = (schedule: unknown) => fieldProblems(v.safeParse(Schedule, schedule).issues ?? []);
    expect(wrong({ intervals: [], holidays: 'not' })).toEqual([{ field: 'intervals', rule: 'required' }]);
    expect(wrong({ intervals: [], holidays: 'only' })).toEqual([]);
    expect(wrong({ intervals: [{ days: [], from: '25:00', to: '' }], holidays: 'not' })).toEqual([
      { field: 'intervals.0.days', rule: 'required' },
      { field: 'intervals.0.from', rule: 'time' },
      { field: 'intervals.0.to', rule: 'required' },
    ]);
    expect(wrong({ intervals: [{ ...NIGHT, days: [1, 1] }], holidays: 'not' })).toEqual([
      { field: 'intervals.0.days', rule: 'duplicate' },
    ]);
  });
});

describe('what comes next', () => {
  const next = (each: ForwardingRule, day: string, time: string) => {
    const change = nextChange(each, berlin(day, time), place);
    return change && [new Date(change.at).toISOString(), change.applies];
  };

  it('is the next beginning or end', () => {
    expect(next(rule([NIGHT]), '2026-11-27', '12:00')).toEqual(['2026-11-27T17:00:00.000Z', true]);
    expect(next(rule([NIGHT]), '2026-11-28', '12:00')).toEqual(['2026-11-30T17:00:00.000Z', true]);
    expect(next(rule([NIGHT]), '2026-11-27', '19:00')).toEqual(['2026-11-28T07:00:00.000Z', false]);
  });

  it('leaves out times between two intervals that meet', () => {
    const weekend = rule([NIGHT, { days: [6, 7], from: '00:00', to: '00:00' }]);
    expect(next(weekend, '2026-11-28', '12:00')).toEqual(['2026-11-29T23:00:00.000Z', false]);
  });

  it('is right over a change of clocks', () => {
    expect(next(rule([{ days: [7], from: '18:00', to: '20:00' }]), '2026-10-24', '12:00')).toEqual([
      '2026-10-25T17:00:00.000Z',
      true,
    ]);
    expect(next(rule([{ days: [7], from: '02:30', to: '04:00' }]), '2026-03-28', '12:00')).toEqual([
      '2026-03-29T01:30:00.000Z',
      true,
    ]);
  });

  it('is the next public holiday, however far', () => {
    expect(next(rule([], 'only'), '2026-02-01', '12:00')).toEqual(['2026-12-24T23:00:00.000Z', true]);
  });

  it('is its end, where that comes first', () => {
    const until = new Date(berlin('2026-11-27', '20:00')).toISOString();
    expect(next(rule([NIGHT], 'as-usual', { until }), '2026-11-27', '19:00')).toEqual([
      '2026-11-27T19:00:00.000Z',
      false,
    ]);
    expect(next(rule(null, 'as-usual', { until }), '2026-11-27', '19:00')).toEqual([
      '2026-11-27T19:00:00.000Z',
      false,
    ]);
    expect(next(rule([NIGHT], 'as-usual', { until }), '2026-11-27', '20:00')).toBeUndefined();
    const before = new Date(berlin('2026-11-27', '17:00')).toISOString();
    expect(next(rule([NIGHT], 'as-usual', { until: before }), '2026-11-27', '12:00')).toBeUndefined();
  });

  it('is nothing for what is always so, or off', () => {
    expect(next(rule(null), '2026-11-27', '12:00')).toBeUndefined();
    expect(next(rule([NIGHT], 'as-usual', { active: false }), '2026-11-27', '12:00')).toBeUndefined();
  });
});

describe('the rules that a call meets', () => {
  const busy = rule(null, 'as-usual', { condition: 'busy' });
  const at = (rules: ForwardingRule[], time: string, paused = false) =>
    rulesAt({ rules, paused }, berlin('2026-11-30', time), place).map(({ condition }) => condition);

  it('are “always” alone while it applies, then the others', () => {
    expect(at([rule([NIGHT]), busy], '19:00')).toEqual(['always']);
    expect(at([rule([NIGHT]), busy], '12:00')).toEqual(['busy']);
  });

  it('are none that are over, off, or without a target, and none at all of a paused line', () => {
    const over = { ...busy, until: new Date(berlin('2026-11-30', '12:00')).toISOString() };
    expect(at([over], '11:59')).toEqual(['busy']);
    expect(at([over], '12:00')).toEqual([]);
    expect(at([{ ...busy, active: false }], '12:00')).toEqual([]);
    expect(at([{ ...busy, target: null }], '12:00')).toEqual([]);
    expect(at([busy], '12:00', true)).toEqual([]);
  });
});
