import { customerNumberKey } from '../../../src/domain/customer-number.js';
import { usualAddress } from '../../../src/domain/invoice-address.js';
import { billed, partsOf } from '../../../src/domain/invoice.js';
import type { Seed, SeedAccount, SeedInvoice, SeedInvoiceAccount } from '../../../src/backend/memory/seed.js';
import { TAX_RATE } from './invoices.js';
import { searchText } from './sort-key.js';

type Written = SeedInvoice & { accounts: SeedInvoiceAccount[] };

const isWritten = (invoice: SeedInvoice): invoice is Written => invoice.accounts !== 'fees';

/** Invoices of a seed whose lines are written out, as rows; and those whose lines follow from who is paid for. */
export function invoiceRows({ accounts, invoices = [] }: Seed) {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const written = invoices.filter(isWritten).map((invoice) => {
    const parts = invoice.accounts.map((each) => partRow(invoice, each, byId.get(each.accountId)!));
    return { parts, row: invoiceRow(invoice, parts, byId.get(invoice.mainId)!) };
  });
  return {
    invoices: written.map(({ row }) => row),
    parts: written.flatMap(({ parts }) => parts),
    fees: invoices.filter((invoice) => !isWritten(invoice)),
  };
}

function partRow(
  { id, period }: SeedInvoice,
  { lines, costCentre, purchaseOrder, invoiceOnly }: SeedInvoiceAccount,
  { id: accountId, customerNumber, name, location, monthly }: SeedAccount,
) {
  const { lines: netLines, net, tax, gross } = billed(lines, monthly.currency, TAX_RATE);
  const key = customerNumberKey(customerNumber);
  return {
    invoice_id: id,
    account_id: accountId,
    period,
    sort_number: key,
    customer_number: customerNumber,
    name,
    city: location.city,
    cost_centre: costCentre,
    purchase_order: purchaseOrder,
    invoice_only: invoiceOnly,
    lines: netLines,
    net: net.amount,
    tax: tax.amount,
    gross: gross.amount,
    search: searchText(customerNumber, key, name, location.city, costCentre, purchaseOrder),
  };
}

function invoiceRow(
  { accounts: _accounts, mainId, issuedOn, dueOn, ...head }: SeedInvoice,
  parts: readonly ReturnType<typeof partRow>[],
  { id, customerNumber, name, location, invoiceAddress, monthly: { currency } }: SeedAccount,
) {
  const { fees, usage, credits } = partsOf(parts, currency);
  const total = (of: 'net' | 'tax' | 'gross'): number => parts.reduce((sum, part) => sum + part[of], 0);
  return {
    ...head,
    main_id: mainId,
    issued_on: issuedOn,
    due_on: dueOn,
    recipient: { id, customerNumber, name, ...(invoiceAddress ?? usualAddress({ name }, location)) },
    currency,
    tax_rate: TAX_RATE,
    accounts: parts.length,
    fees: fees.amount,
    usage: usage.amount,
    credits: credits.amount,
    net: total('net'),
    tax: total('tax'),
    gross: total('gross'),
  };
}
