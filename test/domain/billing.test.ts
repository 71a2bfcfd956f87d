import { describe, expect, it } from 'vitest';
import {
  daysIn,
  mainDaysIn,
  mainShare,
  partFor,
  periodOf,
  scopesWithPayer,
  withPayer,
  type Charged,
} from '../../src/domain/billing.js';
import { payerObstacles, payerPreview, type PayerSituation } from '../../src/domain/payer-preview.js';

const charged = (over: Partial<Charged> = {}): Charged => ({
  monthly: 4290,
  payer: 'main',
  payerSince: null,
  mainDays: 0,
  change: null,
  detachOn: null,
  ...over,
});

describe('a billing period', () => {
  it.each([
    ['2026-11-25T10:00:00.000Z', '2026-11-01', 30],
    ['2026-12-31', '2026-12-01', 31],
    ['2026-02-14', '2026-02-01', 28],
    ['2028-02-29', '2028-02-01', 29],
  ])('of %s is the month that begins on %s and has %i days', (at, period, days) => {
    expect([periodOf(at), daysIn(periodOf(at))]).toEqual([period, days]);
  });
});

describe('a part of an amount', () => {
  it.each([
    [4290, 24, 30, 3432],
    [100, 1, 3, 33],
    [100, 2, 3, 67],
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [5, 15, 30, 3],
    [0, 7, 31, 0],
    [4290, 0, 30, 0],
    [4290, 30, 30, 4290],
    [9_007_199_254_740_991, 30, 31, 8_716_644_440_071_927],
  ])('of %i for %i of %i days is %i', (amount, days, of, part) => {
    expect(partFor(amount, days, of)).toBe(part);
  });
});

describe('what the main account pays', () => {
  it('is everything or nothing where the payer stays', () => {
    expect(mainShare(charged(), '2026-11-01')).toBe(4290);
    expect(mainShare(charged({ payer: 'secondary' }), '2026-11-01')).toBe(0);
  });

  it('is the days before the change, whose own day is the new payer’s', () => {
    const since = withPayer(charged(), 'secondary', '2026-11-25T10:00:00.000Z');
    expect(since).toMatchObject({ payer: 'secondary', payerSince: '2026-11-25', mainDays: 24 });
    expect(mainShare(since, '2026-11-01')).toBe(3432);
    expect(mainShare(since, '2026-12-01')).toBe(0);
  });

  it('is the days from the change on where it takes over', () => {
    const since = withPayer(charged({ payer: 'secondary' }), 'main', '2026-11-25T10:00:00.000Z');
    expect(mainDaysIn(since, '2026-11-01')).toBe(6);
    expect(mainShare(since, '2026-11-01')).toBe(858);
  });

  it('counts the days of several changes in a period together', () => {
    const first = withPayer(charged(), 'secondary', '2026-11-11T00:00:00.000Z');
    const second = withPayer(first, 'main', '2026-11-21T00:00:00.000Z');
    const third = withPayer(second, 'secondary', '2026-11-26T00:00:00.000Z');
    expect([first, second, third].map((each) => mainDaysIn(each, '2026-11-01'))).toEqual([10, 20, 15]);
  });

  it('is as before when it is changed back on the same day', () => {
    const there = withPayer(charged(), 'secondary', '2026-11-25T08:00:00.000Z');
    const back = withPayer(there, 'main', '2026-11-25T18:00:00.000Z');
    expect(mainDaysIn(back, '2026-11-01')).toBe(30);
  });

  it('forgets changes of earlier periods', () => {
    const old = charged({ payer: 'main', payerSince: '2026-10-20', mainDays: 0 });
    expect(mainDaysIn(old, '2026-11-01')).toBe(30);
    expect(mainDaysIn(withPayer(old, 'secondary', '2026-11-03'), '2026-11-01')).toBe(2);
  });

  it('follows what is planned', () => {
    const planned = charged({ change: { payer: 'secondary', on: '2026-12-01' } });
    expect([mainShare(planned, '2026-11-01'), mainShare(planned, '2026-12-01')]).toEqual([4290, 0]);
    const leaving = charged({ detachOn: '2026-12-01' });
    expect([mainShare(leaving, '2026-11-01'), mainShare(leaving, '2026-12-01')]).toEqual([4290, 0]);
  });
});

describe('the scopes of a link', () => {
  it('tell who pays, in the order that they always have', () => {
    expect(scopesWithPayer(['switch', 'view'], 'main')).toEqual(['view', 'pay', 'switch']);
    expect(scopesWithPayer(['view', 'pay', 'switch'], 'secondary')).toEqual(['view', 'switch']);
    expect(scopesWithPayer(['pay', 'team'], 'main')).toEqual(['pay', 'team']);
  });
});

type Over = {
  now?: string;
  payer?: PayerSituation['payer'];
  account?: Partial<PayerSituation['account']>;
  link?: Partial<PayerSituation['link']>;
  seesInvoices?: boolean;
};

/** A main account that pays 1,000.00 in all, and an account of 42.90. */
const situation = (over: Over = {}): PayerSituation => {
  const payer = over.payer ?? 'secondary';
  return {
    now: over.now ?? '2026-11-25T10:00:00.000Z',
    payer,
    main: {
      id: 'a-1',
      customerNumber: 'K-1',
      name: 'Main',
      country: 'DE',
      currency: 'EUR',
      invoiceEmail: 'm@main.example',
    },
    taxedBy: 'site',
    account: {
      id: 'a-2',
      country: 'DE',
      customerNumber: 'K-2',
      name: 'Shop',
      status: 'active',
      currency: 'EUR',
      invoiceEmail: 's•••@shop.example',
      paymentMethod: true,
      credit: 0,
      openItems: [],
      ...over.account,
    },
    link: {
      ...charged({ payer: payer === 'main' ? 'secondary' : 'main' }),
      state: 'active',
      joinedBy: 'added',
      ...over.link,
    },
    contracts: [],
    totals: { next: 100_000, following: 100_000 },
    seesInvoices: over.seesInvoices ?? true,
  };
};

const euros = (amount: number) => ({ amount, currency: 'EUR' });

describe('a preview of another payer', () => {
  it('divides the current period by days when it is now', () => {
    const { now } = payerPreview(situation());
    expect(now).toEqual({
      on: '2026-11-25',
      firstInvoiceOn: '2026-12-01',
      proRata: { amount: euros(858), days: 6, of: 30 },
      main: {
        before: euros(100_000),
        after: euros(99_142),
        later: { before: euros(100_000), after: euros(95_710) },
      },
      secondary: { before: euros(0), after: euros(858), later: { before: euros(0), after: euros(4290) } },
    });
  });

  it('leaves the current period alone when it begins with the next', () => {
    const { periodEnd } = payerPreview(situation());
    expect(periodEnd).toEqual({
      on: '2026-12-01',
      firstInvoiceOn: '2027-01-01',
      proRata: null,
      main: {
        before: euros(100_000),
        after: euros(95_710),
        later: { before: euros(100_000), after: euros(95_710) },
      },
      secondary: { before: euros(0), after: euros(4290), later: { before: euros(0), after: euros(4290) } },
    });
  });

  it('moves the whole period on its first day', () => {
    const { now } = payerPreview(situation({ now: '2026-11-01T00:00:00.000Z', payer: 'main' }));
    expect(now.proRata).toBeNull();
    expect([now.main?.after, now.secondary?.after]).toEqual([euros(104_290), euros(0)]);
  });

  it('always adds up: what leaves one invoice arrives on the other', () => {
    for (let day = 1; day <= 31; day++)
      for (const monthly of [1, 2, 99, 1990, 4290, 5233, 100_001])
        for (const payer of ['main', 'secondary'] as const) {
          const of = situation({
            now: `2026-12-${String(day).padStart(2, '0')}T12:00:00.000Z`,
            payer,
            link: { monthly, payer: payer === 'main' ? 'secondary' : 'main' },
          });
          for (const plan of [payerPreview(of).now, payerPreview(of).periodEnd])
            for (const when of ['first', 'later'] as const) {
              const [main, secondary] = [plan.main!, plan.secondary!].map((each) =>
                when === 'first' ? each : each.later,
              );
              expect(main!.after.amount + secondary!.after.amount).toBe(
                main!.before.amount + secondary!.before.amount,
              );
            }
        }
  });

  it('tells no amounts to who may not see invoices, but the part that everyone can work out', () => {
    const { now, credit, obstacles } = payerPreview(
      situation({
        payer: 'main',
        seesInvoices: false,
        account: {
          credit: 500,
          openItems: [{ kind: 'invoice', number: 'R-1', amount: euros(100), dueOn: '2026-11-24' }],
        },
      }),
    );
    expect([now.main, now.secondary, now.proRata?.amount]).toEqual([null, null, euros(858)]);
    expect(credit).toEqual({ amount: null, fate: 'kept' });
    expect(obstacles[0]?.items).toEqual([
      { kind: 'invoice', number: 'R-1', amount: null, dueOn: '2026-11-24', overdue: true },
    ]);
  });
});

describe('what is in the way of another payer', () => {
  const codes = (over: Over) => payerObstacles(situation(over)).map(({ code }) => code);

  it('is nothing for an account that can pay', () => {
    expect([codes({}), codes({ payer: 'main' })]).toEqual([[], []]);
  });

  it('is told all at once, the nearest first', () => {
    expect(
      codes({
        account: { status: 'suspended', paymentMethod: false },
        link: { state: 'detach-scheduled', change: { payer: 'secondary', on: '2026-12-01' } },
      }),
    ).toEqual([
      'detach-in-progress',
      'payer-change-in-progress',
      'target-suspended',
      'not-standalone-payment',
    ]);
  });

  it('is what concerns the new payer only', () => {
    const openItems = [{ kind: 'unbilled', number: 'O-1', amount: euros(1), dueOn: '2026-12-01' }] as const;
    expect(codes({ account: { openItems, currency: 'CHF' } })).toEqual([]);
    expect(codes({ payer: 'main', account: { openItems, currency: 'CHF' } })).toEqual([
      'incompatible',
      'open-items',
    ]);
    expect(codes({ payer: 'main', account: { paymentMethod: false } })).toEqual([]);
    expect(codes({ payer: 'main', account: { country: 'GB' } })).toEqual(['mixed-tax']);
    expect(codes({ payer: 'main', account: { country: 'CH' } })).toEqual([]);
  });

  it('is overdue from the day after', () => {
    const item = (dueOn: string) => ({ kind: 'invoice', number: dueOn, amount: euros(1), dueOn }) as const;
    const [obstacle] = payerObstacles(
      situation({ payer: 'main', account: { openItems: [item('2026-11-24'), item('2026-11-25')] } }),
    );
    expect(obstacle?.items.map(({ overdue }) => overdue)).toEqual([true, false]);
  });
});
