import * as v from 'valibot';
import { Money, sameMoney } from './money.js';
import { Day, Id } from './text.js';
import { joinsFrom, type Situation } from './rules.js';

/** The version of what whoever will pay confirms. It changes with the meaning of the words, in any language. */
export const PAYER_WORDING = '2026-11';

/** What whoever will pay confirms in words: from when on, and what it is at present. They are the main account. */
export const PayerConsent = v.object({
  wording: v.pipe(v.string(), v.minLength(1), v.maxLength(20)),
  /** The first day of the first collective invoice that holds the account’s charges. */
  from: Day,
  monthly: Money,
});
export type PayerConsent = v.InferOutput<typeof PayerConsent>;

/** The same for several accounts at once: what all of them are at present, a sum for each currency. */
export const BulkConsent = v.object({
  ...v.omit(PayerConsent, ['monthly']).entries,
  accounts: v.pipe(v.number(), v.integer(), v.minValue(1)),
  monthly: v.array(Money),
});
export type BulkConsent = v.InferOutput<typeof BulkConsent>;

/** Links a proven account. `consent`: what whoever will pay has confirmed, as it was shown. */
export const ConfirmLinkInput = v.object({
  link: Id,
  version: v.string(),
  consent: v.optional(PayerConsent),
});
export type ConfirmLinkInput = v.InferOutput<typeof ConfirmLinkInput>;

/** What is to be confirmed before a link; null: nobody pays for anything that they do not pay for already. */
export function consentFor(
  situation: Pick<Situation, 'scopes' | 'invoiceOnly' | 'monthly' | 'now' | 'startOn' | 'payFrom'>,
): PayerConsent | null {
  const from = joinsFrom(situation);
  return from === undefined ? null : { wording: PAYER_WORDING, from, monthly: situation.monthly };
}

/** Why a link cannot be confirmed: nobody has agreed to pay, or they have agreed to something else. */
export function consentProblem(
  asked: PayerConsent | null,
  given: PayerConsent | undefined,
): 'consent-required' | 'rules-changed' | undefined {
  if (!asked) return undefined;
  if (!given) return 'consent-required';
  return given.wording === asked.wording &&
    given.from === asked.from &&
    sameMoney(given.monthly, asked.monthly)
    ? undefined
    : 'rules-changed';
}

/** What is to be confirmed before several links at once; null: nothing. */
export function consentForAll(each: readonly PayerConsent[]): BulkConsent | null {
  const [first] = each;
  if (!first) return null;
  const sums = new Map<string, number>();
  for (const { monthly } of each)
    sums.set(monthly.currency, (sums.get(monthly.currency) ?? 0) + monthly.amount);
  return {
    wording: first.wording,
    from: first.from,
    accounts: each.length,
    monthly: [...sums].map(([currency, amount]) => ({ amount, currency })).sort(byCurrency),
  };
}

const byCurrency = (a: Money, b: Money): number => (a.currency < b.currency ? -1 : 1);

/** Why several accounts cannot be linked at once: nobody has agreed to pay, or they have agreed to something else. */
export function bulkConsentProblem(
  asked: BulkConsent | null,
  given: BulkConsent | undefined,
): 'consent-required' | 'rules-changed' | undefined {
  if (!asked) return undefined;
  if (!given) return 'consent-required';
  const same =
    given.wording === asked.wording &&
    given.from === asked.from &&
    given.accounts === asked.accounts &&
    given.monthly.length === asked.monthly.length &&
    asked.monthly.every((money) => given.monthly.some((other) => sameMoney(money, other)));
  return same ? undefined : 'rules-changed';
}
