import { describe, expect, it } from 'vitest';
import { documentName, InvoiceCsv } from '../../src/backend/invoice-csv.js';
import { invoiceXml, type EInvoice } from '../../src/backend/invoice-xml.js';
import type { Invoice, InvoiceAccount } from '../../src/domain/invoice.js';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

const account = (over: Partial<InvoiceAccount> = {}): InvoiceAccount => ({
  account: { id: 'a-1', customerNumber: 'K-100 001', name: 'Berlin "Mitte" & <Co>' },
  city: 'Berlin',
  link: null,
  costCentre: '4711',
  purchaseOrder: 'PO-1',
  invoiceOnly: false,
  lines: [
    { part: 'fees', name: { en: 'Monthly charge', de: 'Grundpreis' }, quantity: 1, net: euros(1_000) },
    { part: 'usage', name: { en: 'Minutes' }, quantity: 7, net: euros(100) },
    { part: 'credits', name: { en: 'Credit' }, quantity: 1, net: euros(-50) },
  ],
  taxed: { kind: 'standard', rate: 1900 },
  net: euros(1_050),
  tax: euros(200),
  gross: euros(1_250),
  documents: [],
  ...over,
});

const place = { street: 'Weg 1', postcode: '20095', city: 'Hamburg', country: 'DE' };

const invoice: Invoice = {
  id: 'i-1',
  number: 'R-2026-1-10',
  state: 'open',
  period: '2026-10-01',
  issuedOn: '2026-11-01',
  dueOn: '2026-12-01',
  side: 'outbound',
  payer: { id: 'a-0', customerNumber: 'K-100 000', name: 'Main' },
  recipient: { company: 'Main & Sons', addition: 'Accounts', ...place },
  paidSince: null,
  accounts: 2,
  net: euros(2_100),
  tax: euros(400),
  gross: euros(2_500),
  parts: { fees: euros(2_000), usage: euros(200), credits: euros(-100) },
  taxes: [],
  taxedBy: 'site',
  apart: null,
  documents: [],
};

const written = (over: Partial<EInvoice> = {}): string =>
  invoiceXml({
    invoice,
    accounts: [account(), account()],
    supplier: { name: 'Supplier', ...place, vatId: 'DE1', iban: 'DE2', email: 'a@b.example' },
    language: 'de-AT',
    ...over,
  });
const values = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<cbc:${name}[^>]*>([^<]*)<`, 'g'))].map(([, value]) => value!);

describe('an invoice as a table', () => {
  it('has an account a row, with every part of it', () => {
    const csv = new InvoiceCsv('en');
    expect(csv.line(invoice, account()).trimEnd()).toBe(
      'R-2026-1-10,2026-10,2026-11-01,2026-12-01,K-100 001,"Berlin ""Mitte"" & <Co>",Berlin,4711,PO-1,10.00,1.00,-0.50,10.50,Taxed,19,2.00,12.50,EUR',
    );
  });

  it('has a row more where contracts are sorted otherwise, which add up to the account', () => {
    const contract = { id: 'c-1', product: { en: 'Internet line' }, costCentre: '', purchaseOrder: 'PO-9' };
    const [fees, usage, credits] = account().lines;
    const part = account({ lines: [fees!, { ...usage!, contract }, credits!] });
    const rows = new InvoiceCsv('en').line(invoice, part).trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(',').slice(-11))).toEqual([
      ['4711', 'PO-1', '10.00', '0.00', '-0.50', '9.50', 'Taxed', '19', '1.81', '11.31', 'EUR'],
      ['4711', 'PO-9', '0.00', '1.00', '0.00', '1.00', 'Taxed', '19', '0.19', '1.19', 'EUR'],
    ]);
    const xml = written({ accounts: [part] });
    expect(values(xml, 'Value')).toEqual(['PO-1', 'PO-9', 'PO-1']);
    expect(values(xml, 'Name')).toContain('Minutes – Internet line');
  });

  it('calls an account as its payer wants it called', () => {
    const line = new InvoiceCsv('en').line(invoice, account({ invoiceName: '=Shop 1' }));
    expect(line).toContain(",K-100 001,'=Shop 1,Berlin,");
    expect(written({ accounts: [account({ invoiceName: 'Shop 1' })] })).toContain(
      '<cbc:Description>Shop 1, K-100 001<',
    );
  });

  it('speaks the language of its reader', () => {
    const csv = new InvoiceCsv('de');
    expect(csv.head.split(';')).toHaveLength(csv.line(invoice, account()).split(';').length);
    expect(csv.head).toContain('Kundennummer;Name;Ort;Kostenstelle;Bestellnummer');
    expect(csv.line(invoice, account())).toContain(';10,50;Steuerpflichtig;19;2,00;12,50;EUR');
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    const cells = account({
      account: { id: 'a', customerNumber: '@SUM(A1)', name: '=1+1' },
      city: '+49',
      costCentre: '-2',
      purchaseOrder: '\tx',
    });
    const line = new InvoiceCsv('en').line(invoice, cells);
    for (const harmless of ["'@SUM(A1)", "'=1+1", "'+49", "'-2", "'\tx"]) expect(line).toContain(harmless);
  });

  it('has a name that every file system takes', () => {
    expect(documentName(invoice, 'csv')).toBe('R-2026-1-10.csv');
    expect(documentName({ ...invoice, number: '../R 1' }, 'xml', 'K-100 001')).toBe('..R1-K-100001.xml');
  });
});

describe('an invoice as an e-invoice', () => {
  it('adds up: lines to the sum, sum and tax to what is to pay', () => {
    const xml = written();
    const lines = [...xml.matchAll(/<cac:InvoiceLine>.*?<cbc:LineExtensionAmount[^>]*>([^<]*)</g)].map(
      ([, amount]) => Number(amount),
    );
    expect(lines).toEqual([10, 1, -0.5, 10, 1, -0.5]);
    expect(values(xml, 'TaxExclusiveAmount')).toEqual(['21.00']);
    expect(values(xml, 'TaxInclusiveAmount')).toEqual(['25.00']);
    expect(values(xml, 'PayableAmount')).toEqual(['25.00']);
  });

  it('says what credit covers of the whole, and what is left to pay', () => {
    const covered = { ...invoice, creditUsed: euros(700) };
    const whole = written({ invoice: covered });
    expect([values(whole, 'PrepaidAmount'), values(whole, 'PayableAmount')]).toEqual([['7.00'], ['18.00']]);
    const part = written({ invoice: covered, accounts: [account()] });
    expect([values(part, 'PrepaidAmount'), values(part, 'PayableAmount')]).toEqual([[], ['12.50']]);
  });

  it('gives each line its price: quantity times price is its amount, and no price is negative', () => {
    const xml = written();
    const parts = xml.split('<cac:InvoiceLine>').slice(1);
    for (const part of parts) {
      const [quantity, price, base] = ['InvoicedQuantity', 'PriceAmount', 'BaseQuantity'].map((name) =>
        Number(values(part, name)[0]),
      );
      expect(price).toBeGreaterThanOrEqual(0);
      expect((quantity! * price!) / base!).toBeCloseTo(Number(values(part, 'LineExtensionAmount')[0]), 9);
    }
  });

  it('breaks its tax down by kind and rate, with the reason where there is none', () => {
    const abroad = account({
      taxed: { kind: 'reverse-charge', rate: 0 },
      net: euros(1_050),
      tax: euros(0),
      gross: euros(1_050),
    });
    const xml = written({ accounts: [account(), abroad, account()] });
    const [total] = /<cac:TaxTotal>.*<\/cac:TaxTotal>/.exec(xml) ?? [];
    expect(values(total!, 'TaxAmount')).toEqual(['4.00', '4.00', '0.00']);
    expect(values(total!, 'TaxableAmount')).toEqual(['21.00', '10.50']);
    expect(values(total!, 'Percent')).toEqual(['19', '0']);
    expect(values(total!, 'TaxExemptionReasonCode')).toEqual(['VATEX-EU-AE']);
    const lines = xml.slice(xml.indexOf('<cac:InvoiceLine>'));
    expect([...lines.matchAll(/<cac:ClassifiedTaxCategory><cbc:ID>(\w+)</g)].map(([, id]) => id)).toEqual([
      'S',
      'S',
      'S',
      'AE',
      'AE',
      'AE',
      'S',
      'S',
      'S',
    ]);
  });

  it('names no VAT number and no rate where nothing of it is subject to VAT', () => {
    const outside = account({ taxed: { kind: 'outside', rate: 0 }, tax: euros(0), gross: euros(1_050) });
    const xml = written({ accounts: [outside] });
    expect(xml).not.toContain('DE1');
    expect(values(xml, 'Percent')).toEqual([]);
    expect(values(xml, 'TaxExemptionReasonCode')).toEqual(['VATEX-EU-O']);
  });

  it('is addressed to what was set', () => {
    const [buyer] = /<cac:AccountingCustomerParty>.*<\/cac:AccountingCustomerParty>/.exec(written()) ?? [];
    expect(values(buyer!, 'RegistrationName')).toEqual(['Main &amp; Sons']);
    expect(buyer).toContain(
      '<cbc:StreetName>Weg 1</cbc:StreetName><cbc:AdditionalStreetName>Accounts</cbc:AdditionalStreetName>',
    );
  });

  it('names the cost centre and the purchase order of each line', () => {
    const xml = written({ accounts: [account(), account({ costCentre: '', purchaseOrder: 'PO-2' })] });
    expect(values(xml, 'AccountingCost')).toEqual(['4711', '4711', '4711']);
    expect(values(xml, 'Value')).toEqual(['PO-1', 'PO-1', 'PO-1', 'PO-2', 'PO-2', 'PO-2']);
    expect(xml).not.toContain('<cac:OrderReference>');
  });

  it('names the purchase order of the whole where there is one', () => {
    expect(written()).toContain('<cac:OrderReference><cbc:ID>PO-1</cbc:ID></cac:OrderReference>');
  });

  it('takes no text for markup, and has no character that XML does not know', () => {
    const xml = written({ accounts: [account({ costCentre: 'a\u0000b\u{1F600}\uD800' })] });
    expect(xml).toContain('Berlin &quot;Mitte&quot; &amp; &lt;Co&gt;');
    expect(values(xml, 'AccountingCost')[0]).toBe('ab\u{1F600}');
  });
});
