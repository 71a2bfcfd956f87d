import * as v from 'valibot';

/** An exact sum of money: an integer of minor units (cents) in an ISO 4217 currency. */
export const Money = v.object({
  /** Minor units: 1990 is 19.90 in a currency with two decimals. May be negative (a credit). */
  amount: v.pipe(v.number(), v.safeInteger()),
  /** ISO 4217 alphabetic code. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});
export type Money = v.InferOutput<typeof Money>;

/** Adds sums of one currency, exactly. */
export function sum(currency: string, sums: Iterable<Money>): Money {
  let amount = 0;
  for (const each of sums) {
    if (each.currency !== currency) throw new RangeError(`Cannot add ${each.currency} to ${currency}`);
    amount += each.amount;
  }
  return { amount, currency };
}

/** Multiplies a sum by a whole quantity, exactly. */
export function times(money: Money, quantity: number): Money {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`Not a whole quantity: ${quantity}`);
  return { amount: money.amount * quantity, currency: money.currency };
}

/** Whether two sums are the same amount in the same currency. */
export const sameMoney = (a: Money, b: Money): boolean => a.amount === b.amount && a.currency === b.currency;
