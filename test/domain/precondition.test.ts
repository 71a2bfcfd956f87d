import { describe, expect, it } from 'vitest';
import {
  preconditionObstacle,
  preconditionsOf,
  relinkableOn,
  type PreconditionSituation,
} from '../../src/domain/precondition.js';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

const situation = (over: Partial<PreconditionSituation> = {}): PreconditionSituation => ({
  now: '2026-11-03T09:00:00.000Z',
  policy: { blocking: ['open-invoices', 'unbilled'], relinkDays: 0 },
  scopes: ['view', 'pay'],
  invoiceOnly: false,
  currency: 'EUR',
  openItems: [],
  quotes: [],
  credit: 0,
  endedAt: null,
  entitled: true,
  clears: true,
  ...over,
});

const OPEN: PreconditionSituation['openItems'] = [
  { kind: 'invoice', amount: euros(100), dueOn: '2026-11-20' },
  { kind: 'invoice', amount: euros(250), dueOn: '2026-10-20' },
  { kind: 'unbilled', amount: euros(40), dueOn: '2026-12-01' },
];

const found = (over: Partial<PreconditionSituation>) =>
  Object.fromEntries(preconditionsOf(situation(over)).map((each) => [each.kind, each]));

describe('conditions of a link', () => {
  it('are all told, met ones too', () => {
    expect(preconditionsOf(situation()).map(({ kind, state, amount }) => [kind, state, amount])).toEqual([
      ['open-invoices', 'met', null],
      ['unbilled', 'met', null],
      ['open-quotes', 'met', null],
      ['credit', 'met', null],
    ]);
    expect(preconditionObstacle(preconditionsOf(situation()))).toBeUndefined();
  });

  it('add up what is open, and tell when the first is due and the last is billed', () => {
    const { 'open-invoices': invoices, unbilled } = found({ openItems: OPEN });
    expect(invoices).toEqual({
      kind: 'open-invoices',
      state: 'blocking',
      amount: euros(350),
      on: '2026-10-20',
      clearable: true,
    });
    expect(unbilled).toMatchObject({ state: 'blocking', amount: euros(40), on: '2026-12-01' });
    expect(preconditionObstacle([invoices!, unbilled!])).toEqual({ code: 'open-items' });
  });

  it('tell neither sums nor days to who may not see invoices, and let them clear nothing', () => {
    const { 'open-invoices': invoices, credit } = found({ openItems: OPEN, credit: 500, entitled: false });
    expect(invoices).toMatchObject({ state: 'blocking', amount: null, on: null, clearable: false });
    expect(credit).toMatchObject({ state: 'noted', amount: null });
  });

  it('let nothing be cleared by an account that cannot pay', () => {
    expect(found({ openItems: OPEN, clears: false })['open-invoices']).toMatchObject({ clearable: false });
  });

  it('are only noted where nothing that is open goes anywhere', () => {
    for (const over of [{ scopes: ['view'] as const }, { invoiceOnly: true }])
      expect(found({ openItems: OPEN, ...over })['open-invoices']).toMatchObject({ state: 'noted' });
  });

  it('block what the policy says', () => {
    const policy = { blocking: ['open-quotes', 'credit'] as const, relinkDays: 0 };
    const {
      'open-invoices': invoices,
      'open-quotes': quotes,
      credit,
    } = found({
      policy,
      openItems: OPEN,
      quotes: [euros(900), euros(0)],
      credit: 500,
    });
    expect([invoices?.state, quotes?.state, credit?.state]).toEqual(['noted', 'blocking', 'blocking']);
    expect(quotes).toMatchObject({ amount: euros(900), clearable: false });
  });

  it('count a quote without monthly costs as open', () => {
    expect(found({ quotes: [euros(0)] })['open-quotes']).toMatchObject({ state: 'noted', amount: euros(0) });
  });

  it('let an account stay alone for a while after a link', () => {
    const policy = { blocking: [], relinkDays: 30 };
    const over = { policy, endedAt: '2026-10-20T00:00:00.000Z' };
    const list = preconditionsOf(situation(over));
    expect(list.at(-1)).toMatchObject({ kind: 'changed-lately', state: 'blocking', on: '2026-11-19' });
    expect(preconditionObstacle(list)).toEqual({ code: 'changed-too-recently', at: '2026-11-19' });
    expect(found({ ...over, endedAt: '2026-09-01T00:00:00.000Z' })['changed-lately']).toMatchObject({
      state: 'met',
    });
    expect(found({ policy })['changed-lately']).toMatchObject({ state: 'met', on: null });
  });

  it('end on the first day on which it can be linked', () => {
    expect(relinkableOn('2026-10-20T10:00:00.000Z', 14, '2026-11-02T23:59:59.000Z')).toBe('2026-11-03');
    expect(relinkableOn('2026-10-20T10:00:00.000Z', 14, '2026-11-03T00:00:00.000Z')).toBeNull();
    expect(relinkableOn('2026-10-20T10:00:00.000Z', 0, '2026-10-20T10:00:00.000Z')).toBeNull();
  });
});
