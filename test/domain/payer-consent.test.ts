import { describe, expect, it } from 'vitest';
import { consentFor, consentProblem, PAYER_WORDING } from '../../src/domain/payer-consent.js';

const monthly = { amount: 2990, currency: 'EUR' };
const situation = {
  scopes: ['view', 'pay'] as const,
  invoiceOnly: false,
  monthly,
  now: '2026-11-03T09:00:00.000Z',
};
const asked = { wording: PAYER_WORDING, from: '2026-12-01', monthly };

describe('the consent of who pays', () => {
  it('names the first day and what it is at present', () => {
    expect(consentFor(situation)).toEqual(asked);
  });

  it('is not asked for where nobody pays for anything new', () => {
    expect(consentFor({ ...situation, scopes: ['view'] })).toBeNull();
    expect(consentFor({ ...situation, invoiceOnly: true })).toBeNull();
    expect(consentProblem(null, undefined)).toBeUndefined();
  });

  it('has to be given', () => {
    expect(consentProblem(asked, undefined)).toBe('consent-required');
    expect(consentProblem(asked, asked)).toBeUndefined();
  });

  it('counts only for what was shown', () => {
    for (const other of [
      { wording: '2020-01' },
      { from: '2027-01-01' },
      { monthly: { amount: 2991, currency: 'EUR' } },
      { monthly: { amount: 2990, currency: 'CHF' } },
    ])
      expect(consentProblem(asked, { ...asked, ...other })).toBe('rules-changed');
  });
});
