import * as v from 'valibot';
import { AccountRef, Address, isPostcodeOf, ShownAddress } from './account.js';
import { Id, line } from './text.js';

/** Whom and where invoices are addressed to, as a person types it. A postcode is checked by its country's rule. */
export const InvoiceAddress = v.pipe(
  v.object({
    company: line(80),
    /** A department or a person, e.g. `Accounts payable`; empty: none. */
    addition: line(80, 0),
    ...Address.entries,
  }),
  v.forward(
    v.partialCheck(
      [['postcode'], ['country']],
      ({ postcode, country }) => isPostcodeOf(postcode, country),
      'postcode',
    ),
    ['postcode'],
  ),
);
export type InvoiceAddress = v.InferOutput<typeof InvoiceAddress>;

/** The same as a backend reports it: shown, never judged. */
export const ShownInvoiceAddress = v.object({
  company: v.string(),
  addition: v.string(),
  ...ShownAddress.entries,
});
export type ShownInvoiceAddress = v.InferOutput<typeof ShownInvoiceAddress>;

/** What the invoices of an account are addressed to, from the next one on. Issued invoices keep what they say. */
export const AddressedInvoices = v.object({
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  account: AccountRef,
  address: ShownInvoiceAddress,
  /** The account's name and place: what they are addressed to where nothing else was set. */
  usual: ShownInvoiceAddress,
  /** Something else was set. */
  isSet: v.boolean(),
});
export type AddressedInvoices = v.InferOutput<typeof AddressedInvoices>;

/** Whose invoices: those that a linked account pays itself, or, without a link, those that the account at work pays. */
export const InvoiceAddressQuery = v.object({ link: v.optional(Id) });
export type InvoiceAddressQuery = v.InferOutput<typeof InvoiceAddressQuery>;

export const InvoiceAddressInput = v.object({
  ...InvoiceAddressQuery.entries,
  version: v.string(),
  /** null: the account's name and place again. */
  address: v.nullable(InvoiceAddress),
});
export type InvoiceAddressInput = v.InferOutput<typeof InvoiceAddressInput>;

/** What invoices of an account are addressed to where nothing else was set. */
export const usualAddress = (
  { name }: { readonly name: string },
  { street, postcode, city, country }: ShownAddress,
): ShownInvoiceAddress => ({ company: name, addition: '', street, postcode, city, country });

/** An address as one line, e.g. in a history. */
export const addressLine = ({
  company,
  addition,
  street,
  postcode,
  city,
  country,
}: ShownInvoiceAddress): string =>
  [company, addition, street, `${postcode} ${city}`, country].filter(Boolean).join(', ');
