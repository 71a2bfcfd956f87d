import { describe, expect, it } from 'vitest';
import { withPayer, type Charged } from '../../src/domain/billing.js';
import { minimumUntil } from '../../src/domain/contract.js';
import {
  AS_ACCOUNT,
  chargedFor,
  chargesOf,
  mainShareOf,
  withAccountPayer,
  withPaidBy,
  type ContractTerms,
} from '../../src/domain/contract-charges.js';
import { ownLines, shareLines } from '../../src/domain/invoice.js';

const NOVEMBER = '2026-11-01';
const DECEMBER = '2026-12-01';

const link = (over: Partial<Charged> = {}): Charged => ({
  monthly: 5000,
  payer: 'main',
  payerSince: null,
  mainDays: 0,
  change: null,
  detachOn: null,
  ...over,
});

const contract = (over: Partial<ContractTerms> = {}): ContractTerms => ({
  id: 'c-1',
  product: { en: 'Telephony' },
  monthly: 3000,
  ...AS_ACCOUNT,
  costCentre: '',
  purchaseOrder: '',
  ...over,
});

const line = (over: Partial<ContractTerms> = {}): ContractTerms =>
  contract({ id: 'c-2', product: { en: 'Line' }, monthly: 2000, ...over });

const share = (of: Charged, contracts: ContractTerms[], period: string): number =>
  mainShareOf(chargesOf(of, contracts), period);

describe('the charges of an account by contract', () => {
  it('are the account’s where nothing is decided about any, whoever pays', () => {
    for (const of of [link(), link({ payer: 'secondary' }), withPayer(link(), 'secondary', '2026-11-11')])
      expect(share(of, [contract(), line()], NOVEMBER)).toBe(share(of, [], NOVEMBER));
  });

  it('divide the month of a decision by days, whose own day is the new payer’s', () => {
    const decided = withPaidBy(link(), line(), 'secondary', '2026-11-16T10:00:00.000Z');
    expect([decided.payerSince, decided.mainDays]).toEqual(['2026-11-16', 15]);
    expect(share(link(), [contract(), decided], NOVEMBER)).toBe(4000);
    expect(share(link(), [contract(), decided], DECEMBER)).toBe(3000);
  });

  it('stay where they were decided to be when the account’s payer changes', () => {
    const kept = withPaidBy(link(), line(), 'main', '2026-11-02');
    const after = withPayer(link(), 'secondary', '2026-11-16');
    const contracts = withAccountPayer(link(), [contract(), kept], 'secondary', '2026-11-16');
    expect(contracts).toEqual([contract(), kept]);
    expect(share(after, contracts, NOVEMBER)).toBe(1500 + 2000);
    expect(share(after, contracts, DECEMBER)).toBe(2000);
  });

  it('follow the account again once that is decided, without losing a day', () => {
    const away = withPaidBy(link(), line(), 'secondary', '2026-11-07');
    const back = withPaidBy(link(), away, 'as-account', '2026-11-19');
    expect(share(link(), [contract(), back], NOVEMBER)).toBe(3000 + (2000 * 18) / 30);
    // The account changes sides afterwards: its own days go on from there.
    const [, followed] = withAccountPayer(link(), [contract(), back], 'secondary', '2026-11-25');
    const after = withPayer(link(), 'secondary', '2026-11-25');
    expect(share(after, [contract(), followed!], NOVEMBER)).toBe((3000 * 24) / 30 + (2000 * 12) / 30);
    expect(share(after, [contract(), followed!], DECEMBER)).toBe(0);
  });

  it('know what is planned for either', () => {
    const change = { payer: 'secondary', on: DECEMBER } as const;
    const planned = link({ change });
    const own = line({ change: { paidBy: 'main', on: DECEMBER } });
    expect(share(planned, [contract(), own], DECEMBER)).toBe(2000);
    expect(
      chargedFor(
        planned,
        line({
          ...own,
          paidBy: 'main',
          payerSince: NOVEMBER,
          change: { paidBy: 'as-account', on: DECEMBER },
        }),
      ).change,
    ).toEqual(change);
    expect(share(link({ detachOn: DECEMBER }), [contract(), own], DECEMBER)).toBe(0);
  });

  it('are a line each on the invoice of who pays, and together the whole', () => {
    const decided = withPaidBy(link(), line({ purchaseOrder: 'PO-1' }), 'secondary', '2026-11-16');
    const contracts = [contract(), decided];
    const main = shareLines(link(), contracts, NOVEMBER, 'EUR');
    const own = ownLines(link(), contracts, NOVEMBER, 'EUR');
    expect(main.map(({ gross, contract: of }) => [gross.amount, of?.purchaseOrder])).toEqual([
      [3000, ''],
      [1000, 'PO-1'],
    ]);
    expect(own.map(({ gross, name, contract: of }) => [gross.amount, name.en, of?.purchaseOrder])).toEqual([
      [1000, 'Monthly charge, 15 of 30 days', ''],
    ]);
    expect(shareLines(link(), contracts, DECEMBER, 'EUR')).toHaveLength(1);
  });
});

describe('a minimum term', () => {
  it.each([
    ['2026-11-26', 1, null],
    ['2026-11-26T10:00:00.000Z', 12, '2027-11-25'],
    ['2026-01-01', 24, '2027-12-31'],
  ])('that begins on %s and has %i months lasts until %s', (since, months, until) => {
    expect(minimumUntil(since, months)).toBe(until);
  });
});
