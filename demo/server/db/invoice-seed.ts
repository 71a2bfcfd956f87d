import { customerNumberKey } from '../../../src/domain/customer-number.js';
import { taxOf, taxSums } from '../../../src/domain/tax.js';
import { usualAddress } from '../../../src/domain/invoice-address.js';
import { billed, partsOf } from '../../../src/domain/invoice.js';
import type { Seed, SeedAccount, SeedInvoice, SeedInvoiceAccount } from '../../../src/backend/memory/seed.js';
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
  const taxed = taxOf(location.country);
  const { lines: netLines, net, tax, gross } = billed(lines, monthly.currency, taxed);
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
    tax_kind: taxed.kind,
    tax_rate: taxed.rate,
    net: net.amount,
    tax: tax.amount,
    gross: gross.amount,
    search: searchText(customerNumber, key, name, location.city, costCentre, purchaseOrder),
  };
}

/** The amounts of an account as the domain has them. */
const asBilled = (
  { tax_kind: kind, tax_rate: rate, net, tax, gross }: ReturnType<typeof partRow>,
  currency: string,
) => {
  const money = (amount: number) => ({ amount, currency });
  return { taxed: { kind, rate }, net: money(net), tax: money(tax), gross: money(gross) };
};

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
    taxed_by: 'site' as const,
    taxes: taxSums(parts.map((part) => asBilled(part, currency))).map(({ kind, rate, net, tax, gross }) => ({
      kind,
      rate,
      net: net.amount,
      tax: tax.amount,
      gross: gross.amount,
    })),
    accounts: parts.length,
    fees: fees.amount,
    usage: usage.amount,
    credits: credits.amount,
    net: total('net'),
    tax: total('tax'),
    gross: total('gross'),
  };
}
