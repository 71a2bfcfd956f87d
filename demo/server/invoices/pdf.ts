import PDFDocument from 'pdfkit';
import type { ShownInvoiceAddress } from '../../../src/domain/invoice-address.js';
import {
  lineName,
  nameOn,
  payableOf,
  type Invoice,
  type InvoiceAccount,
  type InvoiceLine,
} from '../../../src/domain/invoice.js';
import type { Money } from '../../../src/domain/money.js';
import type { Tax } from '../../../src/domain/tax.js';
import { printable } from '../printable.js';
import { SUPPLIER } from './supplier.js';
import { named, type Term } from '../terms.js';
import { LABELS } from './pdf-words.js';

/** What is written. */
export interface PdfInvoice {
  invoice: Invoice;
  accounts: readonly InvoiceAccount[];
  /** BCP 47. */
  language: string;
  /** The one account that it is of. */
  part: InvoiceAccount | null;
  term?: Term | undefined;
}

const MARGIN = 56;
const WIDTH = 595.28 - 2 * MARGIN;
const BOTTOM = 841.89 - 84;
/** Where a page's rows begin, after its running head. */
const TOP = 100;
/** Right edges of the columns of figures. */
const QUANTITY = WIDTH - 110;

type Pdf = InstanceType<typeof PDFDocument>;
type Structure = PDFKit.PDFStructureElement;

/** An invoice as a tagged PDF: a table a account, whose headings come again where it goes on on the next page. */
export async function invoicePdf(input: PdfInvoice): Promise<Buffer> {
  const { invoice, language, part, term } = input;
  const german = language.toLowerCase().startsWith('de');
  const label = german ? named(LABELS.de, 'de', term) : named(LABELS.en, 'en', term);
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 20 },
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: german ? 'de' : 'en',
    info: {
      Title: `${part ? label.share : label.title} ${invoice.number ?? ''}`,
      Author: SUPPLIER.name,
      CreationDate: new Date(invoice.issuedOn),
    },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  new Sheet(pdf, input, german, label).write();
  pdf.end();
  return written;
}

/** The pages of one invoice while they are written. */
class Sheet {
  readonly #pdf: Pdf;
  readonly #input: PdfInvoice;
  readonly #label: (typeof LABELS)['en'];
  readonly #locale: string;
  readonly #root: Structure;
  #carried = 0;

  constructor(pdf: Pdf, input: PdfInvoice, german: boolean, label: (typeof LABELS)['en']) {
    this.#pdf = pdf;
    this.#input = input;
    this.#label = label;
    this.#locale = german ? 'de-DE' : 'en-GB';
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
  }

  write(): void {
    const { accounts } = this.#input;
    this.#head();
    for (const account of accounts) this.#account(account);
    if (!this.#isOne) this.#total();
    this.#reasons();
    this.#root.end();
    this.#runningHeads();
  }

  /** Whether one account is all that is on it: its total is that of the invoice then. */
  get #isOne(): boolean {
    const { invoice, accounts } = this.#input;
    return accounts.length <= 1 && invoice.accounts <= 1;
  }

  #head(): void {
    const pdf = this.#pdf;
    const label = this.#label;
    const { invoice, part } = this.#input;
    const { recipient, payer } = invoice;
    const { name, street, postcode, city } = SUPPLIER;
    this.#tagged(this.#root, 'P', () =>
      pdf.font('Helvetica').fontSize(8).fillColor('#555').text(`${name} · ${street} · ${postcode} ${city}`),
    );
    pdf.moveDown(1.5);
    this.#tagged(this.#root, 'P', () =>
      pdf.fontSize(11).fillColor('#000').text(this.#address(recipient).map(printable).join('\n')),
    );
    pdf.moveDown(2);
    const title = `${part ? label.share : label.title} ${invoice.number ?? ''}`;
    this.#tagged(this.#root, 'H1', () => pdf.font('Helvetica-Bold').fontSize(18).text(title));
    if (invoice.state === 'canceled')
      this.#tagged(this.#root, 'P', () => pdf.fontSize(12).fillColor('#a00').text(label.canceled));
    pdf.fillColor('#000').moveDown(0.6);
    const facts: [string, string][] = [
      [label.customer, payer.customerNumber],
      [label.month, this.#date(invoice.period, { month: 'long', year: 'numeric' })],
      [label.issued, this.#date(invoice.issuedOn, { dateStyle: 'long' })],
      [label.due, this.#date(invoice.dueOn, { dateStyle: 'long' })],
      [label.vatId, SUPPLIER.vatId],
    ];
    for (const [term, text] of facts)
      this.#tagged(this.#root, 'P', () => {
        const { y } = pdf;
        pdf.font('Helvetica').fontSize(10).fillColor('#555').text(term, MARGIN, y, { width: 130 });
        pdf.fillColor('#000').text(printable(text), MARGIN + 130, y);
      });
    pdf.moveDown(1.5);
    this.#columns(this.#root);
  }

  /** The lines of an address; the country where it is another one. */
  #address({ company, addition, street, postcode, city, country }: ShownInvoiceAddress): string[] {
    const abroad = country !== SUPPLIER.country && country !== '';
    return [
      company,
      addition,
      street,
      `${postcode} ${city}`,
      abroad ? (new Intl.DisplayNames(this.#locale, { type: 'region' }).of(country) ?? country) : '',
    ].filter(Boolean);
  }

  /** The headings of the columns: said once, drawn on every page. */
  #columns(parent?: Structure): void {
    const pdf = this.#pdf;
    const draw = () => {
      const { y } = pdf;
      pdf.font('Helvetica-Bold').fontSize(9).fillColor('#555');
      pdf.text(this.#label.position, MARGIN, y, { width: 280, lineBreak: false });
      pdf.text(this.#label.quantity, MARGIN, y, { width: QUANTITY, align: 'right', lineBreak: false });
      pdf.text(this.#label.net, MARGIN, y, { width: WIDTH, align: 'right', lineBreak: false });
      pdf.fillColor('#000');
    };
    const { y } = pdf;
    if (parent) this.#tagged(parent, 'P', draw);
    else this.#artifact(draw);
    this.#artifact(() =>
      pdf
        .moveTo(MARGIN, y + 14)
        .lineTo(MARGIN + WIDTH, y + 14)
        .lineWidth(0.5)
        .stroke('#999'),
    );
    pdf.y = y + 20;
  }

  #account(account: InvoiceAccount): void {
    const pdf = this.#pdf;
    const label = this.#label;
    const section = pdf.struct('Sect');
    this.#root.add(section);
    const heading = `${nameOn(account)}, ${account.account.customerNumber}`;
    this.#room(64);
    this.#tagged(section, 'H2', () =>
      pdf.font('Helvetica-Bold').fontSize(10.5).text(printable(heading), MARGIN, pdf.y, { width: WIDTH }),
    );
    const references = [
      account.city,
      account.costCentre && `${label.costCentre}: ${account.costCentre}`,
      account.purchaseOrder && `${label.order}: ${account.purchaseOrder}`,
    ].filter(Boolean);
    this.#tagged(section, 'P', () =>
      pdf
        .font('Helvetica')
        .fontSize(9)
        .fillColor('#555')
        .text(printable(references.join(' · ')), MARGIN, pdf.y),
    );
    pdf.fillColor('#000').moveDown(0.3);
    const table = pdf.struct('Table');
    section.add(table);
    for (const line of account.lines) {
      this.#room(line.contract ? 29 : 16, heading);
      this.#line(table, line);
      this.#carried += line.net.amount;
    }
    this.#room(46, heading);
    this.#row(table, label.sum, '', account.net);
    this.#row(table, this.#taxLabel(account.taxed), '', account.tax);
    this.#row(table, label.total, '', account.gross, true);
    if (this.#isOne) this.#covered(table);
    section.end();
    pdf.y += 8;
  }

  #line(table: Structure, line: InvoiceLine): void {
    this.#row(table, lineName(line, this.#locale), this.#number(line.quantity), line.net);
    const { costCentre, purchaseOrder } = line.contract ?? {};
    const label = this.#label;
    const references = [
      costCentre && `${label.costCentre}: ${costCentre}`,
      purchaseOrder && `${label.order}: ${purchaseOrder}`,
    ].filter(Boolean);
    if (references.length === 0) return;
    const pdf = this.#pdf;
    const { y } = pdf;
    const row = pdf.struct('TR');
    table.add(row);
    this.#tagged(row, 'TH', () =>
      pdf
        .font('Helvetica')
        .fontSize(9)
        .fillColor('#555')
        .text(printable(references.join(' · ')), MARGIN + 10, y, { width: 300, ellipsis: true, height: 12 }),
    );
    row.end();
    pdf.fillColor('#000');
    pdf.x = MARGIN;
    pdf.y = y + 13;
  }

  /** What a tax is called; `net`: what it is on, where there are several. */
  #taxLabel({ kind, rate }: Tax, net?: Money): string {
    const label = this.#label;
    if (kind !== 'standard') return label.untaxed[kind] + (net ? `, ${this.#money(net)}` : '');
    const percent = `${this.#number(rate / 100)} %`;
    return net ? label.taxOn(percent, this.#money(net)) : label.tax(percent);
  }

  /** Why there is no tax on some of it. */
  #reasons(): void {
    const kinds = new Set(this.#input.invoice.taxes.map(({ kind }) => kind));
    for (const kind of ['reverse-charge', 'outside'] as const) {
      if (!kinds.has(kind)) continue;
      this.#room(20);
      this.#tagged(this.#root, 'P', () =>
        this.#pdf
          .font('Helvetica')
          .fontSize(9)
          .text(this.#label.why[kind], MARGIN, this.#pdf.y + 4, { width: WIDTH }),
      );
    }
  }

  #total(): void {
    const pdf = this.#pdf;
    const { invoice } = this.#input;
    this.#room(90);
    const { y } = pdf;
    this.#artifact(() =>
      pdf
        .moveTo(MARGIN, y)
        .lineTo(MARGIN + WIDTH, y)
        .lineWidth(1)
        .stroke('#000'),
    );
    pdf.y = y + 8;
    const section = pdf.struct('Sect');
    this.#root.add(section);
    const title = this.#label.totalOf(this.#number(invoice.accounts));
    this.#tagged(section, 'H2', () => pdf.font('Helvetica-Bold').fontSize(12).text(title, MARGIN, pdf.y));
    pdf.moveDown(0.3);
    const table = pdf.struct('Table');
    section.add(table);
    this.#row(table, this.#label.sum, '', invoice.net);
    for (const each of invoice.taxes)
      this.#row(table, this.#taxLabel(each, invoice.taxes.length > 1 ? each.net : undefined), '', each.tax);
    this.#row(table, this.#label.total, '', invoice.gross, true);
    this.#covered(table);
    section.end();
  }

  /** What credit covers of the total, and what is left to pay. */
  #covered(table: Structure): void {
    const { creditUsed } = this.#input.invoice;
    if (!creditUsed) return;
    const { credit, payable } = this.#label;
    this.#row(table, credit, '', { ...creditUsed, amount: -creditUsed.amount });
    this.#row(table, payable, '', payableOf(this.#input.invoice), true);
  }

  /** A row of a table: its first cell heads it. */
  #row(table: Structure, text: string, quantity: string, amount: Money, strong = false): void {
    const pdf = this.#pdf;
    const row = pdf.struct('TR');
    table.add(row);
    const { y } = pdf;
    pdf.font(strong ? 'Helvetica-Bold' : 'Helvetica').fontSize(10);
    const cell = (kind: 'TH' | 'TD', value: string, options: PDFKit.Mixins.TextOptions) =>
      this.#tagged(row, kind, () => pdf.text(printable(value), MARGIN, y, { lineBreak: false, ...options }));
    cell('TH', text, { width: 300, ellipsis: true, height: 14 });
    if (quantity) cell('TD', quantity, { width: QUANTITY, align: 'right' });
    cell('TD', this.#money(amount), { width: WIDTH, align: 'right' });
    row.end();
    pdf.x = MARGIN;
    pdf.y = y + 15;
  }

  /** Begins a new page where there is no room for so much: what came before is carried over, and its heading said again. */
  #room(height: number, heading?: string): void {
    const pdf = this.#pdf;
    if (pdf.y + height <= BOTTOM) return;
    const carried = this.#money({ amount: this.#carried, currency: this.#input.invoice.net.currency });
    const carry = (text: string) =>
      this.#artifact(() => {
        const { y } = pdf;
        pdf.font('Helvetica-Oblique').fontSize(9);
        pdf.text(text, MARGIN, y, { width: 300, lineBreak: false });
        pdf.text(carried, MARGIN, y, { width: WIDTH, align: 'right', lineBreak: false });
        pdf.y = y + 18;
      });
    pdf.y += 2;
    carry(this.#label.forward);
    pdf.addPage();
    pdf.x = MARGIN;
    pdf.y = TOP - 24;
    this.#columns();
    carry(this.#label.brought);
    if (heading === undefined) return;
    this.#artifact(() =>
      pdf
        .font('Helvetica-Bold')
        .fontSize(10.5)
        .text(printable(`${heading} ${this.#label.continued}`), MARGIN, pdf.y, { width: WIDTH }),
    );
    pdf.moveDown(0.3);
  }

  /** What stands on every page beside the invoice: its number, and which page it is. */
  #runningHeads(): void {
    const pdf = this.#pdf;
    const { start, count } = pdf.bufferedPageRange();
    const { name, iban, email } = SUPPLIER;
    for (let page = start; page < start + count; page++) {
      pdf.switchToPage(page);
      this.#artifact(() => {
        pdf.font('Helvetica').fontSize(8).fillColor('#555');
        const { invoice } = this.#input;
        if (page > start)
          pdf.text(printable(`${invoice.number ?? ''} · ${invoice.recipient.company}`), MARGIN, 40, {
            lineBreak: false,
          });
        pdf.text(`${name} · IBAN ${iban} · ${email}`, MARGIN, 800, { width: WIDTH - 80, lineBreak: false });
        pdf.text(this.#label.page(page - start + 1, count), MARGIN, 800, {
          width: WIDTH,
          align: 'right',
          lineBreak: false,
        });
      });
    }
  }

  #tagged(parent: Structure, type: string, draw: () => unknown): void {
    const content = this.#pdf.markStructureContent(type);
    draw();
    this.#pdf.endMarkedContent();
    const element = this.#pdf.struct(type, {}, content);
    parent.add(element);
    element.end();
  }

  /** Drawn, and no part of what is read. */
  #artifact(draw: () => unknown): void {
    this.#pdf.markContent('Artifact', { type: 'Pagination' });
    draw();
    this.#pdf.endMarkedContent();
  }

  #money({ amount, currency }: Money): string {
    return new Intl.NumberFormat(this.#locale, { style: 'currency', currency }).format(amount / 100);
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.#locale).format(value);
  }

  #date(day: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: 'UTC' }).format(new Date(day));
  }
}
