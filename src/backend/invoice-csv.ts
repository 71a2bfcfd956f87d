import {
  nameOn,
  partsOf,
  referencesOf,
  type Invoice,
  type InvoiceAccount,
  type InvoiceLine,
} from '../domain/invoice.js';
import type { Money } from '../domain/money.js';
import type { TaxKind } from '../domain/tax.js';
import { BYTE_ORDER_MARK, harmless, Table } from './csv.js';

const COLUMNS = [
  'invoice',
  'period',
  'issued',
  'due',
  'number',
  'name',
  'city',
  'costCentre',
  'purchaseOrder',
  'fees',
  'usage',
  'credits',
  'net',
  'treatment',
  'rate',
  'tax',
  'gross',
  'currency',
] as const;
type Column = (typeof COLUMNS)[number];

const en: Readonly<Record<Column, string>> = {
  invoice: 'Invoice',
  period: 'Month',
  issued: 'Issued on',
  due: 'Due on',
  number: 'Customer number',
  name: 'Name',
  city: 'City',
  costCentre: 'Cost centre',
  purchaseOrder: 'Purchase order',
  fees: 'Monthly charges, net',
  usage: 'Usage, net',
  credits: 'Credits, net',
  net: 'Net',
  treatment: 'VAT treatment',
  rate: 'VAT rate, %',
  tax: 'VAT',
  gross: 'Total',
  currency: 'Currency',
};

const de: typeof en = {
  invoice: 'Rechnung',
  period: 'Monat',
  issued: 'Ausgestellt am',
  due: 'Fällig am',
  number: 'Kundennummer',
  name: 'Name',
  city: 'Ort',
  costCentre: 'Kostenstelle',
  purchaseOrder: 'Bestellnummer',
  fees: 'Grundpreise, netto',
  usage: 'Verbrauch, netto',
  credits: 'Gutschriften, netto',
  net: 'Netto',
  treatment: 'Steuerliche Behandlung',
  rate: 'Steuersatz, %',
  tax: 'Umsatzsteuer',
  gross: 'Gesamt',
  currency: 'Währung',
};

const TREATMENTS: Readonly<Record<string, Readonly<Record<TaxKind, string>>>> = {
  en: { standard: 'Taxed', 'reverse-charge': 'Reverse charge', outside: 'Not taxed here' },
  de: {
    standard: 'Steuerpflichtig',
    'reverse-charge': 'Steuerschuldnerschaft des Leistungsempfängers',
    outside: 'Nicht steuerbar',
  },
};

const LANGUAGES: Readonly<Record<string, typeof en>> = { en, de };

/**
 * An invoice as a table in one language, a row an account, and one more for contracts that are sorted otherwise: each column of amounts adds up to the invoice. So that a
 * cost centre or a purchase order can be summed by in a spreadsheet.
 */
export class InvoiceCsv {
  readonly #words: typeof en;
  readonly #treatments: Readonly<Record<TaxKind, string>>;
  readonly #table: Table;

  /** `language` is a BCP 47 tag; words come in English where there are none in it. */
  constructor(language: string) {
    const primary = language.toLowerCase().split('-')[0]!;
    this.#words = LANGUAGES[primary] ?? en;
    this.#treatments = TREATMENTS[primary] ?? TREATMENTS['en']!;
    this.#table = new Table(language);
  }

  /** The mark of UTF-8 and the headings. */
  get head(): string {
    return BYTE_ORDER_MARK + this.#table.line(COLUMNS.map((column) => this.#words[column]));
  }

  /** What one account adds: a row, or one for each way in which its contracts are sorted. */
  line(invoice: Invoice, part: InvoiceAccount): string {
    return sortedApart(part)
      .map((each) => this.#row(invoice, each))
      .join('');
  }

  #row(
    invoice: Invoice,
    { account, city, costCentre, purchaseOrder, invoiceName = '', lines, taxed, ...sums }: InvoiceAccount,
  ): string {
    const { currency } = sums.gross;
    const parts = partsOf([{ lines }], currency);
    const cells: Record<Column, string> = {
      invoice: harmless(invoice.number ?? ''),
      period: invoice.period.slice(0, 7),
      issued: invoice.issuedOn,
      due: invoice.dueOn,
      number: harmless(account.customerNumber),
      name: harmless(nameOn({ account, invoiceName })),
      city: harmless(city),
      costCentre: harmless(costCentre),
      purchaseOrder: harmless(purchaseOrder),
      fees: this.#table.amount(parts.fees),
      usage: this.#table.amount(parts.usage),
      credits: this.#table.amount(parts.credits),
      net: this.#table.amount(sums.net),
      treatment: this.#treatments[taxed.kind],
      rate: this.#table.number(taxed.rate / 100),
      tax: this.#table.amount(sums.tax),
      gross: this.#table.amount(sums.gross),
      currency,
    };
    return this.#table.line(COLUMNS.map((column) => cells[column]));
  }
}

/**
 * The part of an account, divided by what its lines are sorted by. Tax is the account's, once: what rounding leaves of
 * it is with the first.
 */
function sortedApart(part: InvoiceAccount): InvoiceAccount[] {
  const groups = new Map<string, InvoiceAccount>();
  for (const line of part.lines) {
    const references = referencesOf(line, part);
    const key = JSON.stringify(references);
    const lines: InvoiceLine[] = [...(groups.get(key)?.lines ?? []), line];
    groups.set(key, { ...part, ...references, lines });
  }
  if (groups.size <= 1) return [...groups.values(), part].slice(0, 1);
  const { currency } = part.gross;
  const money = (amount: number): Money => ({ amount, currency });
  const rows = [...groups.values()].map((each) => {
    const net = each.lines.reduce((total, line) => total + line.net.amount, 0);
    const tax = Math.round((net * part.taxed.rate) / 10_000);
    return { ...each, net: money(net), tax: money(tax), gross: money(net + tax) };
  });
  const rest = part.tax.amount - rows.reduce((total, { tax }) => total + tax.amount, 0);
  const [first, ...others] = rows;
  const tax = money(first!.tax.amount + rest);
  return [{ ...first!, tax, gross: money(first!.net.amount + tax.amount) }, ...others];
}

/** The name of a document's file: the invoice's number, and the account's where it is of that alone. */
export const documentName = (invoice: Invoice, ending: string, account?: string): string =>
  `${[invoice.number ?? invoice.id, ...(account ? [account] : [])].join('-').replace(/[^\w.-]+/g, '')}.${ending}`;
