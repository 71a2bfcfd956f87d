import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/invoice-address.js';
import type { Backend } from '../../src/backend/backend.js';
import { InvoiceAddressElement } from '../../src/elements/invoice-address/invoice-address.js';
import type { InvoiceAddressSetEvent } from '../../src/elements/invoice-address/invoice-address.events.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, choose, demo, focused, named, press, show, text, type, until } from './harness.js';

const MUENCHEN = 'l-100655';

async function opened(backend: Backend, link?: string): Promise<InvoiceAddressElement> {
  const element = await show(InvoiceAddressElement, { backend, link, open: true });
  await until(
    () => all(element, '.address, .fields').length > 0 || /could not/.test(text(element)),
    'it is read',
  );
  return element;
}

const company = (element: InvoiceAddressElement) => named<HTMLInputElement>(element, 'input', 'Company');

describe('invoice-address', () => {
  it('says what invoices are addressed to, and sets another address', async () => {
    const backend = demo();
    const element = await opened(backend);
    expect(focused()).to.equal(named(element, 'h2', 'Invoice address of “Nordlicht Retail GmbH”'));
    expect(text(element)).to.match(/Nordlicht Retail GmbH.*Hamburg.*Germany/);
    await expect(element).to.be.accessible();
    await choose(element, 'Invoices are addressed to', 'other');
    expect(company(element).value).to.equal('Nordlicht Retail GmbH');
    await type(element, 'Department or person', 'Accounts payable');
    await expect(element).to.be.accessible();
    setTimeout(() => void press(element, 'Save'));
    const { addressed } = await oneEvent<InvoiceAddressSetEvent>(element, 'invoice-address-set');
    expect([addressed.isSet, addressed.address.addition]).to.eql([true, 'Accounts payable']);
    await until(() => !element.open, 'it closes');
  });

  it('says at the field what is wrong, and takes the focus there', async () => {
    const element = await opened(demo(), MUENCHEN);
    expect(text(element)).to.contain('The account gets an e-mail about a change.');
    await choose(element, 'Country', 'AT');
    await type(element, 'Company', ' ');
    await press(element, 'Save');
    await until(() => all(element, '[aria-invalid]').length > 0, 'it says so');
    expect(all(element, '[aria-invalid]').map(({ id }) => id)).to.eql(['company', 'postcode']);
    expect(focused()?.id).to.equal('company');
    expect(text(element)).to.contain('This is no postcode of the country Austria.');
    await expect(element).to.be.accessible();
  });

  it('shows whoever does not decide what is set', async () => {
    const element = await opened(demo({ as: 'invoice-clerk' }));
    await until(() => text(element).includes('not change it'), 'it says so');
    expect(all(element, 'input, select')).to.be.empty;
    expect(all(element, '.foot button').length).to.equal(1);
  });

  it('keeps what was typed when it fails, and when somebody else was quicker', async () => {
    const owner = demo();
    const backend = new ScriptedBackend(owner, {
      setInvoiceAddress: [fail('unavailable'), 'usual', 'usual'],
    });
    const element = await opened(backend, MUENCHEN);
    await type(element, 'Company', 'Mine');
    await press(element, 'Save');
    await until(() => text(element).includes('This was not saved'), 'the problem');
    const { version, address } = await owner.getInvoiceAddress({ link: MUENCHEN });
    await owner.setInvoiceAddress(
      { link: MUENCHEN, version, address: { ...address, company: 'Theirs' } },
      { idempotencyKey: 'other' },
    );
    await press(element, 'Save');
    await until(() => text(element).includes('Somebody else has changed'), 'it says so');
    await press(element, 'Take theirs');
    expect(company(element).value).to.equal('Theirs');
    await type(element, 'Company', 'Mine again');
    await press(element, 'Save');
    await until(() => !element.open, 'it is saved');
    expect((await owner.getInvoiceAddress({ link: MUENCHEN })).address.company).to.equal('Mine again');
  });

  it('has what was typed when the person comes back, beside what somebody else has set, until it is cancelled', async () => {
    const owner = demo();
    const element = await opened(owner, MUENCHEN);
    const again = async () => {
      await until(() => !element.open, 'it closes');
      element.open = true;
      await until(() => all(element, 'form').length > 0, 'it is read again');
    };
    await type(element, 'Company', 'Mine');
    await sendKeys({ press: 'Escape' });
    await again();
    expect(company(element).value).to.equal('Mine');
    expect(all(element, '.notice')).to.be.empty;
    await sendKeys({ press: 'Escape' });
    const { version, address } = await owner.getInvoiceAddress({ link: MUENCHEN });
    await owner.setInvoiceAddress(
      { link: MUENCHEN, version, address: { ...address, company: 'Theirs' } },
      { idempotencyKey: 'other' },
    );
    await again();
    expect(text(element)).to.match(/Somebody else has changed.*Yours.*Mine.*Theirs.*Theirs/);
    await expect(element).to.be.accessible();
    await press(element, 'Cancel');
    await again();
    expect(company(element).value).to.equal('Theirs');
  });

  it('sends a write once, and stays open until its fate is clear', async () => {
    const backend = new ScriptedBackend(demo(), { setInvoiceAddress: 'pending' });
    const element = await opened(backend);
    await press(element, 'Save');
    await until(() => button(element, /Saving/).getAttribute('aria-busy') === 'true', 'it is sent');
    await press(element, /Saving/);
    await sendKeys({ press: 'Escape' });
    await until(() => text(element).includes('Please wait until it is clear'), 'it says why');
    expect(backend.callsOf('setInvoiceAddress')).to.have.lengthOf(1);
  });

  it('says when it cannot be read, and tries again', async () => {
    const backend = new ScriptedBackend(demo(), { getInvoiceAddress: [fail('unavailable'), 'usual'] });
    const element = await opened(backend);
    await press(element, 'Try again');
    await until(() => all(element, '.address').length > 0, 'it is read');
  });
});
