import * as v from 'valibot';
import { Obstacle } from './candidate.js';
import { customerNumberKey } from './customer-number-key.js';
import { isFound, soughtIn } from './search-words.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Asks for what the person administers beside the account at work. */
export const OwnAccountQuery = v.object({
  /** Words that all stand in the name, the number or the town. */
  search: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** Begins with the account at a position, counted from 0. */
  position: v.optional(count),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))),
});
export type OwnAccountQuery = v.InferOutput<typeof OwnAccountQuery>;

/** An account that the person administers, whether it can be linked or not. */
export const OwnAccount = v.object({
  customerNumber: v.string(),
  name: v.string(),
  city: v.string(),
  /** The rule that forbids to link it now; null: it can be linked. */
  obstacle: v.nullable(Obstacle),
});
export type OwnAccount = v.InferOutput<typeof OwnAccount>;

/** A part of them by name, how many there are in all, and how many of those can be linked. */
export const OwnAccounts = v.object({ items: v.array(OwnAccount), total: count, linkable: count });
export type OwnAccounts = v.InferOutput<typeof OwnAccounts>;

/** Tells whether an account is what is searched for. Its number is found in any spelling. */
export function ownAccountFilter(
  search: string,
): (account: Pick<OwnAccount, 'customerNumber' | 'name' | 'city'>) => boolean {
  const sought = soughtIn(search);
  return ({ customerNumber, name, city }) => {
    const text = [name, customerNumber, customerNumberKey(customerNumber), city].join('\n');
    const lower = text.toLocaleLowerCase('de');
    return sought.every((each) => isFound(each, lower));
  };
}
