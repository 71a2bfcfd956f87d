import * as v from 'valibot';
import { Money } from './money.js';

/** How many links a narrowed list has, and what their accounts cost a month. */
export const LinkTotals = v.object({
  links: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Whether that is a guess. */
  estimated: v.boolean(),
  /** A sum for each currency, the largest first; null where there are too many to add up in time. */
  monthly: v.nullable(v.array(Money)),
});
export type LinkTotals = v.InferOutput<typeof LinkTotals>;

/** Amounts by currency, the largest first. */
export const byCurrency = (sums: ReadonlyMap<string, number>): Money[] =>
  [...sums]
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((a, b) => b.amount - a.amount || (a.currency < b.currency ? -1 : 1));
