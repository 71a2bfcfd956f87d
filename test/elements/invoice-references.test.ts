import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/invoice-references.js';
import type { Backend } from '../../src/backend/backend.js';
import { InvoiceReferencesElement } from '../../src/elements/invoice-references/invoice-references.js';
import type { InvoiceReferencesSetEvent } from '../../src/elements/invoice-references/invoice-references.events.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, demo, focused, named, press, show, text, type, until } from './harness.js';

const BERLIN = 'l-100871';

async function opened(backend: Backend): Promise<InvoiceReferencesElement> {
  const element = await show(InvoiceReferencesElement, { backend, link: BERLIN, open: true });
  await until(() => all(element, '#costCentre').length > 0 || /could not/.test(text(element)), 'it is read');
  return element;
}

const input = (element: InvoiceReferencesElement, id: string): HTMLInputElement =>
  all<HTMLInputElement>(element, `#${id}`)[0]!;

describe('invoice-references', () => {
  it('shows what is set for an account', async () => {
    const element = await opened(demo());
    expect(focused()).to.equal(named(element, 'h2', /References of “Berlin Mitte”/));
    expect(input(element, 'costCentre').value).to.equal('KST 4130');
    await expect(element).to.be.accessible();
  });

  it('saves all with Enter, and tells what the account is now', async () => {
    const backend = demo();
    const element = await opened(backend);
    await type(element, 'Cost centre', '4711');
    await type(element, 'Purchase order', 'PO-9');
    await type(element, 'Name on invoices', 'Shop 1');
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    const { link } = await oneEvent<InvoiceReferencesSetEvent>(element, 'invoice-references-set');
    expect([link.costCentre, link.purchaseOrder, link.invoiceName]).to.eql(['4711', 'PO-9', 'Shop 1']);
    await until(() => !element.open, 'it closes');
    const { items } = await backend.listInvoiceAccounts({ invoice: 'upcoming', search: '4711' });
    expect(items.map(({ account }) => account.name)).to.eql(['Berlin Mitte']);
  });

  it('says at the field what the backend refuses', async () => {
    const refused = fail('invalid-input', { fields: [{ field: 'purchaseOrder', rule: 'too-long' }] });
    const element = await opened(new ScriptedBackend(demo(), { setInvoiceReferences: refused }));
    await press(element, 'Save');
    await until(() => all(element, '.error').length > 0, 'the error');
    expect(focused()).to.equal(input(element, 'purchaseOrder'));
    await expect(element).to.be.accessible();
  });

  it('keeps what was typed when saving fails, and when it is closed and opened again', async () => {
    const element = await opened(new ScriptedBackend(demo(), { setInvoiceReferences: fail('unavailable') }));
    await type(element, 'Cost centre', '4711');
    await press(element, 'Save');
    await until(() => text(element).includes('This was not saved'), 'the problem');
    await sendKeys({ press: 'Escape' });
    expect(element.open).to.equal(false);
    element.open = true;
    await until(() => all(element, '#costCentre').length > 0, 'it is read again');
    expect(input(element, 'costCentre').value).to.equal('4711');
    await press(element, 'Cancel');
    element.open = true;
    await until(() => all(element, '#costCentre').length > 0, 'it is read once more');
    expect(input(element, 'costCentre').value).to.equal('KST 4130');
  });

  it('keeps what was typed when somebody else was quicker', async () => {
    const backend = demo();
    const element = await opened(backend);
    await type(element, 'Cost centre', '4711');
    const { version } = await backend.getLink({ link: BERLIN });
    await backend.setInvoiceReferences(
      { link: BERLIN, version, costCentre: '1', purchaseOrder: '', invoiceName: 'Laden' },
      { idempotencyKey: 'other' },
    );
    await press(element, 'Save');
    await until(() => text(element).includes('Somebody else has changed this account'), 'it says so');
    expect(text(element)).to.include('Name on invoices: Laden');
    expect(input(element, 'costCentre').value).to.equal('4711');
    await press(element, 'Save');
    await until(() => !element.open, 'it is saved');
    expect((await backend.getLink({ link: BERLIN })).costCentre).to.equal('4711');
  });

  it('sends a write once, and stays open until its fate is clear', async () => {
    const backend = new ScriptedBackend(demo(), { setInvoiceReferences: 'pending' });
    const element = await opened(backend);
    await press(element, 'Save');
    await until(() => button(element, /Saving/).getAttribute('aria-busy') === 'true', 'it is sent');
    await press(element, /Saving/);
    await sendKeys({ press: 'Escape' });
    await until(() => text(element).includes('Please wait until it is clear'), 'it says why');
    expect(element.open).to.equal(true);
    expect(backend.callsOf('setInvoiceReferences')).to.have.lengthOf(1);
  });

  it('says when it cannot be read, and tries again', async () => {
    const element = await opened(new ScriptedBackend(demo(), { getLink: [fail('unavailable'), 'usual'] }));
    expect(text(element)).to.contain('What is set could not be loaded');
    await press(element, 'Try again');
    await until(() => all(element, '#costCentre').length > 0, 'it is read');
  });
});
