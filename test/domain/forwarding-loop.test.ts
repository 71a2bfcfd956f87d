import { describe, expect, it } from 'vitest';
import {
  noForwarding,
  type ForwardingCondition,
  type ForwardingRule,
} from '../../src/domain/call-forwarding.js';
import { forwardingLoop, type LoopLine } from '../../src/domain/forwarding-loop.js';
import type { Schedule } from '../../src/domain/forwarding-schedule.js';

const NOW = Date.parse('2026-11-30T12:00:00Z');
type Way = [condition: ForwardingCondition, to: string, over?: Partial<ForwardingRule>];

const line = (id: string, ways: Way[], over: Partial<LoopLine> = {}): LoopLine => ({
  id,
  number: `+4930${id}`,
  paused: false,
  timeZone: 'Europe/Berlin',
  rules: noForwarding().map((rule) => {
    const way = ways.find(([condition]) => condition === rule.condition);
    return way ? { ...rule, active: true, target: { kind: 'line', line: way[1] }, ...way[2] } : rule;
  }),
  ...over,
});
const schedule = (
  from: string,
  to: string,
  days = [1, 2, 3, 4, 5],
  holidays: Schedule['holidays'] = 'as-usual',
) => ({
  schedule: { intervals: [{ days, from, to }], holidays },
});
const loop = (...lines: LoopLine[]) => forwardingLoop(lines, lines[0]!.id, NOW);

describe('a loop of forwarding', () => {
  it('is told with its numbers and the case that leads into it', () => {
    expect(loop(line('1', [['busy', '2']]), line('2', [['always', '1']]))).toEqual({
      condition: 'busy',
      numbers: ['+49301', '+49302', '+49301'],
    });
  });

  it('is found however long it is', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      line(String(index), [['always', String((index + 1) % 500)]]),
    );
    expect(loop(...many)!.numbers).toHaveLength(501);
    expect(loop(line('x', [['always', '0']]), ...many)).toBeUndefined();
  });

  it('is found through numbers that are lines of the account', () => {
    const byNumber = line('2', [['no-answer', '']]);
    const rules = byNumber.rules.map((rule) =>
      rule.active ? { ...rule, target: { kind: 'number' as const, number: '+49301' } } : rule,
    );
    expect(loop(line('1', [['unreachable', '2']]), { ...byNumber, rules })?.condition).toBe('unreachable');
  });

  it('is none where calls end elsewhere', () => {
    const toVoicemail = line('2', [['always', '', { target: { kind: 'voicemail' } }]]);
    expect(loop(line('1', [['always', '2']]), toVoicemail)).toBeUndefined();
    expect(loop(line('1', [['always', 'gone']]))).toBeUndefined();
    expect(
      loop(line('1', [['always', '2']]), line('2', [['always', '1']], { paused: true })),
    ).toBeUndefined();
    expect(
      loop(line('1', [['always', '2']]), line('2', [['always', '1', { until: '2026-11-30T12:00:00Z' }]])),
    ).toBeUndefined();
  });

  it('is none through a case that “always” rules out', () => {
    const second = line('2', [
      ['always', '3'],
      ['busy', '1'],
    ]);
    expect(loop(line('1', [['always', '2']]), second, line('3', []))).toBeUndefined();
    const forAWhile = line('2', [
      ['always', '3', { until: '2026-12-01T12:00:00Z' }],
      ['busy', '1'],
    ]);
    expect(loop(line('1', [['always', '2']]), forAWhile, line('3', []))?.numbers).toHaveLength(3);
  });

  it('is none where its rules never apply at once', () => {
    const mornings = line('1', [['always', '2', schedule('08:00', '12:00')]]);
    expect(loop(mornings, line('2', [['always', '1', schedule('12:00', '18:00')]]))).toBeUndefined();
    expect(loop(mornings, line('2', [['always', '1', schedule('11:59', '18:00')]]))).toBeDefined();
    expect(loop(mornings, line('2', [['always', '1', schedule('18:00', '08:01')]]))).toBeDefined();
    expect(loop(mornings, line('2', [['always', '1', schedule('08:00', '12:00', [6, 7])]]))).toBeUndefined();
  });

  it('is found on public holidays too', () => {
    const only = line('1', [['always', '2', schedule('08:00', '12:00', [1], 'only')]]);
    expect(loop(only, line('2', [['always', '1', schedule('08:00', '12:00', [1], 'not')]]))).toBeUndefined();
    expect(
      loop(only, line('2', [['always', '1', schedule('20:00', '21:00', [2], 'whole-day')]])),
    ).toBeDefined();
  });

  it('is feared where clocks differ', () => {
    const vienna = line('2', [['always', '1', schedule('12:00', '18:00')]], { timeZone: 'Europe/Lisbon' });
    expect(loop(line('1', [['always', '2', schedule('08:00', '12:00')]]), vienna)).toBeDefined();
  });
});
