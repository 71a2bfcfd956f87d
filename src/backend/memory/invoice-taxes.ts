import { customerNumberKey } from '../../domain/customer-number.js';
import type { Invoice } from '../../domain/invoice.js';
import { APART_NAMED, apartBecause, taxFor } from '../../domain/tax.js';
import type { AccountRecord } from './records.js';
import type { Store } from './store.js';
import { isLinked, refOf } from './views.js';

/** Where an account is, and in which currency it is billed. */
export const billedAs = ({ location: { country }, monthly: { currency } }: AccountRecord) => ({
  country,
  currency,
});

/** The tax of an account's charges on an invoice that somebody pays. */
export const taxOn = (world: Store, payer: string, account: AccountRecord) =>
  taxFor(world.taxedBy, billedAs(world.account(payer)), billedAs(account));

/** The linked accounts that cannot be on a main account's collective invoice. */
export function apartFrom(world: Store, main: AccountRecord): Invoice['apart'] {
  const accounts = world
    .linksOf(main.id)
    .filter(isLinked)
    .map((link) => ({ link, account: world.account(link.accountId!) }))
    .map(({ link, account }) => ({
      key: customerNumberKey(account.customerNumber),
      named: {
        account: refOf(account),
        link: link.id,
        reasons: apartBecause(world.taxedBy, billedAs(main), billedAs(account)),
        ...billedAs(account),
      },
    }))
    .filter(({ named }) => named.reasons.length > 0)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ named }) => named);
  return accounts.length > 0 ? { accounts: accounts.slice(0, APART_NAMED), total: accounts.length } : null;
}
