import type { ShownAddress } from '../domain/account.js';
import { sum, type Money } from '../domain/money.js';
import {
  lineName,
  nameOn,
  payableOf,
  referencesOf,
  type Invoice,
  type InvoiceAccount,
  type InvoiceLine,
} from '../domain/invoice.js';
import { taxSums, type Tax, type TaxKind, type TaxSum } from '../domain/tax.js';
import { amountOf } from './csv.js';

/** A party of an invoice, as it is written on it. */
export interface Party extends ShownAddress {
  name: string;
}

/** Who issues invoices. */
export interface Supplier extends Party {
  vatId: string;
  iban: string;
  email: string;
}

/** Everything that an e-invoice tells. */
export interface EInvoice {
  invoice: Invoice;
  accounts: readonly InvoiceAccount[];
  supplier: Supplier;
  language: string;
}

/** Characters that XML 1.0 does not have, and those that mean something in it. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

type Attributes = Readonly<Record<string, string>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** An element with text; nothing where there is none. */
const text = (name: string, value: string, attributes: Attributes = {}): string =>
  value === '' ? '' : `<cbc:${name}${written(attributes)}>${escaped(value)}</cbc:${name}>`;

/** An element of elements. */
const group = (name: string, ...content: string[]): string =>
  `<cac:${name}>${content.join('')}</cac:${name}>`;

const money = (name: string, value: Money): string =>
  text(name, amountOf(value, '.'), { currencyID: value.currency });

const scheme = group('TaxScheme', text('ID', 'VAT'));

/** A kind of tax by its code (UNCL 5305), and why there is none (VATEX) where there is none. */
const CATEGORIES: Readonly<Record<TaxKind, { id: string; exemption?: { code: string; reason: string } }>> = {
  standard: { id: 'S' },
  'reverse-charge': { id: 'AE', exemption: { code: 'VATEX-EU-AE', reason: 'Reverse charge' } },
  outside: { id: 'O', exemption: { code: 'VATEX-EU-O', reason: 'Not subject to VAT' } },
};

/** What is not subject to VAT has no rate (BR-O-05). */
const percent = ({ kind, rate }: Tax): string =>
  kind === 'outside' ? '' : text('Percent', String(rate / 100));

/** What is taxed in one way: its sum, its tax, and why there is none. */
function subtotal({ net, tax, ...of }: TaxSum): string {
  const { id, exemption } = CATEGORIES[of.kind];
  return group(
    'TaxSubtotal',
    money('TaxableAmount', net),
    money('TaxAmount', tax),
    group(
      'TaxCategory',
      text('ID', id),
      percent(of),
      exemption ? text('TaxExemptionReasonCode', exemption.code) : '',
      exemption ? text('TaxExemptionReason', exemption.reason) : '',
      scheme,
    ),
  );
}

/** `addition`: what an address has beside its street (BT-51). */
const address = ({ street, postcode, city, country }: ShownAddress, addition = ''): string =>
  group(
    'PostalAddress',
    text('StreetName', street),
    text('AdditionalStreetName', addition),
    text('CityName', city),
    text('PostalZone', postcode),
    group('Country', text('IdentificationCode', country)),
  );

const NAMESPACES =
  'xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"' +
  ' xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"' +
  ' xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"';

/**
 * An invoice, or some accounts' parts of it, as an e-invoice: UBL 2.1 in the core of EN 16931. Each line names the
 * account that it is of, and its contract’s cost centre (BT-133) and purchase order, or else the account’s. VAT is broken down by kind and rate (BG-23):
 * each is the sum of its accounts' VAT, each rounded once, which the norm's tolerance for it (BR-CO-17) allows.
 */
export function invoiceXml({ invoice, accounts, supplier, language }: EInvoice): string {
  const { recipient, creditUsed } = invoice;
  const { currency } = invoice.gross;
  const total = (of: 'net' | 'tax' | 'gross'): Money =>
    sum(
      currency,
      accounts.map((each) => each[of]),
    );
  const taxes = taxSums(accounts);
  const orders = new Set(
    accounts.flatMap((account) => account.lines.map((line) => referencesOf(line, account).purchaseOrder)),
  );
  const [order = ''] = orders.size === 1 ? orders : [];
  let position = 0;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<Invoice ${NAMESPACES}>`,
    text('CustomizationID', 'urn:cen.eu:en16931:2017'),
    text('ID', invoice.number ?? invoice.id),
    text('IssueDate', invoice.issuedOn),
    text('DueDate', invoice.dueOn),
    text('InvoiceTypeCode', '380'),
    text('DocumentCurrencyCode', currency),
    text('BuyerReference', invoice.payer.customerNumber),
    group('InvoicePeriod', text('StartDate', invoice.period), text('EndDate', lastDay(invoice.period))),
    order ? group('OrderReference', text('ID', order)) : '',
    group(
      'AccountingSupplierParty',
      group(
        'Party',
        text('EndpointID', supplier.email, { schemeID: 'EM' }),
        address(supplier),
        // An invoice of what is not subject to VAT names nobody's VAT number (BR-O-02).
        taxes.every(({ kind }) => kind === 'outside')
          ? ''
          : group('PartyTaxScheme', text('CompanyID', supplier.vatId), scheme),
        group('PartyLegalEntity', text('RegistrationName', supplier.name)),
      ),
    ),
    group(
      'AccountingCustomerParty',
      group(
        'Party',
        group('PartyIdentification', text('ID', invoice.payer.customerNumber)),
        address(recipient, recipient.addition),
        group('PartyLegalEntity', text('RegistrationName', recipient.company)),
      ),
    ),
    group(
      'PaymentMeans',
      text('PaymentMeansCode', '58'),
      text('PaymentID', invoice.number ?? invoice.id),
      group('PayeeFinancialAccount', text('ID', supplier.iban)),
    ),
    group('TaxTotal', money('TaxAmount', total('tax')), ...taxes.map(subtotal)),
    group(
      'LegalMonetaryTotal',
      money('LineExtensionAmount', total('net')),
      money('TaxExclusiveAmount', total('net')),
      money('TaxInclusiveAmount', total('gross')),
      // What is left to pay is of the whole invoice, not of a part of it.
      ...(creditUsed && accounts.length === invoice.accounts
        ? [money('PrepaidAmount', creditUsed), money('PayableAmount', payableOf(invoice))]
        : [money('PayableAmount', total('gross'))]),
    ),
    ...accounts.flatMap((account) =>
      account.lines.map((line) => lineXml(account, line, (position += 1), language)),
    ),
    '</Invoice>\n',
  ].join('');
}

function lineXml(part: InvoiceAccount, line: InvoiceLine, position: number, language: string): string {
  const { account, taxed } = part;
  const { quantity, net } = line;
  const { costCentre, purchaseOrder } = referencesOf(line, part);
  // A price is never negative in the norm: of a credit the quantity is.
  const units = Math.max(1, Math.abs(quantity));
  const amount = { amount: Math.abs(net.amount), currency: net.currency };
  return group(
    'InvoiceLine',
    text('ID', String(position)),
    text('InvoicedQuantity', String(net.amount < 0 ? -units : units), { unitCode: 'C62' }),
    money('LineExtensionAmount', net),
    text('AccountingCost', costCentre),
    group('DocumentReference', text('ID', account.customerNumber), text('DocumentTypeCode', '130')),
    group(
      'Item',
      text('Description', `${nameOn(part)}, ${account.customerNumber}`),
      text('Name', lineName(line, language)),
      group('ClassifiedTaxCategory', text('ID', CATEGORIES[taxed.kind].id), percent(taxed), scheme),
      purchaseOrder
        ? group('AdditionalItemProperty', text('Name', 'Purchase order'), text('Value', purchaseOrder))
        : '',
    ),
    // The price of all units together, so that nothing is lost in a division.
    group('Price', money('PriceAmount', amount), text('BaseQuantity', String(units), { unitCode: 'C62' })),
  );
}

function lastDay(period: string): string {
  const date = new Date(period);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}
