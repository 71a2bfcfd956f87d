import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/backend/memory/catalogue.js';
import { Catalogue, defaultConfiguration, priced, type Configuration } from '../../src/domain/order.js';

const { products } = catalogue();
const [small] = products;
const configured = (options: Configuration['options']): Configuration => ({
  product: small!.id,
  options: { ...defaultConfiguration(small!).options, 'area-code': '040', ...options },
});
const rules = (options: Configuration['options']) =>
  priced(small!, configured(options)).problems.map(({ field, rule }) => `${field}: ${rule}`);

describe('the catalogue', () => {
  it('is as the contract has it', () => {
    expect(v.safeParse(Catalogue, catalogue()).success).toBe(true);
  });
  it('cannot be changed by who reads it', () => {
    catalogue().products[0]!.monthly.amount = 1;
    expect(catalogue().products[0]!.monthly.amount).toBe(1990);
  });
});

describe('prices', () => {
  it('begin with the product alone', () => {
    const { lines, monthly, once, problems } = priced(small!, configured({}));
    expect([lines.length, monthly.amount, once.amount, problems]).toEqual([1, 1990, 900, []]);
  });
  it('count every piece', () => {
    expect(priced(small!, configured({ 'extra-extensions': 2 })).monthly.amount).toBe(2590);
  });
  it('count a choice once', () => {
    const { once, lines } = priced(small!, configured({ phone: 'desk-buy' }));
    expect([once.amount, lines.length]).toEqual([12_800, 2]);
  });
  it('have no line for a choice that costs nothing', () => {
    expect(priced(small!, configured({ phone: 'none' })).lines).toHaveLength(1);
  });
});

describe('a configuration', () => {
  const invalid: [Configuration['options'], string][] = [
    [{ 'area-code': '' }, 'configuration.options.area-code: required'],
    [{ 'area-code': '0999' }, 'configuration.options.area-code: invalid'],
    [{ phone: '' }, 'configuration.options.phone: required'],
    [{ phone: 'tin-can' }, 'configuration.options.phone: invalid'],
    [{ 'extra-extensions': -1 }, 'configuration.options.extra-extensions: range'],
    [{ 'extra-extensions': 21 }, 'configuration.options.extra-extensions: range'],
    [{ 'extra-extensions': 0.5 }, 'configuration.options.extra-extensions: number'],
    [{ 'extra-extensions': '2' }, 'configuration.options.extra-extensions: number'],
  ];
  for (const [options, expected] of invalid)
    it(`does not fit with ${JSON.stringify(options)}`, () => {
      expect(rules(options)).toEqual([expected]);
    });
  it('does not take options from the prototype', () => {
    const options = Object.create({ 'area-code': '040' }) as Configuration['options'];
    expect(priced(small!, { product: small!.id, options }).problems.map(({ field }) => field)).toContain(
      'configuration.options.area-code',
    );
  });
});
