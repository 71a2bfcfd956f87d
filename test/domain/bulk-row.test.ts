import { describe, expect, it } from 'vitest';
import { DEMO_OFFER } from '../../src/backend/memory/demo-offer.js';
import { hoursFor, type BulkCells } from '../../src/domain/bulk-link.js';
import { checkedState, readRow, type ReadBy } from '../../src/domain/bulk-row.js';

const BY: ReadBy = {
  permissions: ['link-accounts', 'order-accounts'],
  scopes: ['view', 'pay', 'switch'],
  offer: DEMO_OFFER,
  country: 'DE',
  today: '2026-11-23',
};

const ORDER: BulkCells = {
  product: 'SIP-Trunk',
  areaCode: '(030)',
  name: 'Dresden',
  street: 'Prager Str. 1',
  postcode: '1067',
  city: 'Dresden',
  contactName: 'Nora Behrens',
  contactEmail: 'nora@nordlicht.example',
  contactPhone: '+4935112345',
};

describe('a row of many', () => {
  it('asks for an existing account with all that can be asked for, unless it says what', () => {
    expect(readRow({ customerNumber: ' k 200300 ' }, BY)).toMatchObject({
      kind: 'link',
      key: 'K200300',
      problems: [],
      asked: { request: { customerNumber: 'k 200300', scopes: ['view', 'pay', 'switch'], message: '' } },
    });
    expect(readRow({ customerNumber: 'K-200 300', scopes: 'Pay, view' }, BY).asked).toMatchObject({
      request: { scopes: ['view', 'pay'] },
    });
  });

  it.each([
    [{ customerNumber: '12' }, ['customerNumber customer-number']],
    [{ customerNumber: 'K-200 300', scopes: 'team' }, ['scopes invalid']],
    [{ customerNumber: 'K-200 300', message: 'x'.repeat(501) }, ['message too-long']],
    [{ customerNumber: 'K-200 300', costCentre: 'x'.repeat(41) }, ['costCentre too-long']],
    [{}, ['customerNumber required']],
    [{ ...ORDER, contactPhone: '0351 12345' }, ['contactPhone phone']],
    [{ ...ORDER, postcode: '12' }, ['postcode postcode']],
    [{ ...ORDER, areaCode: '' }, ['areaCode required']],
    [{ ...ORDER, product: 'SIP' }, ['product invalid']],
    [{ ...ORDER, postcode: '99084' }, ['product not-available']],
  ] satisfies [BulkCells, string[]][])('says what is wrong with %j', (cells, problems) => {
    const read = readRow(cells, BY);
    expect(read.problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(problems);
    expect(read.asked).toBeUndefined();
  });

  it('orders by a name in any language, and puts the zeros back that a spreadsheet has taken', () => {
    expect(readRow(ORDER, BY)).toMatchObject({
      kind: 'order',
      problems: [],
      asked: {
        order: {
          configuration: { product: 'sip-trunk', options: { 'area-code': '030', channels: 2 } },
          location: { postcode: '01067', country: 'DE' },
          payer: 'main',
          monthly: { amount: 1990, currency: 'EUR' },
        },
      },
    });
  });

  it('orders nothing without the right to', () => {
    const { problems } = readRow(ORDER, { ...BY, permissions: ['link-accounts'] });
    expect(problems).toEqual([{ field: 'product', rule: 'not-allowed' }]);
  });

  it('stands by the first thing that is in its way', () => {
    const fine = {
      problems: [],
      duplicateOf: null,
      own: false,
      linked: false,
      requested: false,
      forbidden: false,
      tooOften: false,
    };
    expect(checkedState(fine)).toBe('ready');
    expect(checkedState({ ...fine, tooOften: true })).toBe('limit');
    expect(checkedState({ ...fine, tooOften: true, forbidden: true })).toBe('obstacle');
    expect(checkedState({ ...fine, forbidden: true, requested: true })).toBe('already-requested');
    expect(checkedState({ ...fine, tooOften: true, requested: true })).toBe('already-requested');
    expect(checkedState({ ...fine, requested: true, linked: true })).toBe('already-linked');
    expect(checkedState({ ...fine, linked: true, duplicateOf: 3 })).toBe('duplicate');
    expect(checkedState({ ...fine, duplicateOf: 3, problems: [{ field: 'x', rule: 'y' }] })).toBe('invalid');
  });
});

describe('the time that many requests take', () => {
  it.each([
    [0, 0],
    [10, 0],
    [11, 1],
    [50, 4],
    [51, 24],
    [463, 9 * 24 + 1],
  ])('for %i is at least %i hours', (requests, hours) => {
    expect(hoursFor(requests, { perHour: 10, perDay: 50 })).toBe(hours);
  });
});
