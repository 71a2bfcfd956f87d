import { customerNumberKey } from './customer-number-key.js';
import type { Link } from './link.js';

/**
 * One thing that is searched for: words that a text must all contain, or, of what may be a telephone number in any
 * spelling, its digits without the zeros before them. Empty digits: it is none.
 */
export interface Sought {
  readonly words: readonly string[];
  readonly digits: string;
}

/** Digits from which on something may be a part of a telephone number. */
const DIGITS = 4;
const NUMBERLIKE = /^[\d()+/.-]+$/;

/** What a search looks for, in lower case. Parts of a number that stand apart belong together. */
export function soughtIn(search: string): Sought[] {
  const runs: string[][] = [];
  let numberlike = false;
  for (const word of search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean)) {
    const isNumberlike = NUMBERLIKE.test(word);
    if (isNumberlike && numberlike) runs.at(-1)!.push(word);
    else runs.push([word]);
    numberlike = isNumberlike;
  }
  return runs.map((words) => ({ words, digits: NUMBERLIKE.test(words[0]!) ? digitsOf(words.join('')) : '' }));
}

function digitsOf(number: string): string {
  const digits = number.replace('(0)', '').replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= DIGITS ? digits : '';
}

/** Whether a text in lower case has what is sought. */
export const isFound = ({ words, digits }: Sought, text: string): boolean =>
  words.every((word) => text.includes(word)) || (digits !== '' && text.includes(digits));

/** What a contact address and telephone numbers (E.164) are found by. */
export const reachedBy = (contactEmail: string, numbers: readonly string[]): string[] => [
  contactEmail,
  ...numbers.map((number) => number.slice(1)),
];

/**
 * What a search has found of a link that its row does not show: a cost centre, a purchase order, its name on invoices, the
 * contact's address, or a telephone number; undefined where the row shows it.
 */
export function foundBy(
  sought: readonly Sought[],
  link: Link,
  numbers: readonly string[],
): string | undefined {
  const { account, customerNumber, nickname = '', costCentre = '', purchaseOrder = '' } = link;
  const { invoiceName = '' } = link;
  if (!account) return undefined;
  const lower = (text: string): string => text.toLocaleLowerCase('de');
  const { street, city } = account.location;
  const shown = lower(
    [customerNumber, customerNumberKey(customerNumber), account.name, nickname, street, city].join('\n'),
  );
  const missing = sought.filter((each) => !isFound(each, shown));
  if (missing.length === 0) return undefined;
  const { contactEmail = '' } = account;
  return [costCentre, purchaseOrder, invoiceName, contactEmail, ...numbers].find((text) =>
    missing.some((each) => isFound(each, lower(text))),
  );
}
