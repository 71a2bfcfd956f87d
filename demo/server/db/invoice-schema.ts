import type { Generated } from 'kysely';
import type { AccountRef } from '../../../src/domain/account.js';
import type { ShownInvoiceAddress } from '../../../src/domain/invoice-address.js';
import type { InvoiceLine } from '../../../src/domain/invoice.js';
import type { Tax, TaxedBy, TaxKind } from '../../../src/domain/tax.js';
import type { Json } from './json.js';

/** Who pays an invoice and what it is addressed to, as it was when it was issued; before it could be set, their name. */
export interface Recipient
  extends
    AccountRef,
    Omit<ShownInvoiceAddress, 'company' | 'addition'>,
    Partial<Pick<ShownInvoiceAddress, 'company' | 'addition'>> {}

/** An issued invoice: only whether it is paid, and what was told of it, changes. */
export interface InvoiceTable {
  id: string;
  main_id: string;
  number: string;
  state: 'open' | 'paid' | 'canceled';
  /** The first day of the month it is for. */
  period: string;
  issued_on: string;
  due_on: string;
  recipient: Json<Recipient>;
  currency: string;
  /** By whose address its tax was decided, and what it holds of each tax, in minor units. */
  taxed_by: TaxedBy;
  taxes: Json<(Tax & Record<'net' | 'tax' | 'gross', number>)[]>;
  accounts: number;
  fees: number;
  usage: number;
  credits: number;
  net: number;
  tax: number;
  gross: number;
  /** What of the gross amount the credit of who pays it covered when it was issued. */
  credit_used: Generated<number>;
  /** Whoever is to hear of it was told that it is there, and that it is not paid in time. */
  announced: Generated<boolean>;
  reminded: Generated<boolean>;
}

/** What one account adds to an issued invoice: copies of everything that it says. */
export interface InvoiceAccountTable {
  invoice_id: string;
  account_id: string;
  period: string;
  sort_number: string;
  customer_number: string;
  name: string;
  city: string;
  cost_centre: string;
  purchase_order: string;
  /** What the invoice calls the account; empty: `name`. */
  invoice_name: Generated<string>;
  invoice_only: boolean;
  lines: Json<InvoiceLine[]>;
  tax_kind: TaxKind;
  tax_rate: number;
  net: number;
  tax: number;
  gross: number;
  search: string;
}

/** Months whose invoices are issued. */
export interface InvoiceRunTable {
  period: string;
}
