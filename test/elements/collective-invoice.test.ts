import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/collective-invoice.js';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import { CollectiveInvoiceElement } from '../../src/elements/collective-invoice/collective-invoice.js';
import type { InvoiceViewEvent } from '../../src/elements/collective-invoice/collective-invoice.events.js';
import type { InvoiceDeliveryElement } from '../../src/elements/invoice-delivery/invoice-delivery.js';
import type { InvoiceReferencesElement } from '../../src/elements/invoice-references/invoice-references.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, demo, focused, press, show, text, type, until, saved } from './harness.js';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const at = (as: Parameters<typeof demo>[0] = {}) => demo({ now: () => NOW, ...as });

async function shown(backend: Backend, invoice?: string): Promise<CollectiveInvoiceElement> {
  const element = await show(CollectiveInvoiceElement, { backend, ...(invoice && { invoice }) });
  await until(() => all(element, '.skeleton').length === 0, 'it is read');
  return element;
}

const accounts = (element: CollectiveInvoiceElement): HTMLElement[] => all(element, '.part.account');
const OCTOBER = 'i-100234-202610';

describe('collective-invoice', () => {
  // Where a browser's window cannot be sized, it is about as large.
  before(() => setViewport({ width: 1280, height: 900 }).catch(() => undefined));

  it('says how much comes next, when, for how many, and what has changed', async () => {
    const backend = at();
    const element = await shown(backend);
    const { gross } = await backend.getInvoice({ invoice: 'upcoming' });
    const next = text(all(element, '.next')[0]!);
    expect(next).to.contain('Upcoming: November 2026');
    expect(next).to.contain(
      (gross.amount / 100).toLocaleString('en', { style: 'currency', currency: 'EUR' }),
    );
    expect(next).to.contain('31 accounts, including €342.50 VAT');
    expect(next).to.match(/€120\.00 of it comes from credit, €[\d,.]+ is left to pay\./);
    expect(next).to.contain('It will be issued on December 1, 2026 and is due on December 31, 2026.');
    expect(next).to.match(/(more|less) than in October 2026/);
    expect(next).to.contain('3 accounts more');
    await expect(element).to.be.accessible();
  });

  it('lists what was issued, newest first, with a word for each state', async () => {
    const element = await shown(at());
    const rows = all(element, '.invoices .invoice').slice(1).map(text);
    expect(rows[0]).to.contain('October 2026');
    expect(rows.map((row) => /Open|Paid|Overdue|Canceled/.exec(row)?.[0])).to.eql([
      ...['Open', 'Paid', 'Overdue', 'Paid', 'Paid', 'Paid', 'Paid', 'Canceled'],
      ...['Paid', 'Paid', 'Paid', 'Paid', 'Paid', 'Paid'],
    ]);
  });

  it('opens an invoice: the focus is on its heading, and goes back to its row', async () => {
    const element = await shown(at());
    setTimeout(() => void press(element, 'Invoice for October 2026, R-2026-100234-10'));
    const { invoice } = await oneEvent<InvoiceViewEvent>(element, 'invoice-view');
    expect(invoice).to.equal(OCTOBER);
    await until(() => accounts(element).length > 0, 'its accounts');
    expect(text(focused()!)).to.equal('Invoice for October 2026');
    await expect(element).to.be.accessible();
    await press(element, 'All invoices');
    await until(() => focused()?.getAttribute('data-invoice') === OCTOBER, 'the row has the focus');
    expect(element.invoice).to.equal(undefined);
  });

  it('leaves the way to a host that wants it', async () => {
    const element = await shown(at());
    element.addEventListener('invoice-view', (event) => event.preventDefault());
    await press(element, 'Show the accounts');
    expect(element.invoice).to.equal(undefined);
    expect(all(element, '.next')).to.have.lengthOf(1);
  });

  it('adds up: the rows to the foot, the parts to the total', async () => {
    const element = await shown(at(), OCTOBER);
    await until(() => accounts(element).length === 28, 'its accounts');
    const cents = (words: string): number => Math.round(Number(words.replace(/[^\d.-]/g, '')) * 100);
    for (const of of ['net', 'tax', 'gross']) {
      const sum = accounts(element).reduce(
        (total, row) => total + cents(text(row.querySelector(`.${of}`)!)),
        0,
      );
      expect(sum, of).to.equal(cents(text(all(element, `.part.total .${of}`)[0]!)));
    }
    const figures = all(element, '.sums dd').map((each) => cents(text(each)));
    expect(figures.slice(0, 3).reduce((a, b) => a + b, 0)).to.equal(figures[3]);
    const taxes = figures.slice(4, -1);
    expect(taxes).to.have.lengthOf(3);
    expect(taxes.reduce((a, b) => a + b, figures[3]!)).to.equal(figures.at(-1));
    expect(text(element)).to.match(/VAT 19% on €[\d,.]+ .* VAT 8\.1% on .* Reverse charge, no VAT on /);
    expect(text(element)).to.contain('Cost centre KST 4140 · Reverse charge, no VAT');
  });

  it('goes on to what credit covers and what is left to pay', async () => {
    const element = await shown(at(), 'upcoming');
    await until(() => all(element, '.sums dd').length > 0, 'its sums');
    const cents = (words: string): number => Math.round(Number(words.replace(/[^\d.]/g, '')) * 100);
    const [total, credit, payable] = all(element, '.sums dd')
      .slice(-3)
      .map((each) => cents(text(each)));
    expect([credit, payable]).to.eql([12_000, total! - 12_000]);
    expect(text(element)).to.contain('From credit');
  });

  it('shows the lines of an account by keyboard, and hides them again', async () => {
    const element = await shown(at(), OCTOBER);
    await until(() => accounts(element).length > 0, 'its accounts');
    const toggle = button(element, 'Bremen Schnoor');
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(element, '.part.line').length === 2, 'its lines');
    expect(toggle.ariaExpanded).to.equal('true');
    expect(focused()).to.equal(toggle);
    expect(text(all(element, '.part.line')[1]!)).to.match(/^\d+ × Calls to mobile networks, minutes/);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await until(() => all(element, '.part.line').length === 0, 'no lines');
  });

  it('finds accounts by what accounting knows them by, and says so when there are none', async () => {
    const backend = at();
    const element = await shown(backend, OCTOBER);
    await until(() => accounts(element).length > 0, 'its accounts');
    const { total } = await backend.listInvoiceAccounts({ invoice: OCTOBER, search: 'KST 4150' });
    expect(total).to.be.within(2, 20);
    await type(element, 'Search accounts', 'kst 4150');
    await until(() => accounts(element).length === total, 'what is found');
    expect(text(all(element, '.found')[0]!)).to.equal(`${total} accounts found`);
    await type(element, 'Search accounts', 'nowhere');
    await until(() => text(element).includes('No account matches'), 'it says so');
    await press(element, 'Clear search');
    await until(() => accounts(element).length === 28, 'all of them');
    expect(focused()).to.equal(all(element, '[type=search]')[0]);
  });

  it('marks an account that is on the invoice and nothing else', async () => {
    const element = await shown(at(), 'upcoming');
    await until(() => accounts(element).length === 31, 'its accounts');
    const marked = accounts(element).filter((row) => row.querySelector('.badge'));
    expect(marked.map((row) => text(row.querySelector('.name')!))).to.eql([
      'Lübeck Holstentor',
      'Kiel Förde',
    ]);
  });

  it('sets a cost centre from the row of the upcoming invoice', async () => {
    const backend = at();
    const element = await shown(backend, 'upcoming');
    await until(() => all(element, '.acts button').length > 0, 'the rights are known');
    button(element, 'References of Aachen Dom').focus();
    await press(element, 'References of Aachen Dom');
    await until(() => all(element, 'invoice-references').length > 0, 'the dialog');
    const dialog = all<InvoiceReferencesElement>(element, 'invoice-references')[0]!;
    await until(() => all(dialog, '#costCentre').length > 0, 'its fields');
    await type(dialog, 'Cost centre', '4711');
    await press(dialog, 'Save');
    await until(() => all(element, 'invoice-references').length === 0, 'it closes');
    await until(() => accounts(element).some((row) => text(row).includes('Cost centre 4711')), 'it is there');
    expect(focused()).to.equal(button(element, 'References of Aachen Dom'));
    expect((await backend.getLink({ link: 'l-100763' })).costCentre).to.equal('4711');
  });

  it('opens who sees invoices and gets e-mails from a row, and gives the focus back', async () => {
    const element = await shown(at(), 'upcoming');
    await until(() => all(element, '.acts button').length > 0, 'the rights are known');
    button(element, 'Invoices and e-mails of Aachen Dom').focus();
    await press(element, 'Invoices and e-mails of Aachen Dom');
    await until(() => all(element, 'invoice-delivery').length > 0, 'the dialog');
    const dialog = all<InvoiceDeliveryElement>(element, 'invoice-delivery')[0]!;
    await until(() => text(dialog).includes('Aachen Dom see its share'), 'what is decided');
    await press(dialog, 'Cancel');
    await until(() => all(element, 'invoice-delivery').length === 0, 'it closes');
    expect(focused()).to.equal(button(element, 'Invoices and e-mails of Aachen Dom'));
  });

  it('tells a secondary account that its share is kept from it, and lets it ask', async () => {
    const element = await shown(at().world.backend('p-100891'));
    await until(() => text(element).includes('does not show this account its share'), 'it says so');
    await expect(element).to.be.accessible();
    await press(element, 'Ask for it…');
    await until(() => all(element, 'invoice-delivery').length > 0, 'the dialog');
    const dialog = all<InvoiceDeliveryElement>(element, 'invoice-delivery')[0]!;
    await press(dialog, 'Ask Nordlicht Retail GmbH to show them');
    await until(() => text(dialog).includes('Nordlicht Retail GmbH has been asked'), 'it is sent');
  });

  it('offers no editing to whom may only see invoices, nor on an issued one', async () => {
    const clerk = await shown(at({ as: 'invoice-clerk' }), 'upcoming');
    await until(() => accounts(clerk).length === 31, 'its accounts');
    expect(all(clerk, '.acts button')).to.have.lengthOf(0);
    const issued = await shown(at(), OCTOBER);
    await until(() => accounts(issued).length > 0, 'its accounts');
    expect(all(issued, '.acts button')).to.have.lengthOf(0);
  });

  it('brings a document as a file, and says so', async () => {
    const element = await shown(at());
    const { files, stop } = saved();
    await press(element, 'CSV of R-2026-100234-10');
    await until(() => text(element).includes('CSV of R-2026-100234-10 is saved.'), 'it says so');
    stop();
    expect(files).to.eql(['R-2026-100234-10.csv']);
    await expect(element).to.be.accessible();
  });

  it('tries a document again that failed, and cancels one that takes too long', async () => {
    const backend = new ScriptedBackend(at(), { getInvoiceDocument: [fail('unavailable'), 'pending'] });
    const element = await shown(backend);
    await press(element, 'CSV of R-2026-100234-10');
    await until(() => text(element).includes('could not be made'), 'it failed');
    await press(element, 'Try again');
    await until(() => text(element).includes('is being made…'), 'it is under way');
    expect(button(element, 'CSV of R-2026-100234-10').ariaBusy).to.equal('true');
    await press(element, 'Cancel');
    await until(() => text(element).includes('CSV was canceled.'), 'it stopped');
  });

  it('shows a secondary account who pays, since when, and its own share', async () => {
    const element = await shown(at({ as: 'taken-owner' }));
    expect(text(element)).to.match(/Taunus Holding has paid for this account since Sep 4, 2026/);
    await press(element, 'Show your share');
    await until(() => accounts(element).length === 1, 'its part');
    expect(all(element, '[type=search]')).to.have.lengthOf(0);
    expect(all(element, '.part.line').map(text)).to.eql(['Monthly charge Cloud telephony €25.13']);
    await expect(element).to.be.accessible();
  });

  it('explains itself where there is no invoice', async () => {
    const element = await shown(at({ as: 'stand-alone-owner' }));
    expect(text(element)).to.contain('There is no collective invoice yet');
    await expect(element).to.be.accessible();
  });

  it('names who can grant the right to see invoices', async () => {
    const element = await shown(at({ as: 'local-team' }));
    await until(() => text(element).includes('can grant it'), 'it says so');
    expect(text(element)).to.contain('Tobias Falk');
    expect(all(element, 'button')).to.have.lengthOf(0);
  });

  it('is not there where the backend has no invoices', async () => {
    const backend = new ScriptedBackend(at(), {}, { ...ALL_CAPABILITIES, invoicing: false });
    const element = await show(CollectiveInvoiceElement, { backend });
    expect(text(element)).to.equal('');
    expect(backend.calls).to.have.lengthOf(0);
  });

  it('keeps a few rows of a long invoice, and reads on where the reader goes', async () => {
    const backend = new ScriptedBackend(at({ as: 'large-owner', large: 1000 }));
    const element = await shown(backend, 'i-400000-202610');
    await until(() => accounts(element).length > 5, 'its accounts');
    expect(all(element, '.canvas > .part').length).to.be.lessThan(60);
    expect(text(element)).to.contain('Total of 750 accounts');
    const viewport = all(element, '[data-viewport]')[0]!;
    viewport.scrollTop = viewport.scrollHeight;
    await until(() => backend.callsOf('listInvoiceAccounts').length === 2, 'the next page');
    await until(() => all(element, '.part.pending').length === 0, 'it is there');
    expect(all(element, '.canvas > .part').length).to.be.lessThan(60);
  });

  it('says when what follows could not be read, and tries it again', async () => {
    const backend = new ScriptedBackend(at({ as: 'large-owner', large: 1000 }), {
      listInvoiceAccounts: ['usual', fail('unavailable'), 'usual'],
    });
    const element = await shown(backend, 'upcoming');
    await until(() => accounts(element).length > 5, 'its accounts');
    const viewport = all(element, '[data-viewport]')[0]!;
    viewport.scrollTop = viewport.scrollHeight;
    await until(() => text(element).includes('The accounts that follow could not be loaded'), 'it says so');
    await press(element, 'Try again');
    await until(() => !text(element).includes('could not be loaded'), 'it is there');
    expect(backend.callsOf('listInvoiceAccounts')).to.have.lengthOf(3);
  });

  it('says when it cannot be read, and tries again', async () => {
    const backend = new ScriptedBackend(at(), { listInvoices: [fail('unavailable'), 'usual'] });
    const element = await shown(backend);
    expect(text(element)).to.contain('The invoices could not be loaded');
    await press(element, 'Try again');
    await until(() => all(element, '.next').length === 1, 'it is read');
  });

  it('leads back from an invoice that is not there', async () => {
    const element = await shown(at(), 'i-none');
    expect(text(element)).to.contain('The invoice could not be loaded');
    await press(element, 'All invoices');
    await until(() => all(element, '.next').length === 1, 'all of them');
  });

  it('speaks German', async () => {
    await import('../../src/locales/de.js');
    const element = await show(CollectiveInvoiceElement, { backend: at() }, { lang: 'de' });
    await until(() => text(element).includes('Nächste: November 2026'), 'it is read');
    expect(text(element)).to.contain('Ausgestellte Rechnungen');
  });

  it('is made of cards in little room', async () => {
    const element = await shown(at(), OCTOBER);
    element.parentElement!.setAttribute('style', 'inline-size: 360px');
    await until(() => accounts(element).length > 0, 'its accounts');
    await until(() => !all(element, '.headings .part')[0]!.checkVisibility(), 'there are no columns');
    expect(element.scrollWidth).to.be.at.most(360);
    await expect(element).to.be.accessible();
  });
});
