import * as v from 'valibot';
import { AccountRef } from './account.js';
import { daysIn, mainDaysIn, mainShare, type Charged } from './billing.js';
import { chargedFor, type ContractTerms } from './contract-charges.js';
import { ShownInvoiceAddress } from './invoice-address.js';
import { FileLanguage } from './link-export.js';
import { Money, sum } from './money.js';
import { nextPeriod } from './rules.js';
import { ApartAccount, Tax, TaxedBy, TaxSum } from './tax.js';
import { Day, Id, Instant, line, localized, LocalizedText } from './text.js';

/** The id of the collective invoice that comes next: it has no number yet, and changes with who pays for whom. */
export const UPCOMING = 'upcoming';

/** Days from the issue of an invoice to the day that it is due on. */
export const PAYMENT_DAYS = 30;

export const InvoiceState = v.picklist(['upcoming', 'open', 'paid', 'overdue', 'canceled']);
export type InvoiceState = v.InferOutput<typeof InvoiceState>;

export const DocumentKind = v.picklist(['pdf', 'csv', 'xml']);
export type DocumentKind = v.InferOutput<typeof DocumentKind>;

/** A document that the backend makes of an invoice, or of one account's part of it. */
export const InvoiceDocument = v.object({
  id: Id,
  /** `xml`: an e-invoice (EN 16931). */
  kind: DocumentKind,
  /** The whole invoice does not fit into one such document: there is one for each of its accounts instead. */
  tooLarge: v.optional(v.boolean()),
});
export type InvoiceDocument = v.InferOutput<typeof InvoiceDocument>;

const amounts = { net: Money, tax: Money, gross: Money };

/**
 * One collective invoice, as the account at work sees it: the whole of it where it pays for others, and its own share
 * where another account pays for it.
 */
export const Invoice = v.object({
  id: Id,
  /** As printed, e.g. `R-2026-100234-10`; null while it is upcoming. */
  number: v.nullable(v.string()),
  state: InvoiceState,
  /** The month it is for: its first day. */
  period: Day,
  /** The day it was issued on, or will be. */
  issuedOn: Day,
  dueOn: Day,
  /**
   * `outbound`: this account pays it. `inbound`: another account pays it, for this one too. `linked`: a linked account
   * pays it itself, and lets its main account see it.
   */
  side: v.picklist(['outbound', 'inbound', 'linked']),
  /** Who pays it. */
  payer: AccountRef,
  /** Whom and where it is addressed to. */
  recipient: ShownInvoiceAddress,
  /** Since when this account is paid for; null where it is not (any more). */
  paidSince: v.nullable(Instant),
  /** How many accounts are on it, as far as the account at work sees them. */
  accounts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The sum of its accounts' amounts, to the cent. */
  ...amounts,
  /** What of the total the credit of who pays it covers; absent: nothing, or it is not for the account at work to know. */
  creditUsed: v.optional(Money),
  /** What the net amount is made of: monthly charges, what was used, and what was credited (negative). */
  parts: v.object({ fees: Money, usage: Money, credits: Money }),
  /** The same amounts by tax, the highest rate first: they add up to them. */
  taxes: v.array(TaxSum),
  /** By whose address its tax was decided. */
  taxedBy: TaxedBy,
  /** Linked accounts that cannot be on it; null where nobody is kept apart or it is issued already. */
  apart: v.nullable(
    v.object({
      accounts: v.array(ApartAccount),
      total: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  documents: v.array(InvoiceDocument),
});
export type Invoice = v.InferOutput<typeof Invoice>;

export const InvoicePart = v.picklist(['fees', 'usage', 'credits']);
export type InvoicePart = v.InferOutput<typeof InvoicePart>;

/** The contract that a line is of. What it is sorted by is empty where that is as for the rest of its account. */
export const LineContract = v.object({
  id: Id,
  product: LocalizedText,
  costCentre: v.string(),
  purchaseOrder: v.string(),
});
export type LineContract = v.InferOutput<typeof LineContract>;

/** One line of an account's part of an invoice. */
export const InvoiceLine = v.object({
  part: InvoicePart,
  /** What it is for. */
  name: LocalizedText,
  quantity: v.pipe(v.number(), v.integer()),
  net: Money,
  /** Absent: it is of the account as a whole. */
  contract: v.optional(LineContract),
});
export type InvoiceLine = v.InferOutput<typeof InvoiceLine>;

/** What an accounting department sorts the charges of an account by, and knows it by; empty: nothing. */
export const InvoiceReferences = v.object({
  costCentre: line(40, 0),
  /** The number of the purchase order that its charges belong to. */
  purchaseOrder: line(40, 0),
  /** What the collective invoice calls the account; empty: what it is called. */
  invoiceName: line(60, 0),
});
export type InvoiceReferences = v.InferOutput<typeof InvoiceReferences>;

/** Nothing is noted. */
export const NO_REFERENCES: InvoiceReferences = { costCentre: '', purchaseOrder: '', invoiceName: '' };

/** What one account adds to an invoice. */
export const InvoiceAccount = v.object({
  account: AccountRef,
  city: v.string(),
  /** The link by which it is paid for, while the invoice is upcoming: its references can be set there. */
  link: v.nullable(Id),
  costCentre: v.string(),
  purchaseOrder: v.string(),
  /** What the invoice calls the account; absent or empty: what it is called. */
  invoiceName: v.optional(v.string()),
  /** It is linked for the collective invoice only: nothing else of it is shared. */
  invoiceOnly: v.boolean(),
  lines: v.array(InvoiceLine),
  /** The tax that its lines carry. */
  taxed: Tax,
  ...amounts,
  /** Documents of this account's part alone. */
  documents: v.array(InvoiceDocument),
});
export type InvoiceAccount = v.InferOutput<typeof InvoiceAccount>;

/** What an invoice and its documents call an account. */
export const nameOn = ({ account, invoiceName }: Pick<InvoiceAccount, 'account' | 'invoiceName'>): string =>
  invoiceName || account.name;

/** What a line of an invoice says that it is for. */
export const lineName = (
  { name, contract }: Pick<InvoiceLine, 'name' | 'contract'>,
  language: string,
): string =>
  contract
    ? `${localized(name, language)} – ${localized(contract.product, language)}`
    : localized(name, language);

/** What a line is sorted by: as its contract, and where that says nothing, as its account. */
export const referencesOf = (
  { contract }: Pick<InvoiceLine, 'contract'>,
  account: Pick<InvoiceAccount, 'costCentre' | 'purchaseOrder'>,
): Pick<InvoiceReferences, 'costCentre' | 'purchaseOrder'> => ({
  costCentre: contract?.costCentre || account.costCentre,
  purchaseOrder: contract?.purchaseOrder || account.purchaseOrder,
});

/** Lines as others than who pays see them: without what only that sorts by. */
export const withoutReferences = (lines: readonly InvoiceLine[]): InvoiceLine[] =>
  lines.map(({ contract, ...each }) =>
    contract ? { ...each, contract: { ...contract, costCentre: '', purchaseOrder: '' } } : each,
  );

const cursor = v.optional(v.pipe(v.string(), v.maxLength(500)));
const limit = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)));

/** Which page of the invoices; the upcoming one comes first, then the newest. */
export const InvoiceQuery = v.object({
  /** Only what a linked account pays itself, since it is linked, as far as it lets its main account see that. */
  link: v.optional(Id),
  after: cursor,
  limit,
});
export type InvoiceQuery = v.InferOutput<typeof InvoiceQuery>;

/** Which accounts of an invoice, in the order of their customer numbers. */
export const InvoiceAccountQuery = v.object({
  invoice: Id,
  /** Words that name, name on invoices, customer number, city, cost centre or purchase order contain, in any case. */
  search: v.optional(v.pipe(v.string(), v.maxLength(100))),
  after: cursor,
  limit,
});
export type InvoiceAccountQuery = v.InferOutput<typeof InvoiceAccountQuery>;

export const InvoiceDocumentInput = v.object({ invoice: Id, document: Id, language: FileLanguage });
export type InvoiceDocumentInput = v.InferOutput<typeof InvoiceDocumentInput>;

export const InvoiceReferencesInput = v.object({
  link: Id,
  version: v.string(),
  ...InvoiceReferences.entries,
});
export type InvoiceReferencesInput = v.InferOutput<typeof InvoiceReferencesInput>;

/** The day on which the invoice for the month of an instant is due. */
export function dueOn(at: string): string {
  const issued = new Date(nextPeriod(at));
  issued.setUTCDate(issued.getUTCDate() + PAYMENT_DAYS);
  return issued.toISOString().slice(0, 10);
}

/** What of an invoice is left to pay. */
export const payableOf = ({ gross, creditUsed }: Pick<Invoice, 'gross' | 'creditUsed'>): Money => ({
  ...gross,
  amount: gross.amount - (creditUsed?.amount ?? 0),
});

/** The state of an issued invoice on a day: who has not paid by then is late. */
export const stateOn = (
  day: string,
  invoice: { state: 'open' | 'paid' | 'canceled'; dueOn: string },
): InvoiceState => (invoice.state === 'open' && day > invoice.dueOn ? 'overdue' : invoice.state);

/** The tax that is contained in a sum, rounded half away from zero. */
export function taxIn({ amount, currency }: Money, taxRate: number): Money {
  const whole = 10_000 + taxRate;
  const tax = Math.floor((2 * Math.abs(amount) * taxRate + whole) / (2 * whole));
  return { amount: amount < 0 ? 0 - tax : tax, currency };
}

/** What a line costs with tax: prices are agreed like that. */
export type GrossLine = Omit<InvoiceLine, 'net'> & { gross: Money };

/**
 * The amounts of an account's lines. Tax is taken out of the account's sum, once; what rounding leaves between the
 * lines is with the first one, so that they add up.
 */
export function billed(lines: readonly GrossLine[], currency: string, taxed: Tax) {
  const { rate } = taxed;
  const gross = sum(
    currency,
    lines.map((each) => each.gross),
  );
  const tax = taxIn(gross, rate);
  const net: Money = { amount: gross.amount - tax.amount, currency };
  const nets = lines.map((each) => each.gross.amount - taxIn(each.gross, rate).amount);
  const rest = net.amount - nets.reduce((total, each) => total + each, 0);
  return {
    lines: lines.map(({ gross: _gross, ...each }, index): InvoiceLine => ({
      ...each,
      net: { amount: nets[index]! + (index === 0 ? rest : 0), currency },
    })),
    taxed,
    net,
    tax,
    gross,
  };
}

/** A line of what an account costs every month. */
export const feeLine = (monthly: Money): GrossLine => ({
  part: 'fees',
  name: { en: 'Monthly charge', de: 'Monatlicher Grundpreis' },
  quantity: 1,
  gross: monthly,
});

/** The same for a month, as far as the main account pays for it: where it pays for some days, it says for how many. */
export function shareLine(charged: Charged, period: string, currency: string): GrossLine {
  const line = feeLine({ amount: mainShare(charged, period), currency });
  const days = mainDaysIn(charged, period);
  const of = daysIn(period);
  if (days === of) return line;
  return { ...line, name: forDays(line.name, days, of) };
}

const forDays = ({ en, de }: LocalizedText, days: number, of: number): LocalizedText => ({
  en: `${en}, ${days} of ${of} days`,
  de: `${de}, ${days} von ${of} Tagen`,
});

/** What an account pays itself for a month, beside what its main account pays. */
export function ownLine(charged: Charged, period: string, currency: string): GrossLine {
  const line = feeLine({ amount: charged.monthly - mainShare(charged, period), currency });
  const of = daysIn(period);
  const days = of - mainDaysIn(charged, period);
  if (days === of) return line;
  return { ...line, name: forDays(line.name, days, of) };
}

/** What a line says of the contract that it is of. */
export const lineContract = ({ id, product, costCentre, purchaseOrder }: ContractTerms): LineContract => ({
  id,
  product,
  costCentre,
  purchaseOrder,
});

/** What the main account pays of an account for a month, contract by contract. */
export const shareLines = (
  link: Charged,
  contracts: readonly ContractTerms[],
  period: string,
  currency: string,
): GrossLine[] =>
  contracts.length === 0
    ? [shareLine(link, period, currency)]
    : contracts.flatMap((contract) => {
        const charged = chargedFor(link, contract);
        return mainDaysIn(charged, period) === 0
          ? []
          : [{ ...shareLine(charged, period, currency), contract: lineContract(contract) }];
      });

/** What it pays itself beside that; empty: nothing. What its main account sorts by is not its own. */
export const ownLines = (
  link: Charged,
  contracts: readonly ContractTerms[],
  period: string,
  currency: string,
): GrossLine[] =>
  (contracts.length === 0
    ? [ownLine(link, period, currency)]
    : contracts.map((contract) => ({
        ...ownLine(chargedFor(link, contract), period, currency),
        contract: { ...lineContract(contract), costCentre: '', purchaseOrder: '' },
      }))
  ).filter(({ gross }) => gross.amount !== 0);

/** What some accounts' lines add up to, part by part. */
export function partsOf(
  accounts: Iterable<Pick<InvoiceAccount, 'lines'>>,
  currency: string,
): Invoice['parts'] {
  const amounts = { fees: 0, usage: 0, credits: 0 };
  for (const { lines } of accounts) for (const { part, net } of lines) amounts[part] += net.amount;
  const { fees, usage, credits } = amounts;
  return {
    fees: { amount: fees, currency },
    usage: { amount: usage, currency },
    credits: { amount: credits, currency },
  };
}
