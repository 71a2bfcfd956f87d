import { addressChanges } from '../../domain/activity-changes.js';
import {
  addressLine,
  usualAddress,
  type AddressedInvoices,
  type InvoiceAddressInput,
  type InvoiceAddressQuery,
  type ShownInvoiceAddress,
} from '../../domain/invoice-address.js';
import { note } from './activity.js';
import { accountMeant, requireVersion, type Context } from './context.js';
import type { AccountRecord } from './records.js';
import { refOf } from './views.js';

/** What an account's invoices are addressed to now. */
export const addressOf = ({
  invoiceAddress,
  name,
  location,
}: Pick<AccountRecord, 'invoiceAddress' | 'name' | 'location'>): ShownInvoiceAddress =>
  invoiceAddress ?? usualAddress({ name }, location);

const versionOf = ({ id, addressed }: AccountRecord): string => `${id}.a${addressed}`;

const view = (account: AccountRecord): AddressedInvoices => ({
  version: versionOf(account),
  account: refOf(account),
  address: addressOf(account),
  usual: usualAddress(account, account.location),
  isSet: account.invoiceAddress != null,
});

export const getInvoiceAddress = (context: Context, { link }: InvoiceAddressQuery): AddressedInvoices =>
  view(accountMeant(context, link));

export function setInvoiceAddress(
  context: Context,
  { link, version, address }: InvoiceAddressInput,
): AddressedInvoices {
  const { world, person } = context;
  const account = accountMeant(context, link);
  requireVersion(versionOf(account), version);
  const before = addressOf(account);
  world.changeAccount(account, { invoiceAddress: address, addressed: account.addressed + 1 });
  const changes = addressChanges(before, addressOf(account));
  if (changes.length === 0) return view(account);
  note(world, context, { kind: 'invoice-address-set', subject: account.id, changes });
  const facts = {
    customerNumber: account.customerNumber,
    by: person.name,
    address: addressLine(addressOf(account)),
  };
  for (const { contactEmail } of new Set([account, context.account]))
    world.mail(contactEmail, 'invoice-address-set', { facts });
  return view(account);
}
