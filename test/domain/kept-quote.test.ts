import { describe, expect, it } from 'vitest';
import { countsFor, isSameConfiguration, stateAt } from '../../src/domain/kept-quote.js';
import { aboveLimits } from '../../src/domain/order-approval.js';

const NOW = '2026-11-03T09:00:00.000Z';
const EUR = (amount: number) => ({ amount, currency: 'EUR' });
const configuration = { product: 's', options: { phone: 'none', extra: 2 } };

describe('a quote that is kept', () => {
  it('is about the same in whatever order its options are told', () => {
    const turned = { options: { extra: 2, phone: 'none' }, product: 's' };
    expect(isSameConfiguration(configuration, turned)).toBe(true);
    expect(isSameConfiguration(configuration, { ...turned, options: { ...turned.options, extra: 3 } })).toBe(
      false,
    );
  });

  it('takes the numbers that come along in their order', () => {
    const ported = (...numbers: string[]) => ({
      product: 's',
      options: {
        porting: {
          numbers: numbers.map((first) => ({ first, last: '' })),
          provider: 'Any',
          company: 'Any',
          street: 'Any 1',
          postcode: '10119',
          city: 'Berlin',
          on: '',
        },
      },
    });
    expect(isSameConfiguration(ported('+491', '+492'), ported('+492', '+491'))).toBe(false);
  });

  it('counts as long as it is open, and for nothing else', () => {
    expect(countsFor({ state: 'open', configuration }, configuration)).toBe(true);
    expect(countsFor({ state: 'open', configuration }, { product: 'm', options: {} })).toBe(false);
    for (const state of ['expired', 'ordered', 'withdrawn', 'renewed'] as const)
      expect(countsFor({ state, configuration }, configuration)).toBe(false);
  });

  it('expires at the moment until which it is valid, unless it has ended before', () => {
    expect(stateAt('open', '2026-11-03T09:00:00.001Z', NOW)).toBe('open');
    expect(stateAt('open', NOW, NOW)).toBe('expired');
    expect(stateAt('ordered', NOW, NOW)).toBe('ordered');
  });
});

describe('a limit of orders', () => {
  const limits = { monthly: EUR(7_500), once: EUR(50_000) };

  it.each([
    [7_500, 50_000, []],
    [7_501, 50_000, ['monthly']],
    [0, 50_001, ['once']],
    [7_501, 50_001, ['monthly', 'once']],
  ])('is what is more than it (%i a month, %i once)', (monthly, once, above) => {
    expect(aboveLimits(limits, { monthly: EUR(monthly), once: EUR(once) })).toEqual(above);
  });

  it('is nobody’s where the policy names none', () => {
    expect(aboveLimits(undefined, { monthly: EUR(1e9), once: EUR(1e9) })).toEqual([]);
  });
});
