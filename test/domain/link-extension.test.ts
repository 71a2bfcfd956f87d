import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endBounds,
  extended,
  goesBeyond,
  lastsUntil,
  monthsAfter,
  noticeDue,
  toldToday,
  triedAgain,
  type LinkLimit,
} from '../../src/domain/link-extension.js';
import { endFor, sameEnd, termProblem } from '../../src/domain/link-term.js';

describe('the end of a link that goes on', () => {
  it('falls on the last day of a month without its day, and on its day again afterwards', () => {
    expect(monthsAfter('2027-01-31', 1, 31)).toBe('2027-02-28');
    expect(monthsAfter('2027-02-28', 1, 31)).toBe('2027-03-31');
    expect(monthsAfter('2028-01-31', 1, 31)).toBe('2028-02-29');
    expect(monthsAfter('2027-11-30', 3, 30)).toBe('2028-02-29');
    expect(monthsAfter('2027-12-01', 12, 1)).toBe('2028-12-01');
  });

  it('is the first one that is still to come, however long nobody looked', () => {
    expect(extended('2027-01-31', 1, 31, '2027-01-31')).toBe('2027-02-28');
    expect(extended('2027-01-31', 1, 31, '2027-06-30')).toBe('2027-07-31');
    expect(extended('2027-01-31', 12, 31, '2030-01-31')).toBe('2031-01-31');
    expect(extended('2027-01-31', 6, 31, '2026-12-01')).toBe('2027-01-31');
  });

  it('is the same in one step as day by day', () => {
    const days = fc.integer({ min: 0, max: 1_500 });
    const day = (count: number) => new Date(Date.UTC(2027, 0, 1 + count)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(days, days, fc.constantFrom(1, 3, 6, 12), (start, later, by) => {
        const end = day(start);
        const anchor = Number(end.slice(8));
        let stepped = end;
        for (let each = start; each <= start + later; each++)
          stepped = extended(stepped, by, anchor, day(each));
        expect(extended(end, by, anchor, day(start + later))).toBe(stepped);
      }),
      { seed: 1 },
    );
  });
});

describe('the notices of an end', () => {
  it('come a month and a week before, each once', () => {
    expect(noticeDue('2027-03-31', null, '2027-02-28')).toBeUndefined();
    expect(noticeDue('2027-03-31', null, '2027-03-01')).toBe(30);
    expect(noticeDue('2027-03-31', 30, '2027-03-23')).toBeUndefined();
    expect(noticeDue('2027-03-31', 30, '2027-03-24')).toBe(7);
    expect(noticeDue('2027-03-31', 7, '2027-03-30')).toBeUndefined();
  });

  it('are one where the end is nearer than a week', () => {
    expect(noticeDue('2027-03-31', null, '2027-03-29')).toBe(7);
  });

  it('are needless where the end was told just now', () => {
    expect(toldToday('2027-03-31', '2027-03-29')).toBe(7);
    expect(toldToday('2027-03-31', '2027-03-10')).toBe(30);
    expect(toldToday('2027-03-31', '2027-01-10')).toBeNull();
    expect(toldToday(null, '2027-01-10')).toBeNull();
  });
});

describe('what an account has to be asked', () => {
  const until = (endOn: string | null, extendBy: LinkLimit['extendBy'] = null): LinkLimit => ({
    endOn,
    extendBy,
  });

  it('is what goes beyond what it has agreed to', () => {
    expect(goesBeyond(until('2027-03-01'), until('2027-03-02'))).toBe(true);
    expect(goesBeyond(until('2027-03-01'), until(null))).toBe(true);
    expect(goesBeyond(until('2027-03-01'), until('2027-03-01', 1))).toBe(true);
    expect(goesBeyond(until('2027-03-01', 3), until('2027-02-01', 12))).toBe(true);
  });

  it('is nothing that ends sooner, or does not go on', () => {
    expect(goesBeyond(until('2027-03-01', 3), until('2027-03-01'))).toBe(false);
    expect(goesBeyond(until('2027-03-01', 12), until('2027-02-01', 3))).toBe(false);
    expect(goesBeyond(until(null), until('2030-01-01', 12))).toBe(false);
  });
});

describe('the day on which a link can end', () => {
  it('is the end of a billing period where the main account pays', () => {
    expect(endFor('2027-03-02', true)).toBe('2027-04-01');
    expect(endFor('2027-03-01', true)).toBe('2027-03-01');
    expect(endFor('2027-03-02', false)).toBe('2027-03-02');
    expect(endBounds({ today: '2026-11-30', pays: true })).toEqual({
      earliest: '2026-12-01',
      latest: '2031-12-01',
    });
    expect(endBounds({ today: '2026-11-30', pays: false })).toEqual({
      earliest: '2026-12-01',
      latest: '2031-12-01',
    });
    expect(endBounds({ today: '2026-11-03', pays: false, waitUntil: '2026-11-10' }).earliest).toBe(
      '2026-11-10',
    );
  });

  it('is refused by the rule that it breaks', () => {
    const problem = (endOn: string, pays: boolean) =>
      termProblem({ endOn }, { today: '2026-11-03', pays })?.rule;
    expect(problem('2026-11-03', false)).toBe('too-early');
    expect(problem('2026-11-04', false)).toBeUndefined();
    expect(problem('2026-11-04', true)).toBe('period-end');
    expect(problem('2032-12-01', true)).toBe('too-late');
    expect(termProblem({ extendBy: 3 }, { today: '2026-11-03', pays: false })).toEqual({
      field: 'term.endOn',
      rule: 'required',
    });
  });

  it('is kept by the link that takes the place of another', () => {
    expect(sameEnd({ endOn: '2027-03-02', extendBy: 3, payFrom: 'now' }, true)).toEqual({
      endOn: '2027-04-01',
      extendBy: 3,
    });
  });

  it('is the earlier one of what was decided and what was agreed', () => {
    expect(lastsUntil('2027-03-01', { endOn: '2027-02-01' })).toBe('2027-02-01');
    expect(lastsUntil('2027-01-01', { endOn: '2027-02-01' })).toBe('2027-01-01');
    expect(lastsUntil(null, { endOn: '2027-02-01', extendBy: 3 })).toBeNull();
    expect(lastsUntil(null, {})).toBeNull();
  });

  it('is tried again the next day, or with the next period where the main account pays', () => {
    expect(triedAgain('2027-01-31', false)).toBe('2027-02-01');
    expect(triedAgain('2027-01-01', true)).toBe('2027-02-01');
  });
});
