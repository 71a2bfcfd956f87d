import * as v from 'valibot';
import { AccountRef, ShownAddress } from './account.js';
import { ShownInvoiceAddress } from './invoice-address.js';

/** What a new account can take over from the main account that orders it, and from who does that. */
export const OrderDefaults = v.object({
  account: AccountRef,
  location: ShownAddress,
  /** Whom and where the main account's own invoices are addressed to. */
  invoiceAddress: ShownInvoiceAddress,
  contact: v.object({ name: v.string(), email: v.string() }),
});
export type OrderDefaults = v.InferOutput<typeof OrderDefaults>;
