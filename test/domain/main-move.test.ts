import { describe, expect, it } from 'vitest';
import { consequencesOfMoving, moveObstacles, type MoveSituation } from '../../src/domain/main-move.js';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

const situation = (over: Partial<MoveSituation> = {}): MoveSituation => ({
  account: { status: 'active', monthly: euros(4290) },
  from: { name: 'Nordlicht', status: 'active' },
  to: { status: 'active', secondary: false },
  present: { live: true, pays: true, detachOn: null, payerChangeOn: null, people: 4, noted: true },
  linking: {
    main: 'Morgenrot',
    monthly: euros(4290),
    numbers: 3,
    scopes: ['view', 'pay', 'switch'],
    invoiceOnly: false,
    mainPeople: 1,
    localTeam: ['Tobias Falk'],
    now: '2026-11-26T10:00:00.000Z',
  },
  moving: false,
  swapping: false,
  on: '2027-01-01',
  ...over,
});

const codes = (of: ReturnType<typeof consequencesOfMoving>) => ({
  money: of.money.map(({ code }) => code),
  access: of.access.map(({ code }) => code),
  stays: of.stays.map(({ code }) => code),
});

describe('what is in the way of a move', () => {
  const { present } = situation();
  it.each<[string, Partial<MoveSituation>, string[]]>([
    ['nothing', {}, []],
    ['another move', { moving: true }, ['move-in-progress']],
    [
      'a main account that became a secondary one',
      { to: { status: 'active', secondary: true } },
      ['no-main-eligible'],
    ],
    ['a suspended main account', { from: { name: 'N', status: 'suspended' } }, ['account-halted']],
    ['an order under way', { account: { status: 'ordered', monthly: euros(1) } }, ['not-ready']],
    ['a planned end', { present: { ...present, detachOn: '2026-12-01' } }, ['detach-in-progress']],
    ['a link that has ended', { present: { ...present, live: false } }, ['detach-in-progress']],
    ['another payer', { present: { ...present, payerChangeOn: '2026-12-01' } }, ['payer-change-in-progress']],
    ['a change of main accounts', { swapping: true }, ['swap-in-progress']],
  ])('is %s', (_, over, found) => {
    expect(moveObstacles(situation(over))).toEqual(found);
  });
});

describe('what a move changes', () => {
  it('is told to each side as it concerns that one', () => {
    expect(codes(consequencesOfMoving(situation(), 'new'))).toEqual({
      money: ['invoice-grows'],
      access: ['people-gain-access'],
      stays: ['local-team-unchanged', 'can-be-taken-back'],
    });
    expect(codes(consequencesOfMoving(situation(), 'present'))).toEqual({
      money: ['invoice-shrinks', 'last-collective-invoice', 'past-invoices-stay'],
      access: ['people-lose-access', 'notes-end'],
      stays: ['local-team-unchanged', 'can-be-taken-back'],
    });
    expect(codes(consequencesOfMoving(situation(), 'account'))).toEqual({
      money: ['joins-collective-invoice', 'last-invoice-of', 'past-invoices-stay'],
      access: ['main-gains-access', 'main-loses-access', 'local-team-keeps-access'],
      stays: [
        'never-without-main',
        'numbers-stay',
        'forwarding-stays',
        'contracts-continue',
        'can-be-taken-back',
      ],
    });
  });

  it('begins with the period that it waits for', () => {
    const [grows] = consequencesOfMoving(situation(), 'new').money;
    expect(grows).toMatchObject({ from: '2027-01-01' });
    const [, last] = consequencesOfMoving(situation(), 'account').money;
    expect(last).toMatchObject({ main: 'Nordlicht', on: '2026-12-31' });
  });

  it('leaves the money alone of an account that pays itself', () => {
    const present = { ...situation().present, pays: false, people: 0, noted: false };
    const linking = { ...situation().linking, scopes: ['view' as const] };
    const own = situation({ present, linking });
    expect(codes(consequencesOfMoving(own, 'present'))).toMatchObject({
      money: ['invoice-unchanged'],
      access: ['nobody-had-access'],
    });
    expect(codes(consequencesOfMoving(own, 'account')).money).toEqual([
      'keeps-own-invoice',
      'past-invoices-stay',
    ]);
  });
});
