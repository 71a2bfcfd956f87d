import type { Backend } from '../../backend/backend.js';
import { UPCOMING, type Invoice, type InvoiceAccount } from '../../domain/invoice.js';
import type { Link } from '../../domain/link.js';
import type { Money } from '../../domain/money.js';
import { taxSums } from '../../domain/tax.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, DAY, intent, linkTo, openBerlin } from './steps.js';

const AACHEN = 'K-100 763';

/** Every invoice that an account sees, in pages of a size. */
export async function allInvoices(backend: Backend, limit = 200): Promise<Invoice[]> {
  const all: Invoice[] = [];
  let after: string | undefined;
  do {
    const page = await backend.listInvoices({ limit, ...(after !== undefined && { after }) });
    all.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return all;
}

/** Every account on an invoice, in pages of a size. */
export async function allAccounts(
  backend: Backend,
  invoice: string,
  { limit = 200, search }: { limit?: number; search?: string } = {},
): Promise<InvoiceAccount[]> {
  const all: InvoiceAccount[] = [];
  let after: string | undefined;
  do {
    const page = await backend.listInvoiceAccounts({
      invoice,
      limit,
      ...(search !== undefined && { search }),
      ...(after !== undefined && { after }),
    });
    all.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return all;
}

const added = (sums: readonly Money[]): number => sums.reduce((total, { amount }) => total + amount, 0);
const numbers = (accounts: readonly InvoiceAccount[]): string[] =>
  accounts.map(({ account }) => account.customerNumber);

export async function last(backend: Backend): Promise<Invoice> {
  const invoice = (await allInvoices(backend)).find(({ state }) => state !== 'upcoming');
  ok(invoice, 'an issued invoice');
  return invoice;
}

async function setReferences(
  backend: Backend,
  number: string,
  costCentre: string,
  purchaseOrder = '',
  invoiceName = '',
): Promise<Link> {
  const { id, version } = await linkTo(backend, number);
  const references = { costCentre, purchaseOrder, invoiceName };
  return backend.setInvoiceReferences({ link: id, version, ...references }, intent());
}

const partOf = (accounts: readonly InvoiceAccount[], number: string): InvoiceAccount => {
  const part = accounts.find(({ account }) => account.customerNumber === number);
  ok(part, `${number} on the invoice`);
  return part;
};

export function invoicingCases(suite: Suite): void {
  suite.group('collective invoices', () => {
    suite.reads('come with the upcoming one first, then the newest', async ({ backendOf }) => {
      const invoices = await allInvoices(await backendOf('main-owner'));
      equal(
        [invoices[0]?.id, invoices[0]?.number, invoices[0]?.state],
        [UPCOMING, null, 'upcoming'],
        'the first',
      );
      const periods = invoices.map(({ period }) => period);
      equal(periods, [...periods].sort().reverse(), 'the order');
      const states = new Set(invoices.map(({ state }) => state));
      equal([...states].sort(), ['canceled', 'open', 'overdue', 'paid', 'upcoming'], 'the states');
      ok(
        invoices.every(({ side }) => side === 'outbound'),
        'only invoices that it pays',
      );
    });

    for (const limit of [1, 4])
      suite.reads(`come once each in pages of ${limit}`, async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        const ids = (invoices: Invoice[]) => invoices.map(({ id }) => id);
        equal(ids(await allInvoices(main, limit)), ids(await allInvoices(main)), 'the invoices');
        const { total } = await main.listInvoices({ limit });
        equal(total, (await allInvoices(main)).length, 'the total');
      });

    suite.reads('add up to the cent, on every level', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      for (const invoice of await allInvoices(main)) {
        const accounts = await allAccounts(main, invoice.id);
        equal(accounts.length, invoice.accounts, `the accounts of ${invoice.id}`);
        for (const of of ['net', 'tax', 'gross'] as const)
          equal(added(accounts.map((each) => each[of])), invoice[of].amount, `${of} of ${invoice.id}`);
        equal(added(Object.values(invoice.parts)), invoice.net.amount, `the parts of ${invoice.id}`);
        equal(invoice.taxes, taxSums(accounts), `the taxes of ${invoice.id}`);
        equal(added([invoice.net, invoice.tax]), invoice.gross.amount, `the total of ${invoice.id}`);
        for (const { account, lines, net, tax, gross } of accounts) {
          equal(added(lines.map((line) => line.net)), net.amount, `the lines of ${account.customerNumber}`);
          equal(added([net, tax]), gross.amount, `the total of ${account.customerNumber}`);
        }
      }
    });

    suite.reads('say of the upcoming one what the figures of the overview say', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { onCollectiveInvoice, invoice: figure } = await main.getSummary();
      const upcoming = await main.getInvoice({ invoice: UPCOMING });
      equal(
        [upcoming.accounts, upcoming.gross, upcoming.dueOn],
        [onCollectiveInvoice, figure?.total, figure?.dueOn],
      );
    });

    suite.reads('tell that a canceled one was made anew for the same month', async ({ backendOf }) => {
      const invoices = await allInvoices(await backendOf('main-owner'));
      const canceled = invoices.find(({ state }) => state === 'canceled');
      const same = invoices.filter(({ period }) => period === canceled?.period);
      equal(
        same.map(({ state }) => state),
        ['paid', 'canceled'],
        'the invoices of that month',
      );
    });

    suite.reads('have their accounts in the order of customer numbers, once each', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await last(main);
      const accounts = numbers(await allAccounts(main, id, { limit: 7 }));
      equal(accounts, [...accounts].sort(), 'the order');
      equal(new Set(accounts).size, accounts.length, 'different accounts');
      equal(accounts, numbers(await allAccounts(main, id)), 'the same in one page');
    });

    suite.reads('find accounts by number, name, city and references', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await last(main);
      for (const invoice of [UPCOMING, id]) {
        const accounts = await allAccounts(main, invoice);
        const marked = accounts.find(({ costCentre, purchaseOrder }) => costCentre && purchaseOrder);
        ok(marked, `an account with references on ${invoice}`);
        const { account, city, costCentre, purchaseOrder } = marked;
        for (const search of [
          account.customerNumber,
          account.name.toUpperCase(),
          city,
          costCentre,
          purchaseOrder,
        ]) {
          const found = await allAccounts(main, invoice, { search });
          ok(numbers(found).includes(account.customerNumber), `${account.name} by ${search} on ${invoice}`);
        }
        equal(await allAccounts(main, invoice, { search: 'nowhere-at-all' }), [], 'what nothing has');
        const page = await main.listInvoiceAccounts({ invoice, search: costCentre, limit: 1 });
        equal(page.total, (await allAccounts(main, invoice, { search: costCentre })).length, 'the total');
      }
    });

    suite.reads('mark accounts that are on them and nothing else', async ({ backendOf }) => {
      const accounts = await allAccounts(await backendOf('main-owner'), UPCOMING);
      const only = accounts.filter(({ invoiceOnly }) => invoiceOnly);
      equal(numbers(only), ['K-100 944', 'K-100 945'], 'the marked accounts');
    });

    suite.reads('are whole in every document that they offer', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const invoice = await last(main);
      ok(invoice.documents.length > 0, 'some documents');
      for (const { id: document, kind } of invoice.documents) {
        const { fileName, blob } = await main.getInvoiceDocument({
          invoice: invoice.id,
          document,
          language: 'en',
        });
        ok(fileName.startsWith(invoice.number!) && fileName.endsWith(`.${kind}`), `a name, not ${fileName}`);
        const text = await blob.text();
        const total = (invoice.gross.amount / 100).toFixed(2);
        if (kind === 'csv') {
          const rows = text.trim().split('\r\n').slice(1);
          // An account has a row more for contracts with references of their own.
          const accounts = new Set(rows.map((row) => row.split(',')[4]));
          equal(accounts.size, invoice.accounts, 'the accounts');
          const sum = rows.reduce((all, row) => all + Math.round(Number(row.split(',').at(-2)) * 100), 0);
          equal(sum, invoice.gross.amount, 'the sum of the rows');
        } else if (kind === 'xml') ok(text.includes(`>${total}</cbc:PayableAmount>`), `${total} to pay`);
        else ok(text.startsWith('%PDF-'), 'a PDF');
      }
    });

    suite.reads('offer documents of one account’s part', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await last(main);
      const part = partOf(await allAccounts(main, id), BERLIN);
      const xml = part.documents.find(({ kind }) => kind === 'xml');
      ok(xml, 'an e-invoice of Berlin Mitte');
      const file = await main.getInvoiceDocument({ invoice: id, document: xml.id, language: 'de' });
      const text = await file.blob.text();
      ok(text.includes(`>${(part.gross.amount / 100).toFixed(2)}</cbc:PayableAmount>`), 'its own total');
      ok(text.includes('Berlin Mitte') && !text.includes('Wien Neubau'), 'nothing of others');
    });

    suite.reads('refuse what is not there as if it never was', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const taken = await backendOf('taken-owner');
      const { id } = await last(main);
      for (const backend of [taken, await backendOf('other-owner')]) {
        await refused(backend.getInvoice({ invoice: id }), 'not-found');
        await refused(backend.listInvoiceAccounts({ invoice: id }), 'not-found');
        await refused(
          backend.getInvoiceDocument({ invoice: id, document: 'csv', language: 'en' }),
          'not-found',
        );
      }
      await refused(main.getInvoice({ invoice: 'i-none' }), 'not-found');
      await refused(main.getInvoiceDocument({ invoice: id, document: 'docx', language: 'en' }), 'not-found');
      await refused(
        main.getInvoiceDocument({ invoice: id, document: 'xml.a-none', language: 'en' }),
        'not-found',
      );
      await refused(
        main.getInvoiceDocument({ invoice: UPCOMING, document: 'csv', language: 'en' }),
        'not-found',
      );
    });

    suite.reads('do not go on with a cursor of another list', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await last(main);
      const { next } = await main.listInvoiceAccounts({ invoice: id, limit: 2 });
      ok(next, 'a second page');
      await refused(main.listInvoiceAccounts({ invoice: UPCOMING, after: next }), 'cursor-expired');
      await refused(main.listInvoiceAccounts({ invoice: id, search: 'x', after: next }), 'cursor-expired');
      await refused(main.listInvoices({ after: next }), 'cursor-expired');
      await refusedField(main.listInvoices({ limit: 201 }), 'limit');
    });

    suite.reads('are none where nobody pays for anybody', async ({ backendOf }) => {
      const alone = await backendOf('stand-alone-owner');
      equal(await allInvoices(alone), [], 'the invoices');
      await refused(alone.getInvoice({ invoice: UPCOMING }), 'not-found');
    });

    suite.reads(
      'show a secondary account who pays, since when, and its own share only',
      async ({ backendOf }) => {
        const taken = await backendOf('taken-owner');
        const invoices = await allInvoices(taken);
        equal(invoices.length, 3, 'the invoices');
        for (const { id, side, payer, paidSince, accounts, gross } of invoices) {
          equal([side, payer.name, accounts], ['inbound', 'Taunus Holding', 1], 'what it is');
          ok(paidSince, 'since when it is paid for');
          const parts = await allAccounts(taken, id);
          equal(numbers(parts), ['K-500 010'], 'the accounts');
          equal([parts[0]?.gross, parts[0]?.link], [gross, null], 'the share');
        }
      },
    );

    suite.writes('show the same to somebody who works in a secondary account', async (harness) => {
      const berlin = await openBerlin(harness);
      const invoices = await allInvoices(berlin);
      ok(invoices.length > 5 && invoices.every(({ side }) => side === 'inbound'), 'its shares');
      const { id, documents } = invoices[1]!;
      const file = await berlin.getInvoiceDocument({
        invoice: id,
        document: documents[0]!.id,
        language: 'en',
      });
      const text = await file.blob.text();
      if (documents[0]!.kind !== 'pdf')
        ok(text.includes('Berlin Mitte') && !text.includes('Wien'), 'a document of its share');
      equal(numbers(await allAccounts(berlin, id)), [BERLIN], 'the accounts');
    });
  });

  suite.group('cost centres and purchase orders', () => {
    suite.writes('are set, found and on the upcoming invoice', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const link = await setReferences(main, AACHEN, ' 4711 Süd ', 'PO-9', ' Werk West ');
      equal([link.costCentre, link.purchaseOrder], ['4711 Süd', 'PO-9'], 'the link');
      equal(link.invoiceName, 'Werk West', 'the name on invoices');
      equal(numbers(await allAccounts(main, UPCOMING, { search: '4711 süd' })), [AACHEN], 'what is found');
      const part = partOf(await allAccounts(main, UPCOMING), AACHEN);
      equal([part.costCentre, part.purchaseOrder, part.link], ['4711 Süd', 'PO-9', link.id], 'the part');
      equal([part.invoiceName, part.account.name], ['Werk West', link.account?.name], 'both names');
      equal(numbers(await allAccounts(main, UPCOMING, { search: 'werk west' })), [AACHEN], 'found by it');
      const { items } = await main.listLinks({ search: '4711' });
      equal(
        items.map(({ customerNumber }) => customerNumber),
        [AACHEN],
        'the overview finds it too',
      );
      const bare = await setReferences(main, AACHEN, '');
      equal([bare.costCentre, bare.purchaseOrder], ['', ''], 'nothing');
      equal(await allAccounts(main, UPCOMING, { search: '4711' }), [], 'what is found then');
      await setReferences(main, BERLIN, '1', '', 'Laden Eins');
      const [share] = await allAccounts(await openBerlin(harness), UPCOMING);
      equal([share?.costCentre, share?.invoiceName], ['', ''], 'what is its payer’s alone');
    });

    suite.writes(
      'are refused when decided on another state, and for what is not linked',
      async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        const { id, version } = await linkTo(main, BERLIN);
        await setReferences(main, BERLIN, '1');
        const late = { link: id, version, costCentre: '2', purchaseOrder: '', invoiceName: '' };
        await refused(main.setInvoiceReferences(late, intent()), 'version-mismatch');
        equal((await main.getLink({ link: id })).costCentre, '1', 'the cost centre');
        const asked = await linkTo(main, 'K-100 902');
        await refused(
          main.setInvoiceReferences({ ...late, link: asked.id, version: asked.version }, intent()),
          'conflict',
        );
      },
    );

    suite.reads('are short and plain', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      const set = (costCentre: string, purchaseOrder: string, invoiceName = '') =>
        main.setInvoiceReferences({ link: id, version, costCentre, purchaseOrder, invoiceName }, intent());
      await refusedField(set('x'.repeat(41), ''), 'costCentre', 'too-long');
      await refusedField(set('', 'a\nb'), 'purchaseOrder', 'control-characters');
      await refusedField(set('', '', 'x'.repeat(61)), 'invoiceName', 'too-long');
    });

    suite.writes('end with the link', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await setReferences(main, BERLIN, '4711');
      const link = await main.detach({ link: id, when: 'now', version }, intent());
      equal([link.costCentre, link.purchaseOrder], ['', ''], 'the detached link');
    });

    suite.inTime('are on an invoice as they were when it was issued', async ({ backendOf }, advance) => {
      const main = await backendOf('main-owner');
      await setReferences(main, BERLIN, 'before', '', 'Laden Eins');
      const { period, gross, accounts } = await main.getInvoice({ invoice: UPCOMING });
      await advance(30 * DAY);
      const [upcoming, issued] = await allInvoices(main);
      equal([issued?.period, issued?.state, issued?.gross], [period, 'open', gross], 'the issued invoice');
      equal(issued?.accounts, accounts, 'its accounts');
      ok(upcoming && upcoming.period > period, 'the next month is upcoming');
      const { id, version } = await setReferences(main, BERLIN, 'after', '', 'Laden Zwei');
      await main.detach({ link: id, when: 'now', version }, intent());
      const part = partOf(await allAccounts(main, issued!.id), BERLIN);
      equal([part.costCentre, part.invoiceName, part.link], ['before', 'Laden Eins', null], 'the part');
      equal(numbers(await allAccounts(main, issued!.id, { search: 'laden eins' })), [BERLIN], 'found by it');
      const [table] = issued!.documents.filter(({ kind }) => kind === 'csv');
      if (table) {
        const asked = { invoice: issued!.id, document: table.id, language: 'en' };
        const text = await (await main.getInvoiceDocument(asked)).blob.text();
        ok(text.includes('Laden Eins') && !text.includes('Berlin Mitte'), 'the table calls it so');
      }
      equal(await main.getInvoice({ invoice: issued!.id }), issued, 'the invoice afterwards');
    });

    suite.inTime(
      'an account that is detached at the end of the month is billed for it',
      async ({ backendOf }, advance) => {
        const main = await backendOf('main-owner');
        const { id, version } = await linkTo(main, BERLIN);
        await main.detach({ link: id, when: 'period-end', version }, intent());
        await advance(30 * DAY);
        const [upcoming, issued] = await allInvoices(main);
        partOf(await allAccounts(main, issued!.id), BERLIN);
        equal(await allAccounts(main, upcoming!.id, { search: BERLIN }), [], 'what comes next');
      },
    );
  });
}
