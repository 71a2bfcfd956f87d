import { describe, expect, it } from 'vitest';
import { agreedBefore, startOf, startProblem, startSpan } from '../../src/domain/link-start.js';
import type { LinkTerm } from '../../src/domain/link-term.js';
import { consentFor } from '../../src/domain/payer-consent.js';
import { paysFrom } from '../../src/domain/rules.js';

const now = '2026-11-27T10:00:00.000Z';
const beginning = { term: {}, scopes: ['view', 'pay'], invoiceOnly: false, coolingOffDays: 0, now } as const;

describe('the first day of a link', () => {
  it('is now unless something else was asked for', () => {
    expect(startOf(beginning)).toBeNull();
    expect(startOf({ ...beginning, term: { startOn: '2026-11-27' } })).toBeNull();
    expect(startOf({ ...beginning, term: { startOn: '2026-11-26' } })).toBeNull();
    expect(startOf({ ...beginning, term: { startOn: '2027-01-01' } })).toEqual({
      on: '2027-01-01',
      notBefore: '2027-01-01',
    });
  });

  it('comes after the days to think it over, where who pays changes', () => {
    const cooled = { ...beginning, coolingOffDays: 3 };
    expect(startOf(cooled)?.on).toBe('2026-11-30');
    expect(startOf({ ...cooled, term: { startOn: '2026-11-28' } })?.on).toBe('2026-11-30');
    expect(startOf({ ...cooled, term: { startOn: '2026-12-05' } })?.on).toBe('2026-12-05');
    expect(startOf({ ...cooled, scopes: ['view'] })).toBeNull();
    expect(startOf({ ...cooled, invoiceOnly: true })).toBeNull();
  });

  it('can be changed to the agreed day or a later one, and never to today', () => {
    const agreed = { start: { notBefore: '2026-12-01' }, term: {} };
    expect(startProblem('2026-11-30', agreed, '2026-11-27')).toBe('too-early');
    expect(startProblem('2026-12-01', agreed, '2026-11-27')).toBeUndefined();
    expect(startProblem('2027-11-28', agreed, '2026-11-27')).toBe('too-late');
    expect(startProblem('2026-12-02', agreed, '2026-12-02')).toBe('too-early');
  });

  it('comes before the link ends, with time to pay for it', () => {
    const start = { notBefore: '2026-12-01' };
    const latest = (term: LinkTerm) => startSpan({ start, term }, '2026-11-27').latest;
    expect(latest({})).toBe('2027-11-27');
    expect(latest({ endOn: '2027-03-01' })).toBe('2027-02-28');
    expect(latest({ endOn: '2027-03-01', payFrom: 'period-end' })).toBe('2027-01-31');
    expect(latest({ endOn: '2031-03-01' })).toBe('2027-11-27');
  });

  it('has to be agreed to in time', () => {
    const policy = { pays: true, coolingOffDays: 14 };
    expect(agreedBefore({}, policy)).toBeUndefined();
    expect(agreedBefore({ endOn: '2027-03-01' }, policy)).toBe('2027-02-15');
    expect(agreedBefore({ endOn: '2027-03-01' }, { ...policy, pays: false })).toBe('2027-03-01');
    expect(agreedBefore({ endOn: '2027-03-01', payFrom: 'period-end' }, policy)).toBe('2027-01-18');
  });

  it('decides from when on who will pay consents to pay', () => {
    const monthly = { amount: 2990, currency: 'EUR' };
    const situation = { scopes: ['view', 'pay'], invoiceOnly: false, now, monthly } as const;
    expect(consentFor(situation)?.from).toBe('2026-12-01');
    expect(consentFor({ ...situation, startOn: '2027-01-15' })?.from).toBe('2027-02-01');
    const later = { ...situation, startOn: '2027-01-15', payFrom: 'period-end' } as const;
    expect([paysFrom(later), consentFor(later)?.from]).toEqual(['2027-02-01', '2027-03-01']);
    expect(consentFor({ ...later, invoiceOnly: true })).toBeNull();
  });
});
