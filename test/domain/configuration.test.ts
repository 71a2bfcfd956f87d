import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEMO_OFFER } from '../../src/backend/memory/demo-offer.js';
import {
  askedOptions,
  configurationProblems,
  defaultConfiguration,
  fitting,
  priced,
  whyNotOffered,
  type Configuration,
} from '../../src/domain/configuration.js';
import { isWithinReach, Offer, quoteOf } from '../../src/domain/offer.js';

const TODAY = '2026-11-26';
const productOf = (id: string) => DEMO_OFFER.catalogue.products.find((each) => each.id === id)!;
const small = productOf('cloud-telephony-s');
const line = productOf('internet-line');
type Options = Configuration['options'];

const telephony = (options: Options): Configuration => ({
  product: small.id,
  options: { ...defaultConfiguration(small).options, 'area-code': '040', ...options },
});
const internet = (options: Options = {}): Configuration => ({
  product: line.id,
  options: { ...defaultConfiguration(line).options, ...options },
});
const rules = (configuration: Configuration, product = small) =>
  configurationProblems(product, configuration, TODAY).map(({ field, rule }) => `${field}: ${rule}`);
const asked = (configuration: Configuration, product = small) =>
  askedOptions(product, configuration).map(({ id }) => id);

describe('what is sold', () => {
  it('is as the contract has it', () => {
    expect(v.safeParse(Offer, DEMO_OFFER).success).toBe(true);
  });
  it('has rules about options that there are', () => {
    for (const { options, rules } of DEMO_OFFER.catalogue.products)
      for (const { subject, other } of rules)
        for (const { option } of [subject, other]) expect(options.map(({ id }) => id)).toContain(option);
  });
});

describe('prices', () => {
  it('begin with the product alone', () => {
    const { lines, monthly, once } = priced(small, telephony({}));
    expect([lines.length, monthly.amount, once.amount]).toEqual([1, 1990, 900]);
  });
  it('count every piece', () => {
    expect(priced(small, telephony({ 'extra-extensions': 2 })).monthly.amount).toBe(2590);
  });
  it('count a choice once', () => {
    const { once, lines } = priced(small, telephony({ phone: 'desk-buy' }));
    expect([once.amount, lines.length]).toEqual([12_800, 2]);
  });
  it('have no line for a choice that costs nothing', () => {
    expect(priced(small, telephony({ phone: 'none' })).lines).toHaveLength(1);
  });
  it('do not count what is not asked', () => {
    const told = { 'owner-consent': { id: 'd-1', fileName: 'a.pdf' }, 'greeting-text': 'Hello' };
    expect(priced(line, internet(told)).monthly.amount).toBe(2990);
  });
  it('count what takes over numbers once, however many', () => {
    const porting = { ...PORTING, numbers: [...PORTING.numbers, { first: '+4940999', last: '' }] };
    expect(priced(small, telephony({ porting })).once.amount).toBe(1590);
  });
  it('say of each line how long it binds', () => {
    const { lines } = priced(line, internet({ speed: 'mbit-1000', router: 'rent' }));
    expect(lines.map(({ id, minimumTermMonths }) => [id, minimumTermMonths])).toEqual([
      ['internet-line', 12],
      ['speed', 24],
      ['router', 12],
    ]);
  });
});

const PORTING = {
  numbers: [{ first: '+49401234560', last: '+49401234569' }],
  provider: 'Altnetz AG',
  company: 'Nordlicht Retail GmbH',
  street: 'Große Elbstr. 9',
  postcode: '22767',
  city: 'Hamburg',
  on: '',
};
const wished = (on: string): Options => ({ porting: { ...PORTING, on } });
const numbers = (...rows: [string, string?][]): Options => ({
  porting: { ...PORTING, numbers: rows.map(([first, last = '']) => ({ first, last })) },
});

describe('a configuration', () => {
  const invalid: [Options, string][] = [
    [{ 'area-code': '' }, 'area-code: required'],
    [{ 'area-code': '0999' }, 'area-code: invalid'],
    [{ phone: '' }, 'phone: required'],
    [{ phone: 'tin-can' }, 'phone: invalid'],
    [{ 'extra-extensions': -1 }, 'extra-extensions: range'],
    [{ 'extra-extensions': 21 }, 'extra-extensions: range'],
    [{ 'extra-extensions': 0.5 }, 'extra-extensions: number'],
    [{ 'extra-extensions': '2' }, 'extra-extensions: number'],
    [{ pigeons: 2 }, 'pigeons: invalid'],
    [{ greeting: 'studio' }, 'greeting-text: required'],
    [{ greeting: 'studio', 'greeting-text': 'x'.repeat(301) }, 'greeting-text: too-long'],
    [{ greeting: 'studio', 'greeting-text': 7 }, 'greeting-text: invalid'],
    [{ 'greeting-text': 'Hello' }, 'greeting-text: greeting-text-for-studio'],
    [{ recording: 'yes', phone: 'cordless' }, 'recording: recording-not-cordless'],
    [{ porting: 'yes' }, 'porting: invalid'],
    [{ porting: { ...PORTING, numbers: [] } }, 'porting.numbers.0.first: required'],
    [numbers(['040 1234']), 'porting.numbers.0.first: phone'],
    [numbers(['+49301234567']), 'porting.numbers.0.first: number-area'],
    [numbers(['+49401234560', '+4940123456']), 'porting.numbers.0.last: number-range'],
    [numbers(['+49401234569', '+49401234560']), 'porting.numbers.0.last: number-range'],
    [numbers(['+49401230000', '+49401231000']), 'porting.numbers.0.last: number-range'],
    [numbers(['+49401230000', '+49401230009'], ['+49401230005']), 'porting.numbers.1.first: number-twice'],
    [
      numbers(...'123456'.split('').map((end): [string] => [`+4940123${end}`])),
      'porting.numbers.5.first: too-many',
    ],
    [{ porting: { ...PORTING, provider: ' ' } }, 'porting.provider: required'],
    [{ porting: { ...PORTING, company: '' } }, 'porting.company: required'],
    [{ porting: { ...PORTING, city: 'x'.repeat(61) } }, 'porting.city: too-long'],
    [wished('2026-12-05'), 'porting.on: too-early'],
    [wished('2026-12-12'), 'porting.on: workday'],
    [wished('2027-06-01'), 'porting.on: too-late'],
    [wished('tomorrow'), 'porting.on: day'],
  ];
  for (const [options, expected] of invalid)
    it(`does not fit with ${JSON.stringify(options).slice(0, 120)}`, () => {
      expect(rules(telephony(options))).toEqual([`configuration.options.${expected}`]);
    });

  const valid: [string, Options][] = [
    ['numbers to take over', { porting: PORTING }],
    ['a working day', wished('2026-12-07')],
    ['a text that is spoken', { greeting: 'studio', 'greeting-text': 'Welcome to Nordlicht.' }],
    ['a recording with another telephone', { recording: 'yes', phone: 'desk-rent' }],
  ];
  for (const [what, options] of valid)
    it(`fits with ${what}`, () => {
      expect(rules(telephony(options))).toEqual([]);
    });

  it('needs what another choice requires', () => {
    expect(rules(internet({ address: 'fixed' }), line)).toEqual([
      'configuration.options.address: fixed-address-from-100',
    ]);
    expect(rules(internet({ address: 'fixed', speed: 'mbit-100' }), line)).toEqual([]);
  });

  it('asks for a file only where it is needed', () => {
    expect(asked(internet(), line)).not.toContain('owner-consent');
    expect(rules(internet({ speed: 'mbit-1000' }), line)).toEqual([
      'configuration.options.owner-consent: required',
    ]);
    const file = { 'owner-consent': { id: 'd-1', fileName: 'consent.pdf' } };
    expect(rules(internet({ speed: 'mbit-1000', ...file }), line)).toEqual([]);
  });

  it('leaves out what is not asked', () => {
    const { options } = telephony({ 'greeting-text': 'Hello', pigeons: 2 });
    expect(fitting(small, options)).toEqual(telephony({}).options);
  });

  it('asks for nothing that depends on something that is not asked', () => {
    const chained = {
      ...small,
      rules: [
        ...small.rules,
        {
          id: 'chain',
          kind: 'only-if' as const,
          subject: { option: 'recording' },
          other: { option: 'greeting-text' },
          text: { en: 'Only with a text' },
        },
      ],
    };
    expect(asked(telephony({ 'greeting-text': 'Hello' }), chained)).not.toContain('recording');
  });

  it('says why a choice is not offered', () => {
    const rule = {
      id: 'desk-with-extensions',
      kind: 'only-if' as const,
      subject: { option: 'phone', is: ['desk-rent'] },
      other: { option: 'extra-extensions' },
      text: { en: 'Needs an extension' },
    };
    const ruled = { ...small, rules: [...small.rules, rule] };
    expect(whyNotOffered(ruled, telephony({}), 'phone', 'desk-rent')).toBe(rule);
    expect(whyNotOffered(ruled, telephony({}), 'phone', 'cordless')).toBeUndefined();
    expect(whyNotOffered(ruled, telephony({ 'extra-extensions': 1 }), 'phone', 'desk-rent')).toBeUndefined();
    expect(rules(telephony({ phone: 'desk-rent' }), ruled)).toEqual([
      'configuration.options.phone: desk-with-extensions',
    ]);
  });

  it('does not take options from the prototype', () => {
    const options = Object.create({ 'area-code': '040' }) as Options;
    expect(rules({ product: small.id, options })).toContain('configuration.options.area-code: required');
  });
});

describe('where it can be had', () => {
  const at = (postcode: string, options: Options = {}) =>
    quoteOf(DEMO_OFFER, { configuration: internet(options), postcode }, `${TODAY}T10:00:00Z`);

  it('is told for a choice by itself', () => {
    const { availability, unavailable, alternatives } = at('72070');
    expect([availability, alternatives]).toEqual(['available', []]);
    expect(unavailable).toEqual([{ option: 'speed', choice: 'mbit-1000' }]);
  });
  it('is not where a choice is not', () => {
    const { availability, readyOn, problems } = at('72070', { speed: 'mbit-1000' });
    expect([availability, readyOn]).toEqual(['unavailable', null]);
    expect(problems).toContainEqual({ field: 'configuration.options.speed', rule: 'not-available' });
    const { product, options } = internet({ speed: 'mbit-1000' });
    expect(isWithinReach(DEMO_OFFER, line, { product, options }, '72070')).toBe(false);
    expect(isWithinReach(DEMO_OFFER, line, { product, options }, '22767')).toBe(true);
  });
  it('says what can be had instead of a product', () => {
    expect(at('99084').alternatives).toEqual(['cloud-telephony-s', 'cloud-telephony-m']);
  });
  it('binds as long as what binds longest', () => {
    expect(at('22767', { speed: 'mbit-1000' }).minimumTermMonths).toBe(24);
  });
});
