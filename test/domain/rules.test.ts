import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/domain/errors.js';
import {
  consequencesOfDetaching,
  consequencesOfLinking,
  isOwnNumber,
  linkObstacle,
  nextPeriod,
  periodEnd,
  resendDelay,
  type Place,
  type Situation,
} from '../../src/domain/rules.js';

const place = (over: Partial<Place> = {}): Place => ({
  id: 'v',
  role: 'standalone',
  status: 'active',
  mainId: null,
  ...over,
});
const main = place({ id: 'm', role: 'main' });

describe('linkObstacle', () => {
  const cases: [what: string, target: Place, obstacle: ErrorCode | undefined][] = [
    ['nothing forbids a stand-alone account', place(), undefined],
    ['an account cannot be its own secondary', main, 'self-link'],
    ['a main account stays a main account', place({ role: 'main' }), 'is-main'],
    ['an account is linked once', place({ role: 'secondary', mainId: 'm' }), 'already-linked'],
    ['an account has one main account', place({ role: 'secondary', mainId: 'x' }), 'has-other-main'],
    ['a closed account is not linked', place({ status: 'closed' }), 'target-closed'],
    ['a closing account is not linked', place({ status: 'closing' }), 'target-closed'],
    ['a rejected account is not linked', place({ status: 'rejected' }), 'target-closed'],
    ['a suspended account is not linked', place({ status: 'suspended' }), 'target-suspended'],
    ['an account that waits for checks may be linked', place({ status: 'awaiting-verification' }), undefined],
  ];
  for (const [what, target, obstacle] of cases)
    it(what, () => {
      expect(linkObstacle(main, target)).toBe(obstacle);
    });

  it('gives a secondary account no secondaries, whatever the target', () => {
    const secondary = place({ id: 's', role: 'secondary', mainId: 'm' });
    for (const [, target] of cases) expect(linkObstacle(secondary, target)).toBe('no-main-eligible');
  });

  it('lets a stand-alone account become a main account', () => {
    expect(linkObstacle(place({ id: 'n' }), place())).toBeUndefined();
  });
});

describe('billing periods', () => {
  it('end with the month', () => {
    expect(periodEnd('2026-11-03T09:00:00Z')).toBe('2026-11-30');
    expect(periodEnd('2028-02-01')).toBe('2028-02-29');
    expect(periodEnd('2026-12-31T23:59:59Z')).toBe('2026-12-31');
  });

  it('begin the day after', () => {
    expect(nextPeriod('2026-11-30T23:59:59Z')).toBe('2026-12-01');
    expect(nextPeriod('2026-12-31')).toBe('2027-01-01');
  });
});

describe('resendDelay', () => {
  it('doubles twice, then stays', () => {
    expect([1, 2, 3, 4, 9].map(resendDelay)).toEqual([60, 120, 240, 240, 240]);
  });
});

describe('isOwnNumber', () => {
  it('goes by letters and digits only', () => {
    expect(isOwnNumber('K-100 234', ' k100.234')).toBe(true);
    expect(isOwnNumber('K-100 234', 'K-100 235')).toBe(false);
  });
});

const situation: Situation = {
  main: 'Nordlicht',
  monthly: { amount: 4290, currency: 'EUR' },
  numbers: 3,
  scopes: ['view', 'pay', 'switch'],
  invoiceOnly: false,
  mainPeople: 4,
  localTeam: ['Mira', 'Tobias', 'Ina', 'Jo'],
  now: '2026-11-03T09:00:00Z',
};
const codes = (changes: readonly { code: string }[]) => changes.map(({ code }) => code);

describe('consequences of linking', () => {
  it('begin with the next period on the collective invoice', () => {
    const { money } = consequencesOfLinking(situation);
    expect(money[0]).toEqual({
      code: 'joins-collective-invoice',
      main: 'Nordlicht',
      from: '2026-12-01',
      monthly: situation.monthly,
    });
  });
  it('leave the invoice alone without the right to pay', () => {
    expect(codes(consequencesOfLinking({ ...situation, scopes: ['view'] }).money)).toEqual([
      'keeps-own-invoice',
    ]);
  });
  it('give no access without the right to switch', () => {
    expect(codes(consequencesOfLinking({ ...situation, scopes: ['view'] }).access)).toContain(
      'main-sees-overview',
    );
  });
  it('name three of the local team, and count all', () => {
    expect(consequencesOfLinking(situation).access).toContainEqual({
      code: 'local-team-keeps-access',
      names: ['Mira', 'Tobias', 'Ina'],
      people: 4,
    });
  });
  it('say when there is no local team', () => {
    expect(codes(consequencesOfLinking({ ...situation, localTeam: [] }).access)).toContain('no-local-team');
  });
  it('can be ended', () => {
    expect(codes(consequencesOfLinking(situation).stays)).toContain('can-be-ended');
  });
});

describe('consequences of detaching', () => {
  it('bring the own invoice today, or with the next period', () => {
    const from = (when: 'now' | 'period-end') => consequencesOfDetaching(situation, when).money[0];
    expect(from('now')).toMatchObject({ code: 'own-invoice', from: '2026-11-03' });
    expect(from('period-end')).toMatchObject({ code: 'own-invoice', from: '2026-12-01' });
  });
  it('take the access of the main account’s people', () => {
    expect(consequencesOfDetaching(situation, 'now').access[0]).toEqual({
      code: 'main-loses-access',
      main: 'Nordlicht',
      people: 4,
    });
  });
  it('take no access that nobody had', () => {
    const { access, money } = consequencesOfDetaching({ ...situation, scopes: ['view'] }, 'now');
    expect(access[0]).toMatchObject({ code: 'main-had-no-access' });
    expect(codes(money)).toEqual(['keeps-own-invoice']);
  });
  it('end neither contracts nor numbers nor forwarding', () => {
    expect(codes(consequencesOfDetaching(situation, 'now').stays)).toEqual([
      'numbers-stay',
      'forwarding-stays',
      'contracts-continue',
    ]);
  });
});
