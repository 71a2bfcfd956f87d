import { describe, expect, it } from 'vitest';
import { stillToCome, termProblem } from '../../src/domain/link-term.js';

const today = '2026-11-23';

describe('a term that is asked for', () => {
  it.each([
    [{}, undefined],
    [{ endOn: '2027-01-01', extendBy: 3 }, undefined],
    [{ endOn: '2026-11-23' }, { field: 'term.endOn', rule: 'too-early' }],
    [{ endOn: '2032-01-01' }, { field: 'term.endOn', rule: 'too-late' }],
    [{ endOn: '2027-01-15' }, { field: 'term.endOn', rule: 'period-end' }],
    [{ extendBy: 3 }, { field: 'term.endOn', rule: 'required' }],
    [{ startOn: '2026-11-23' }, undefined],
    [{ startOn: '2026-11-22' }, { field: 'term.startOn', rule: 'too-early' }],
    [{ startOn: '2027-11-24' }, { field: 'term.startOn', rule: 'too-late' }],
    [
      { startOn: '2027-01-01', endOn: '2027-01-01' },
      { field: 'term.endOn', rule: 'too-early' },
    ],
    [{ startOn: '2027-01-01', endOn: '2027-02-01' }, undefined],
    [
      { startOn: '2027-01-01', endOn: '2027-02-01', payFrom: 'period-end' },
      { field: 'term.endOn', rule: 'too-early' },
    ],
    [{ startOn: '2027-01-01', endOn: '2027-03-01', payFrom: 'period-end' }, undefined],
  ] as const)('where the main account pays: %j', (term, problem) => {
    expect(termProblem(term, { today, pays: true })).toEqual(problem);
  });

  it('leaves time to think it over before its end', () => {
    const cooled = { today, pays: true, coolingOffDays: 14 };
    expect(termProblem({ endOn: '2026-12-01' }, cooled)).toEqual({ field: 'term.endOn', rule: 'too-early' });
    expect(termProblem({ endOn: '2027-01-01' }, cooled)).toBeUndefined();
  });

  it('says from when the main account pays only where it does', () => {
    expect(termProblem({ payFrom: 'period-end' }, { today, pays: true })).toBeUndefined();
    expect(termProblem({ payFrom: 'period-end' }, { today, pays: false })).toEqual({
      field: 'term.payFrom',
      rule: 'not-offered',
    });
  });

  it('may end on any day where the account pays itself', () => {
    expect(termProblem({ endOn: '2027-01-15' }, { today, pays: false })).toBeUndefined();
  });

  it('is asked for again without what is over, or comes too soon', () => {
    const pays = { today, pays: true };
    expect(stillToCome({ endOn: '2026-11-01', extendBy: 3 }, pays)).toEqual({});
    const term = { startOn: '2026-11-30', endOn: '2027-01-01', extendBy: 3, payFrom: 'period-end' } as const;
    expect(stillToCome(term, pays)).toEqual(term);
    const { startOn: _, ...later } = term;
    expect(stillToCome(term, { ...pays, today: '2026-11-30' })).toEqual(later);
    expect(stillToCome(term, { ...pays, today: '2026-12-01' })).toEqual({ payFrom: 'period-end' });
    expect(stillToCome(term, { today: '2026-12-01', pays: false })).toEqual({
      endOn: '2027-01-01',
      extendBy: 3,
    });
  });
});
