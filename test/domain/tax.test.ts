import { describe, expect, it } from 'vitest';
import { apartBecause, taxFor, taxOf, taxSums, type Tax } from '../../src/domain/tax.js';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

describe('the tax of business customers', () => {
  it.each([
    ['DE', { kind: 'standard', rate: 1900 }],
    ['AT', { kind: 'reverse-charge', rate: 0 }],
    ['CH', { kind: 'standard', rate: 810 }],
    ['LI', { kind: 'standard', rate: 810 }],
    ['GB', { kind: 'outside', rate: 0 }],
  ])('in %s is %o', (country, tax) => expect(taxOf(country)).toEqual(tax));

  it('follows from the address of who pays, or of the account', () => {
    const [main, shop] = [{ country: 'DE' }, { country: 'AT' }];
    expect(taxFor('payer', main, shop)).toEqual(taxOf('DE'));
    expect(taxFor('site', main, shop)).toEqual(taxOf('AT'));
  });
});

describe('what cannot be on a collective invoice', () => {
  const main = { country: 'DE', currency: 'EUR' };

  it('is what is billed in another currency, or not taxed here while the rest is', () => {
    expect(apartBecause('site', main, { country: 'AT', currency: 'EUR' })).toEqual([]);
    expect(apartBecause('site', main, { country: 'CH', currency: 'CHF' })).toEqual(['currency']);
    expect(apartBecause('site', main, { country: 'GB', currency: 'EUR' })).toEqual(['tax']);
    expect(apartBecause('site', main, { country: 'GB', currency: 'GBP' })).toEqual(['currency', 'tax']);
    expect(apartBecause('site', { ...main, country: 'GB' }, main)).toEqual(['tax']);
  });

  it('is nothing for its tax where that of who pays counts', () =>
    expect(apartBecause('payer', main, { country: 'GB', currency: 'EUR' })).toEqual([]));
});

describe('an invoice by tax', () => {
  const part = (taxed: Tax, net: number, tax: number) => ({
    taxed,
    net: euros(net),
    tax: euros(tax),
    gross: euros(net + tax),
  });

  it('has a sum a tax, the highest rate first, and loses no cent', () => {
    const [de, at, ch] = [taxOf('DE'), taxOf('AT'), taxOf('CH')];
    expect(taxSums([part(at, 500, 0), part(ch, 100, 8), part(de, 841, 160), part(de, 3, 1)])).toEqual([
      { ...de, net: euros(844), tax: euros(161), gross: euros(1005) },
      { ...ch, net: euros(100), tax: euros(8), gross: euros(108) },
      { ...at, net: euros(500), tax: euros(0), gross: euros(500) },
    ]);
    expect(taxSums([])).toEqual([]);
  });
});
