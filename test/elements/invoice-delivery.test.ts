import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/invoice-delivery.js';
import type { Backend } from '../../src/backend/backend.js';
import { InvoiceDeliveryElement } from '../../src/elements/invoice-delivery/invoice-delivery.js';
import type { InvoiceDeliverySetEvent } from '../../src/elements/invoice-delivery/invoice-delivery.events.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, choose, demo, focused, named, press, saved, show, text, until } from './harness.js';

const BERLIN = 'l-100871';
const MUENCHEN = 'l-100655';
const WIEN = 'l-100812';
const HALLE = 'l-100884';

async function opened(backend: Backend, link?: string): Promise<InvoiceDeliveryElement> {
  const element = await show(InvoiceDeliveryElement, { backend, link, open: true });
  await until(() => all(element, '#mails').length > 0 || /could not/.test(text(element)), 'it is read');
  return element;
}

const check = (element: InvoiceDeliveryElement, name: RegExp) =>
  named<HTMLInputElement>(element, 'input', name);

describe('invoice-delivery', () => {
  it('lets the main account decide who gets which mails and whether the account sees its share', async () => {
    const backend = demo();
    const element = await opened(backend, BERLIN);
    expect(focused()).to.equal(named(element, 'h2', 'Invoices of “Berlin Mitte”'));
    await expect(element).to.be.accessible();
    check(element, /Berlin Mitte see its share/).click();
    await choose(element, 'An invoice is there', 'both');
    setTimeout(() => void press(element, 'Save'));
    const { delivery } = await oneEvent<InvoiceDeliverySetEvent>(element, 'invoice-delivery-set');
    expect([delivery.sight, delivery.mails.invoice]).to.eql([{ share: false, own: false }, 'both']);
    await until(() => !element.open, 'it closes');
  });

  it('lets the account agree, and then shows what it pays itself with its documents', async () => {
    const owner = demo();
    const account = owner.world.backend('p-100655');
    const before = await opened(owner, MUENCHEN);
    expect(text(before)).to.contain('No Decided by München Schwabing.');
    await press(before, 'Ask München Schwabing to show them');
    await until(() => text(before).includes('has been asked by e-mail'), 'it says so');
    expect(focused()?.className).to.equal('said');
    await press(before, 'Cancel');

    const element = await opened(account);
    expect(text(element)).to.contain('Off until you agree');
    await expect(element).to.be.accessible();
    check(element, /Nordlicht Retail GmbH see the invoices/).click();
    await press(element, 'Save');
    await until(() => !element.open, 'it closes');

    const after = await opened(owner, MUENCHEN);
    await until(() => all(after, '.invoices > li').length > 1, 'its invoices');
    const { files, stop } = saved();
    await press(after, /^E-invoice of R-/);
    await until(() => files.length > 0, 'a document').finally(stop);
    expect(files[0]).to.match(/100655/);
    await expect(after).to.be.accessible();
  });

  it('names mails that may reach nobody, as it is chosen', async () => {
    const element = await opened(demo(), HALLE);
    expect(text(element)).to.match(/Nobody signs in to Halle Paulusviertel any more.*An invoice is there/);
    for (const topic of [
      'An invoice is there',
      'A payment is overdue',
      'Somebody else pays',
      'Contract and orders',
    ])
      await choose(element, topic, 'main');
    expect(text(element)).not.to.contain('Nobody signs in');
  });

  it('shows whoever does not decide what is decided', async () => {
    const element = await opened(demo({ as: 'invoice-clerk' }), WIEN);
    expect(all(element, 'input, select')).to.be.empty;
    await until(() => all(element, '.invoices > li').length > 0, 'the invoices of Wien');
    expect(all(element, '.foot button').length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('keeps what was chosen when it fails, and when somebody else was quicker', async () => {
    const owner = demo();
    const backend = new ScriptedBackend(owner, {
      setInvoiceDelivery: [fail('unavailable'), 'usual', 'usual'],
    });
    const element = await opened(backend, BERLIN);
    await choose(element, 'Somebody else pays', 'main');
    await press(element, 'Save');
    await until(() => text(element).includes('This was not saved'), 'the problem');
    const { version, mails } = await owner.getInvoiceDelivery({ link: BERLIN });
    await owner.setInvoiceDelivery(
      { link: BERLIN, version, share: false, mails },
      { idempotencyKey: 'other' },
    );
    await press(element, 'Save');
    await until(() => text(element).includes('Somebody else has changed this'), 'it says so');
    await press(element, 'Take theirs');
    expect(check(element, /see its share/).checked).to.equal(false);
    await choose(element, 'Somebody else pays', 'secondary');
    await press(element, 'Save');
    await until(() => !element.open, 'it is saved');
    expect((await owner.getInvoiceDelivery({ link: BERLIN })).mails.payer).to.equal('secondary');
  });

  it('sends a write once, and stays open until its fate is clear', async () => {
    const backend = new ScriptedBackend(demo(), { setInvoiceDelivery: 'pending' });
    const element = await opened(backend, BERLIN);
    await press(element, 'Save');
    await until(() => button(element, /Saving/).getAttribute('aria-busy') === 'true', 'it is sent');
    await press(element, /Saving/);
    await sendKeys({ press: 'Escape' });
    await until(() => text(element).includes('Please wait until it is clear'), 'it says why');
    expect(backend.callsOf('setInvoiceDelivery')).to.have.lengthOf(1);
  });

  it('says when it cannot be read, and tries again', async () => {
    const backend = new ScriptedBackend(demo(), { getInvoiceDelivery: [fail('unavailable'), 'usual'] });
    const element = await opened(backend, BERLIN);
    await press(element, 'Try again');
    await until(() => all(element, '#mails').length > 0, 'it is read');
  });
});
