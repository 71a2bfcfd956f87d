import { describe, expect, it } from 'vitest';
import type { Charged } from '../../src/domain/billing.js';
import {
  billed,
  dueOn,
  feeLine,
  partsOf,
  shareLine,
  stateOn,
  taxIn,
  type GrossLine,
} from '../../src/domain/invoice.js';
import { HOME_TAX } from '../../src/domain/tax.js';

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const line = (amount: number, part: GrossLine['part'] = 'usage'): GrossLine => ({
  part,
  name: { en: 'Calls' },
  quantity: 1,
  gross: euros(amount),
});

describe('the tax in a sum', () => {
  it.each([
    [11900, 1900, 1900],
    [1990, 1900, 318],
    [1, 1900, 0],
    [3, 1900, 0],
    [4, 1900, 1],
    [-1990, 1900, -318],
    [0, 1900, 0],
    [1070, 700, 70],
    [500, 0, 0],
  ])('of %i at %i basis points is %i', (gross, rate, tax) => {
    expect(taxIn(euros(gross), rate)).toEqual(euros(tax));
  });

  it('is exact for the largest sums', () => {
    expect(taxIn(euros(1_000_000_000_19), 1900).amount).toBe(15_966_386_558);
  });
});

describe('the amounts of an account', () => {
  it('add up for every sum, and no cent is lost between its lines', () => {
    for (let gross = -500; gross < 5_000; gross += 7) {
      const lines = [feeLine(euros(1_990)), line(gross), line(-gross % 331, 'credits')];
      const part = billed(lines, 'EUR', HOME_TAX);
      const total = lines.reduce((sum, each) => sum + each.gross.amount, 0);
      expect(part.gross.amount).toBe(total);
      expect(part.net.amount + part.tax.amount).toBe(total);
      expect(part.lines.reduce((sum, { net }) => sum + net.amount, 0)).toBe(part.net.amount);
      const { fees, usage, credits } = partsOf([part], 'EUR');
      expect(fees.amount + usage.amount + credits.amount).toBe(part.net.amount);
    }
  });

  it('are in one currency', () => {
    expect(() => billed([feeLine({ amount: 1, currency: 'CHF' })], 'EUR', HOME_TAX)).toThrow(RangeError);
  });
});

describe('an invoice', () => {
  it('is due thirty days after the first of the next month', () => {
    expect(dueOn('2026-11-23T09:00:00Z')).toBe('2026-12-31');
    expect(dueOn('2027-12-01')).toBe('2028-01-31');
  });

  it('is overdue when it is open and its day is over', () => {
    expect(stateOn('2026-12-31', { state: 'open', dueOn: '2026-12-31' })).toBe('open');
    expect(stateOn('2027-01-01', { state: 'open', dueOn: '2026-12-31' })).toBe('overdue');
    expect(stateOn('2027-01-01', { state: 'paid', dueOn: '2026-12-31' })).toBe('paid');
    expect(stateOn('2027-01-01', { state: 'canceled', dueOn: '2026-12-31' })).toBe('canceled');
  });

  it('says for how many days of a month the main account pays, where it is not all of them', () => {
    const charged: Charged = {
      monthly: 3_000,
      payer: 'secondary',
      payerSince: '2026-11-13',
      mainDays: 12,
      change: null,
      detachOn: null,
    };
    const { name, gross } = shareLine(charged, '2026-11-01', 'EUR');
    expect([name['en'], gross]).toEqual(['Monthly charge, 12 of 30 days', euros(1_200)]);
    const whole = { ...charged, payer: 'main', payerSince: null, mainDays: 0 } as const;
    expect(shareLine(whole, '2026-11-01', 'EUR')).toEqual(feeLine(euros(3_000)));
  });
});
