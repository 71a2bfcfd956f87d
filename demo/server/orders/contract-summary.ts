import PDFDocument from 'pdfkit';
import type { Money } from '../../../src/domain/money.js';
import type { ContractSummaryInput, Document, QuoteLine } from '../../../src/domain/order.js';
import { termOf } from '../../../src/domain/offer.js';
import { localized } from '../../../src/domain/text.js';
import { printable } from '../printable.js';
import { named, type Term } from '../terms.js';

/** What a contract summary tells (§ 54 TKG): who, where, what, for how much and for how long. */
export interface Contract extends ContractSummaryInput {
  price: { lines: QuoteLine[]; monthly: Money; once: Money };
  customer: { name: string; customerNumber: string };
  termsVersion: string;
  /** ISO 8601. */
  on: string;
  term?: Term | undefined;
}

const LABELS = {
  en: {
    title: 'Contract summary',
    customer: 'Ordered by',
    account: 'New account',
    connection: 'Connection address',
    services: 'Services',
    monthly: 'per month',
    once: 'once',
    total: 'Total, VAT included',
    term: 'Minimum term',
    months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
    terms: 'Terms and conditions, version',
    made: 'Made on',
  },
  de: {
    title: 'Vertragszusammenfassung',
    customer: 'Besteller',
    account: 'Neuer Account',
    connection: 'Anschlussadresse',
    services: 'Leistungen',
    monthly: 'monatlich',
    once: 'einmalig',
    total: 'Gesamt, inklusive Umsatzsteuer',
    term: 'Mindestlaufzeit',
    months: (count: number) => (count === 1 ? '1 Monat' : `${count} Monate`),
    terms: 'Allgemeine Geschäftsbedingungen, Fassung',
    made: 'Erstellt am',
  },
};

/** The summary as a PDF. */
export async function contractSummary(contract: Contract): Promise<Document> {
  const { language, name, location, price, customer, termsVersion, on, term } = contract;
  const german = language.toLowerCase().startsWith('de');
  const label = german ? named(LABELS.de, 'de', term) : named(LABELS.en, 'en', term);
  const locale = german ? 'de-DE' : 'en-GB';
  const money = ({ amount, currency }: Money) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount / 100);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Berlin' });
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 56,
    lang: german ? 'de' : 'en',
    info: { Title: label.title, CreationDate: new Date(on) },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  const fact = (title: string, text: string) => {
    pdf.font('Helvetica-Bold').fontSize(10).text(title);
    pdf.font('Helvetica').fontSize(11).text(printable(text)).moveDown(0.6);
  };
  pdf.font('Helvetica-Bold').fontSize(20).text(label.title).moveDown();
  fact(label.customer, `${customer.name}, ${customer.customerNumber}`);
  fact(label.account, name);
  fact(label.connection, `${location.street}, ${location.postcode} ${location.city}, ${location.country}`);
  pdf.font('Helvetica-Bold').fontSize(13).text(label.services).moveDown(0.4);
  for (const each of price.lines)
    fact(
      `${each.quantity} × ${localized(each.name, language)}`,
      `${money(each.monthly)} ${label.monthly}, ${money(each.once)} ${label.once}`,
    );
  fact(label.total, `${money(price.monthly)} ${label.monthly}, ${money(price.once)} ${label.once}`);
  fact(label.term, label.months(termOf(price.lines)));
  fact(label.terms, termsVersion);
  fact(label.made, day.format(new Date(on)));
  pdf.end();
  const content = await written;
  return {
    fileName: `${label.title}.pdf`,
    mediaType: 'application/pdf',
    content: content.toString('base64'),
  };
}
