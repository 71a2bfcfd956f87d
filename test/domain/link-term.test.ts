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
    [{ startOn: '2026-12-01' }, { field: 'term.startOn', rule: 'not-offered' }],
    [{ payFrom: 'period-end' }, { field: 'term.payFrom', rule: 'not-offered' }],
  ] as const)('where the main account pays: %j', (term, problem) => {
    expect(termProblem(term, { today, pays: true })).toEqual(problem);
  });

  it('may end on any day where the account pays itself', () => {
    expect(termProblem({ endOn: '2027-01-15' }, { today, pays: false })).toBeUndefined();
  });

  it('is asked for again without what is over', () => {
    expect(stillToCome({ endOn: '2026-11-01', extendBy: 3 }, `${today}T10:00:00Z`)).toEqual({});
    expect(stillToCome({ endOn: '2027-01-01', extendBy: 3 }, `${today}T10:00:00Z`)).toEqual({
      endOn: '2027-01-01',
      extendBy: 3,
    });
  });
});
