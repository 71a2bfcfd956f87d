import { describe, expect, it } from 'vitest';
import {
  formatCustomerNumber,
  formatDay,
  formatMoney,
  openly,
  plural,
  privately,
} from '../../src/i18n/formats.js';
import { messagesFor, registerLocale } from '../../src/i18n/catalogue.js';

describe('formats', () => {
  it('write minor units in the currency’s own decimals', () => {
    expect(formatMoney('en', { amount: 1990, currency: 'EUR' })).toBe('€19.90');
    expect(formatMoney('de', { amount: 128460, currency: 'EUR' })).toBe('1.284,60\u00a0€');
    expect(formatMoney('en', { amount: 1990, currency: 'JPY' })).toBe('¥1,990');
  });

  it('tell others who see the screen neither an amount nor how large it is', () => {
    const german = privately('de');
    expect(formatMoney(german, { amount: 128460, currency: 'EUR' })).toBe('\u2066•,••\u00a0€\u2069');
    expect(formatMoney(german, { amount: -5, currency: 'EUR' })).toBe('\u2066•,••\u00a0€\u2069');
    expect(formatMoney(privately('ar-EG'), { amount: 5, currency: 'EUR' })).not.toMatch(/\p{Nd}/u);
    expect(formatDay(german, '2026-11-30')).toBe('30. November 2026');
  });

  it('tell them only the last two digits of a customer number', () => {
    expect(formatCustomerNumber('en', 'K-100 234')).toBe('K-100 234');
    expect(formatCustomerNumber(privately('en'), 'K-100 234')).toBe('K-••• •34');
    expect(formatCustomerNumber(privately('en'), '12')).toBe('12');
    expect(openly(privately('de-AT'))).toBe('de-AT');
  });

  it('do not move a day across time zones', () => {
    expect(formatDay('de', '2026-11-30')).toBe('30. November 2026');
  });

  it('show a date that cannot be read as it came', () => {
    expect(formatDay('de', 'soon')).toBe('soon');
  });

  it('choose the form that a number asks for', () => {
    expect(plural('en', 1, { one: 'one', other: 'many' })).toBe('one');
    expect(plural('en', 0, { one: 'one', other: 'many' })).toBe('many');
  });
});

describe('messagesFor', () => {
  const english = { hello: 'Hello' };

  it('falls back from region to language to English', () => {
    registerLocale('xx', { area: { hello: 'Xello' } });
    expect(messagesFor('xx-YY', 'area', english).hello).toBe('Xello');
    expect(messagesFor('zz', 'area', english).hello).toBe('Hello');
  });

  it('takes nothing from the prototype of a catalogue', () => {
    registerLocale('yy', {});
    expect(messagesFor('yy', 'constructor', english).hello).toBe('Hello');
  });
});
