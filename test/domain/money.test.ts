import { describe, expect, it } from 'vitest';
import { sameMoney, sum, times } from '../../src/domain/money.js';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

describe('money', () => {
  it('adds up to the cent', () => {
    expect(sum('EUR', [euros(10), euros(20), euros(-5)])).toEqual(euros(25));
  });
  it('adds nothing up to zero', () => {
    expect(sum('CHF', [])).toEqual({ amount: 0, currency: 'CHF' });
  });
  it('does not add currencies to each other', () => {
    expect(() => sum('EUR', [{ amount: 1, currency: 'CHF' }])).toThrow(RangeError);
  });
  it('multiplies by whole numbers only', () => {
    expect(times(euros(333), 3)).toEqual(euros(999));
    expect(() => times(euros(1), 0.5)).toThrow(RangeError);
  });
  it('is the same in amount and currency', () => {
    expect(sameMoney(euros(1), euros(1))).toBe(true);
    expect(sameMoney(euros(1), euros(2))).toBe(false);
    expect(sameMoney(euros(1), { amount: 1, currency: 'CHF' })).toBe(false);
  });
});
