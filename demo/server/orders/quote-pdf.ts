import PDFDocument from 'pdfkit';
import type { SharedQuote } from '../../../src/domain/kept-quote.js';
import type { Money } from '../../../src/domain/money.js';
import type { Document } from '../../../src/domain/order.js';
import { localized } from '../../../src/domain/text.js';
import { SUPPLIER } from '../invoices/supplier.js';
import { printable } from '../printable.js';
import { named, type Term } from '../terms.js';

/** What is written. */
export interface PdfQuote {
  quote: Omit<SharedQuote, 'account'>;
  customer: { name: string; customerNumber: string };
  /** BCP 47. */
  language: string;
  /** Where the order is gone on with. */
  link: string;
  term?: Term | undefined;
}

const LABELS = {
  en: {
    title: 'Quote',
    customer: 'For',
    account: 'New account',
    connection: 'Connection address',
    made: 'Made on',
    until: 'Valid until',
    service: 'Service',
    monthly: 'Per month',
    once: 'Once',
    total: 'Total, VAT included',
    term: 'Minimum term',
    months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
    terms: 'Terms and conditions, version',
    goOn: 'Go on with the order',
    goOnText:
      'The link shows this quote. Whoever may order for the account signs in there, and finds everything filled in. Nothing is ordered by this document.',
  },
  de: {
    title: 'Angebot',
    customer: 'Für',
    account: 'Neuer Account',
    connection: 'Anschlussadresse',
    made: 'Erstellt am',
    until: 'Gültig bis',
    service: 'Leistung',
    monthly: 'Monatlich',
    once: 'Einmalig',
    total: 'Gesamt, inklusive Umsatzsteuer',
    term: 'Mindestlaufzeit',
    months: (count: number) => (count === 1 ? '1 Monat' : `${count} Monate`),
    terms: 'Allgemeine Geschäftsbedingungen, Fassung',
    goOn: 'Weiter mit der Bestellung',
    goOnText:
      'Der Link zeigt dieses Angebot. Wer für den Account bestellen darf, meldet sich dort an und findet alles ausgefüllt. Mit diesem Dokument ist nichts bestellt.',
  },
};

const MARGIN = 56;
const WIDTH = 595.28 - 2 * MARGIN;
/** Right edges of the columns of figures. */
const MONTHLY = WIDTH - 100;
const BOTTOM = 841.89 - MARGIN;

type Pdf = InstanceType<typeof PDFDocument>;
type Structure = PDFKit.PDFStructureElement;

/** A quote as a tagged PDF: whom it is for, a table of what it costs, and a link that goes on with the order. */
export async function quotePdf({ quote, customer, language, link, term }: PdfQuote): Promise<Document> {
  const german = language.toLowerCase().startsWith('de');
  const label = german ? named(LABELS.de, 'de', term) : named(LABELS.en, 'en', term);
  const locale = german ? 'de-DE' : 'en-GB';
  const title = `${label.title} ${quote.number}`;
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: german ? 'de' : 'en',
    info: { Title: title, Author: SUPPLIER.name, CreationDate: new Date(quote.madeAt) },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const money = ({ amount, currency }: Money) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount / 100);
  const day = (iso: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(new Date(iso));
  const { name, street, postcode, city, email } = SUPPLIER;
  tagged(pdf, root, 'P', () =>
    pdf
      .font('Helvetica')
      .fontSize(8)
      .fillColor('#555')
      .text(`${name} · ${street} · ${postcode} ${city} · ${email}`),
  );
  pdf.moveDown(1.5);
  tagged(pdf, root, 'H1', () => pdf.font('Helvetica-Bold').fontSize(20).fillColor('#000').text(title));
  pdf.moveDown(0.6);
  const { location } = quote;
  for (const [term, text] of [
    [label.customer, `${customer.name}, ${customer.customerNumber}`],
    [label.account, quote.name],
    [label.connection, `${location.street}, ${location.postcode} ${location.city}`],
    [label.made, day(quote.madeAt)],
    [label.until, day(quote.validUntil)],
    [label.term, label.months(quote.minimumTermMonths)],
    [label.terms, quote.termsVersion],
  ] as const)
    tagged(pdf, root, 'P', () => {
      const { y } = pdf;
      pdf.font('Helvetica').fontSize(10).fillColor('#555').text(term, MARGIN, y, { width: 150 });
      pdf.fillColor('#000').text(printable(text), MARGIN + 160, y, { width: WIDTH - 160 });
      pdf.y += 3;
    });
  pdf.moveDown(1.2);
  const table = pdf.struct('Table');
  root.add(table);
  const row = (cells: readonly [string, string, string], kind: 'head' | 'line' | 'total') => {
    if (pdf.y + 24 > BOTTOM) pdf.addPage();
    const line = pdf.struct('TR');
    table.add(line);
    const { y } = pdf;
    pdf.font(kind === 'line' ? 'Helvetica' : 'Helvetica-Bold').fontSize(kind === 'head' ? 9 : 10);
    pdf.fillColor(kind === 'head' ? '#555' : '#000');
    const [first, monthly, once] = cells;
    tagged(pdf, line, 'TH', () =>
      pdf.text(printable(first), MARGIN, y, { width: 270, height: 14, ellipsis: true, lineBreak: false }),
    );
    const figure = (text: string, width: number) =>
      tagged(pdf, line, kind === 'head' ? 'TH' : 'TD', () =>
        pdf.text(text, MARGIN, y, { width, align: 'right', lineBreak: false }),
      );
    figure(monthly, MONTHLY);
    figure(once, WIDTH);
    line.end();
    pdf.x = MARGIN;
    pdf.y = y + 18;
  };
  row([label.service, label.monthly, label.once], 'head');
  for (const each of quote.lines) {
    const text = localized(each.name, language);
    row(
      [each.quantity === 1 ? text : `${each.quantity} × ${text}`, money(each.monthly), money(each.once)],
      'line',
    );
  }
  row([label.total, money(quote.monthly), money(quote.once)], 'total');
  table.end();
  pdf.moveDown(1.2);
  if (pdf.y + 80 > BOTTOM) pdf.addPage();
  tagged(pdf, root, 'H2', () => pdf.font('Helvetica-Bold').fontSize(12).text(label.goOn, MARGIN, pdf.y));
  pdf.moveDown(0.3);
  tagged(pdf, root, 'P', () => pdf.font('Helvetica').fontSize(10).text(label.goOnText, { width: WIDTH }));
  pdf.moveDown(0.4);
  tagged(pdf, root, 'Link', () =>
    pdf.fillColor('#2f5bea').text(link, { width: WIDTH, link, underline: true }),
  );
  root.end();
  pdf.end();
  return {
    fileName: `${title}.pdf`,
    mediaType: 'application/pdf',
    content: (await written).toString('base64'),
  };
}

function tagged(pdf: Pdf, parent: Structure, type: string, draw: () => unknown): void {
  const content = pdf.markStructureContent(type);
  draw();
  pdf.endMarkedContent();
  const element = pdf.struct(type, {}, content);
  parent.add(element);
  element.end();
}
