import { describe, expect, it } from 'vitest';
import { endAfter, lastPeriodDay, WAITING_DAYS, waitsUntil } from '../../src/domain/waiting.js';
import { readOptions } from '../../demo/server/options.js';

const created = { joinedBy: 'created', linkedAt: '2026-11-25T17:00:00.000Z' } as const;

describe('the time that a link lasts at least', () => {
  it('is counted in days from its beginning, and over on the first day on which it may end', () => {
    expect(waitsUntil(created, WAITING_DAYS, '2026-11-25T18:00:00.000Z')).toBe('2026-12-02');
    expect(waitsUntil(created, WAITING_DAYS, '2026-12-01T23:59:59.000Z')).toBe('2026-12-02');
    expect(waitsUntil(created, WAITING_DAYS, '2026-12-02T00:00:00.000Z')).toBeNull();
  });

  it('is none for an account that was added, unless the policy says so', () => {
    const added = { ...created, joinedBy: 'added' } as const;
    expect(waitsUntil(added, WAITING_DAYS, created.linkedAt)).toBeNull();
    expect(waitsUntil(added, { ...WAITING_DAYS, added: 1 }, created.linkedAt)).toBe('2026-11-26');
  });

  it.each([
    [null, '2026-11-25T17:00:00.000Z', '2026-12-01', '2026-11-30'],
    ['2026-12-01', '2026-11-25T17:00:00.000Z', '2026-12-01', '2026-11-30'],
    ['2026-12-02', '2026-11-25T17:00:00.000Z', '2027-01-01', '2026-12-31'],
  ])('ends with the first period that it may end with: waiting until %s', (until, now, on, last) => {
    expect([endAfter(now, until), lastPeriodDay(now, until)]).toEqual([on, last]);
  });

  it('is set where the server is started', () => {
    expect(readOptions([], {}).waiting).toEqual(WAITING_DAYS);
    expect(readOptions([], { WAIT_CREATED: '0', WAIT_ADDED: '3' }).waiting).toMatchObject({
      created: 0,
      added: 3,
    });
    expect(() => readOptions([], { WAIT_ADDED: 'soon' })).toThrow('WAIT_ADDED=soon is not a number of days');
  });
});
