import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BERLIN, intent, linkTo } from '../../src/testing/backend-suite/steps.js';
import { allAccounts, allInvoices } from '../../src/testing/backend-suite/invoicing.js';
import { invoicePdf } from '../../demo/server/invoices/pdf.js';
import type { Money } from '../../src/domain/money.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;

beforeAll(async () => {
  server = await testServer(databases);
});
afterAll(() => databases.close());

const OCTOBER = 'i-100234-202610';
const documentOf = async (document: string, language = 'en', as = 'main-owner') =>
  server.request(`/api/accounts/a-100234/invoices/${OCTOBER}/documents/${document}?language=${language}`, {
    as,
    account: 'a-100234',
  });
const lastEntry = () =>
  server.world.db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();

const countOf = async (): Promise<number> =>
  (await (await server.backendOf('main-owner')).getInvoice({ invoice: OCTOBER })).accounts;

describe('documents of an invoice', () => {
  it('are a table that comes in pieces, with the number of its rows ahead', async () => {
    const response = await documentOf('csv', 'de');
    // Two accounts have a contract that is sorted otherwise.
    const rows = (await countOf()) + 2;
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="R-2026-100234-10.csv"',
      'row-count': String(rows),
    });
    expect((await response.text()).split('\r\n')).toHaveLength(rows + 2);
  });

  it('are a tagged PDF with real text and headings, in the reader’s language', async () => {
    const response = await documentOf('pdf', 'de');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('byte-count')).toBe(String(bytes.length));
    const text = bytes.toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7/);
    for (const mark of [
      '/MarkInfo',
      '/Marked true',
      '/StructTreeRoot',
      '/Lang (de)',
      '/S /H1',
      '/S /H2',
      '/S /TH',
    ])
      expect(text, mark).toContain(mark);
    // A heading for each account, and one for the total.
    expect(text.match(/\/S \/H2/g)).toHaveLength((await countOf()) + 1);
  });

  it('say in print what credit covers, where it covers anything', async () => {
    const main = await server.backendOf('main-owner');
    const invoice = await main.getInvoice({ invoice: OCTOBER });
    const accounts = await allAccounts(main, OCTOBER);
    const rows = async (creditUsed?: Money) => {
      const pdf = await invoicePdf({
        invoice: { ...invoice, creditUsed },
        accounts,
        language: 'en',
        part: null,
      });
      return pdf.toString('latin1').match(/\/S \/TR/g)!.length;
    };
    expect(await rows({ amount: 100, currency: 'EUR' })).toBe((await rows()) + 2);
  });

  it('are an e-invoice of one account alone', async () => {
    const response = await documentOf('xml.a-100871');
    expect(response.headers.get('content-disposition')).toContain('R-2026-100234-10-K-100871.xml');
    const xml = await response.text();
    expect(xml).toContain('<cbc:ID>R-2026-100234-10</cbc:ID>');
    expect(
      xml.match(/<cac:DocumentReference><cbc:ID>([^<]*)/g)?.every((each) => each.includes('K-100 871')),
    ).toBe(true);
  });

  it('are read by nobody unnoticed', async () => {
    await documentOf('pdf.a-100871');
    expect(await lastEntry()).toMatchObject({
      person_id: 'p-anna-petersen',
      account_id: 'a-100234',
      action: 'invoice-document-read',
      details: `{"document":"pdf.a-100871","invoice":"${OCTOBER}"}`,
    });
  });

  it('are not made of what another account is on', async () => {
    expect((await documentOf('pdf.a-400000')).status).toBe(404);
    expect((await documentOf('csv.a-100871')).status).toBe(404);
  });

  it('are refused where an invoice is too large for one', async () => {
    const accounts = await countOf();
    await sql`set session_replication_role = replica`.execute(server.world.db);
    await server.world.db.updateTable('invoice').set({ accounts: 1001 }).where('id', '=', OCTOBER).execute();
    await sql`set session_replication_role = default`.execute(server.world.db);
    const response = await documentOf('pdf');
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'invoice-too-large', facts: { count: 1001 } });
    const main = await server.backendOf('main-owner');
    const { documents } = await main.getInvoice({ invoice: OCTOBER });
    expect(documents).toContainEqual({ id: 'pdf', kind: 'pdf', tooLarge: true });
    expect((await documentOf('pdf.a-100871')).status).toBe(200);
    await sql`set session_replication_role = replica`.execute(server.world.db);
    await server.world.db.updateTable('invoice').set({ accounts }).where('id', '=', OCTOBER).execute();
    await sql`set session_replication_role = default`.execute(server.world.db);
  });
});

describe('an issued invoice', () => {
  it('is changed by nobody, whoever asks the database', async () => {
    const { db } = server.world;
    await expect(
      db.updateTable('invoice').set({ gross: 1 }).where('id', '=', OCTOBER).execute(),
    ).rejects.toThrow('An issued invoice never changes.');
    await expect(db.deleteFrom('invoice').where('id', '=', OCTOBER).execute()).rejects.toThrow(
      'never changes',
    );
    await expect(
      db.updateTable('invoice_account').set({ cost_centre: 'x' }).where('invoice_id', '=', OCTOBER).execute(),
    ).rejects.toThrow('never changes');
    await db.updateTable('invoice').set({ state: 'paid' }).where('id', '=', OCTOBER).execute();
    const main = await server.backendOf('main-owner');
    expect((await main.getInvoice({ invoice: OCTOBER })).state).toBe('paid');
  });

  it('says in the audit log who set what its charges are sorted by', async () => {
    const main = await server.backendOf('main-owner');
    const { id, version } = await linkTo(main, BERLIN);
    const references = { costCentre: '4711', purchaseOrder: '', invoiceName: '' };
    await main.setInvoiceReferences({ link: id, version, ...references }, intent());
    expect(await lastEntry()).toMatchObject({ action: 'invoice-references-set', subject_id: 'a-100871' });
  });
});

describe('the turn of a month', () => {
  it('issues one invoice for each month that is over and each main account, once', async () => {
    const main = await server.backendOf('main-owner');
    const before = await allInvoices(main);
    server.advance(62 * 86_400_000);
    await Promise.all([main.getSession(), main.getSummary(), main.listInvoices({})]);
    const after = await allInvoices(main);
    expect(after.length - before.length).toBe(2);
    expect(after.slice(0, 3).map(({ period }) => period)).toEqual(['2027-01-01', '2026-12-01', '2026-11-01']);
    expect(new Set(after.map(({ number }) => number)).size).toBe(after.length);
    const november = after[2]!;
    expect(november).toMatchObject({ state: 'overdue', number: 'R-2026-100234-11' });
    const accounts = await allAccounts(main, november.id);
    expect(accounts.reduce((sum, { gross }) => sum + gross.amount, 0)).toBe(november.gross.amount);
    const { issued } = await server.world.db
      .selectFrom('audit')
      .where('action', '=', 'invoices-issued')
      .select((row) => row.fn.countAll<number>().as('issued'))
      .executeTakeFirstOrThrow();
    expect(issued).toBe(2);
  });
});
