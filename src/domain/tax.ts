import * as v from 'valibot';
import { AccountRef } from './account.js';
import { Money } from './money.js';
import { Id } from './text.js';

/**
 * How VAT is treated (EN 16931, BT-118). `standard`: it is in the price, at a rate (S). `reverse-charge`: who gets the
 * invoice owes it in their own country (AE). `outside`: the service is not taxed here (O).
 */
export const TaxKind = v.picklist(['standard', 'reverse-charge', 'outside']);
export type TaxKind = v.InferOutput<typeof TaxKind>;

/** The tax that the charges of one account carry. */
export const Tax = v.object({
  kind: TaxKind,
  /** In basis points: 1900 is 19 %. 0 unless it is `standard`. */
  rate: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Tax = v.InferOutput<typeof Tax>;

/** What an invoice holds of one tax: the sum of its accounts with that tax, to the cent. */
export const TaxSum = v.object({ ...Tax.entries, net: Money, tax: Money, gross: Money });
export type TaxSum = v.InferOutput<typeof TaxSum>;

/** By whose address a backend taxes: where whoever pays is, or where each account is. */
export const TaxedBy = v.picklist(['payer', 'site']);
export type TaxedBy = v.InferOutput<typeof TaxedBy>;

/**
 * Why an account cannot be on a collective invoice. `currency`: it is billed in another one. `tax`: what is not taxed
 * here may not stand beside other taxes on one e-invoice (EN 16931, BR-O-11).
 */
export const ApartReason = v.picklist(['currency', 'tax']);
export type ApartReason = v.InferOutput<typeof ApartReason>;

/** A linked account that cannot be on the collective invoice, and stays on one of its own. */
export const ApartAccount = v.object({
  account: AccountRef,
  link: Id,
  reasons: v.array(ApartReason),
  currency: v.string(),
  /** Where it is, ISO 3166-1 alpha-2. */
  country: v.string(),
});
export type ApartAccount = v.InferOutput<typeof ApartAccount>;

/** So many accounts are named that stay apart; of what is beyond that is only said how many there are. */
export const APART_NAMED = 20;

/** The tax that whoever issues the invoices of the demo, in Germany, charges at home. */
export const HOME_TAX: Tax = { kind: 'standard', rate: 1900 };

/** The other members of the European Union: a business there owes the tax itself. */
export const REVERSE_CHARGED = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU'],
  ...['LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
] as const;

/** The Swiss area of VAT, in which the demo's provider is registered. */
export const SWISS = ['CH', 'LI'] as const;
export const SWISS_TAX: Tax = { kind: 'standard', rate: 810 };

/** The tax of business customers in a country. */
export function taxOf(country: string): Tax {
  if (country === 'DE') return HOME_TAX;
  if (REVERSE_CHARGED.some((each) => each === country)) return { kind: 'reverse-charge', rate: 0 };
  return SWISS.some((each) => each === country) ? SWISS_TAX : { kind: 'outside', rate: 0 };
}

/** Where somebody is, and in which currency they are billed. */
export interface Billed {
  readonly country: string;
  readonly currency: string;
}

/** The tax of an account's charges, by the address that decides: of who pays, or of the account. */
export const taxFor = (by: TaxedBy, payer: Pick<Billed, 'country'>, account: Pick<Billed, 'country'>): Tax =>
  taxOf(by === 'payer' ? payer.country : account.country);

/** Why an account cannot be on the collective invoice of a main account; empty: it can. */
export function apartBecause(by: TaxedBy, main: Billed, account: Billed): ApartReason[] {
  const outside = (each: Billed): boolean => taxFor(by, main, each).kind === 'outside';
  return [
    ...(account.currency === main.currency ? [] : (['currency'] as const)),
    ...(outside(account) === outside(main) ? [] : (['tax'] as const)),
  ];
}

/** Adds up what accounts add to an invoice, tax by tax: the highest rate first. */
export function taxSums(
  accounts: Iterable<{
    readonly taxed: Tax;
    readonly net: Money;
    readonly tax: Money;
    readonly gross: Money;
  }>,
): TaxSum[] {
  const sums = new Map<string, TaxSum>();
  for (const { taxed, net, tax, gross } of accounts) {
    const { kind, rate } = taxed;
    const { currency } = gross;
    const none = { amount: 0, currency };
    const before = sums.get(`${kind} ${rate}`) ?? { kind, rate, net: none, tax: none, gross: none };
    const plus = (a: Money, b: Money): Money => ({ amount: a.amount + b.amount, currency });
    sums.set(`${kind} ${rate}`, {
      kind,
      rate,
      net: plus(before.net, net),
      tax: plus(before.tax, tax),
      gross: plus(before.gross, gross),
    });
  }
  return [...sums.values()].sort(byRate);
}

/** The order in which an invoice lists its taxes. */
export const byRate = (a: Tax, b: Tax): number =>
  b.rate - a.rate || TaxKind.options.indexOf(a.kind) - TaxKind.options.indexOf(b.kind);
