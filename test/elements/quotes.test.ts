import { expect, oneEvent } from '@open-wc/testing';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend, type MemoryWorld } from '../../src/backend/memory/memory-backend.js';
import type { KeptQuote } from '../../src/domain/kept-quote.js';
import { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import { MailQuoteElement } from '../../src/elements/mail-quote/mail-quote.js';
import { OrderDraftsElement } from '../../src/elements/order-drafts/order-drafts.js';
import type { QuoteResumeEvent } from '../../src/elements/order-drafts/order-drafts.events.js';
import { OrderQuoteElement } from '../../src/elements/order-quote/order-quote.js';
import type { QuoteContinueEvent } from '../../src/elements/order-quote/order-quote.events.js';
import { asQuote } from '../../src/testing/backend-suite/kept-quotes.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, demo, saved, type } from './harness.js';
import {
  accessible,
  choose,
  control,
  find,
  focused,
  forget,
  isThere,
  press,
  said,
  settled,
  show,
  until,
} from './screens.js';

const DAY = 86_400_000;
const ORDER = 'Order with obligation to pay';
let keys = 0;
const intent = () => ({ idempotencyKey: `quotes-${(keys += 1)}` });

/** The owner's backend with a quote, so many days after it was saved. */
async function quoted(
  script: Script = {},
  days = 0,
): Promise<{ backend: ScriptedBackend; quote: KeptQuote; world: MemoryWorld }> {
  let now = Date.parse('2026-11-03T09:00:00Z');
  const inner = demo({ now: () => now });
  const quote = await inner.saveQuote(await asQuote(inner), intent());
  now += days * DAY;
  return { backend: new ScriptedBackend(inner, script), quote, world: inner.world };
}

async function opened(backend: Backend, quote: KeptQuote): Promise<AddAccountWizardElement> {
  const wizard = await show(AddAccountWizardElement, { backend, quote: quote.id });
  await until(() => isThere(wizard, ORDER), 'the review is there');
  await settled(backend);
  return wizard;
}

describe('a quote in add-account-wizard', () => {
  beforeEach(forget);

  it('stays the same while nothing is changed that costs something', async () => {
    const { backend, quote } = await quoted();
    const wizard = await opened(backend, quote);
    await press(wizard, 'Change');
    await until(() => isThere(wizard, 'Review order'), 'the form is there');
    await type(wizard, 'Account name', 'Bremen');
    await press(wizard, 'Review order');
    await until(() => isThere(wizard, ORDER), 'the review is there');
    expect(said(wizard)).to.contain(`Quote ${quote.number} is saved`);
  });

  it('is opened with everything filled in, at its prices', async () => {
    const { backend, quote } = await quoted();
    const wizard = await opened(backend, quote);
    for (const words of ['Hamburg Eppendorf', 'Nora Behrens', `Prices of quote ${quote.number}`])
      expect(said(wizard)).to.contain(words);
    await accessible(wizard);
    const placed = oneEvent(wizard, 'order-placed');
    await press(wizard, ORDER);
    await placed;
    expect(backend.callsOf('placeOrder')[0]!.input).to.have.property('quote', quote.id);
    expect((await backend.listKeptQuotes()).items).to.eql([]);
  });

  it('is downloaded and mailed', async () => {
    const { backend, quote, world } = await quoted();
    const wizard = await opened(backend, quote);
    const files = saved();
    await press(wizard, 'Download quote');
    await until(() => files.files.length > 0, 'it is downloaded');
    files.stop();
    expect(files.files[0]).to.contain(quote.number);
    await press(wizard, 'Mail to a colleague…');
    const dialog = all<MailQuoteElement>(wizard, MailQuoteElement.tagName)[0]!;
    await until(() => isThere(dialog, 'To'), 'the form is there');
    await choose(dialog, 'To', 'hanna.lorenz@nordlicht.example');
    await press(dialog, 'Send');
    await until(() => /is on its way/.test(said(dialog)), 'it is sent');
    expect(world.outbox.at(-1)).to.include({ kind: 'quote-mailed', to: 'hanna.lorenz@nordlicht.example' });
  });

  it('says that it has expired, and works it out anew', async () => {
    const { backend, quote } = await quoted({}, 31);
    const wizard = await opened(backend, quote);
    expect(said(wizard)).to.match(/was valid until .* Everything is filled in as it was/);
    await press(wizard, 'Work it out anew');
    await until(() => /Prices of quote Q-10 002/.test(said(wizard)), 'another one is there');
    await accessible(wizard);
  });

  it('counts for nothing else', async () => {
    const { backend, quote } = await quoted();
    const wizard = await opened(backend, quote);
    await press(wizard, 'Change');
    await until(() => isThere(wizard, 'Extra extensions'), 'the form is there');
    await type(wizard, 'Extra extensions', '3');
    await until(() => /This is no longer what quote/.test(said(wizard)), 'it says so');
  });

  it('says that it was withdrawn, and goes on without it', async () => {
    const { backend, quote } = await quoted();
    await backend.withdrawQuote({ quote: quote.id, version: quote.version }, intent());
    const wizard = await opened(backend, quote);
    await until(() => /was withdrawn/.test(said(wizard)), 'it says so');
    await press(wizard, 'Go on without the quote');
    await settled(backend);
    const placed = oneEvent(wizard, 'order-placed');
    await press(wizard, ORDER);
    await placed;
  });

  it('says that it could not be opened', async () => {
    const { backend, quote } = await quoted({ getKeptQuote: fail('not-found') });
    const wizard = await show(AddAccountWizardElement, { backend, quote: quote.id });
    await until(() => /This quote could not be opened/.test(said(wizard)), 'it says so');
  });

  it('is saved once, and says why it was not', async () => {
    const inner = demo();
    const backend = new ScriptedBackend(inner, { saveQuote: [fail('quota-reached'), 'usual'] });
    const { content } = await asQuote(inner);
    const draft = await inner.createOrderDraft({ content: { ...content, step: 'review' } }, intent());
    const wizard = await show(AddAccountWizardElement, { backend, draft: draft.id });
    await until(() => isThere(wizard, 'Save as quote'), 'it is offered');
    await settled(backend);
    await until(() => control(wizard, 'Save as quote').ariaDisabled === null, 'the price is there');
    await press(wizard, 'Save as quote');
    await until(() => /as many open quotes as it can have/.test(said(wizard)), 'it says so');
    await press(wizard, 'Save as quote');
    await until(() => /Quote Q-10 001 is saved/.test(said(wizard)), 'it is saved');
    expect((focused() as HTMLElement).id).to.equal('quote-title');
    expect((await inner.listOrderDrafts()).items).to.eql([]);
  });
});

describe('quotes in order-drafts', () => {
  const card = async (backend: ScriptedBackend): Promise<OrderDraftsElement> => {
    const element = await show(OrderDraftsElement, { backend });
    await until(() => /Quotes/.test(said(element)), 'they are there');
    return element;
  };

  it('are listed with what they cost, and gone on with', async () => {
    const { backend, quote } = await quoted();
    const element = await card(backend);
    expect(said(element)).to.match(
      /Hamburg Eppendorf .*Q-10 001 · €19.90 a month, €9.00 once · valid until .* by Anna Petersen/,
    );
    await accessible(element);
    setTimeout(() => void press(element, `Continue with quote ${quote.number}`));
    const event = await oneEvent<QuoteResumeEvent>(element, 'quote-resume');
    expect(event.quote).to.equal(quote.id);
  });

  it('are withdrawn after that was asked', async () => {
    const { backend, quote } = await quoted();
    const element = await card(backend);
    await press(element, `Withdraw ${quote.number}`);
    await until(() => /Nobody can order by it any more/.test(said(element)), 'it asks');
    await press(element, `Withdraw ${quote.number}`);
    await until(() => /was withdrawn/.test(said(element)), 'it says so');
    expect((focused() as HTMLElement).id).to.equal('quotes');
  });

  it('are renewed once they have expired', async () => {
    const { backend, quote } = await quoted({}, 31);
    const element = await card(backend);
    expect(said(element)).to.match(/was valid until/);
    await press(element, `Work it out anew: ${quote.number}`);
    await until(() => /Quote Q-10 002 has taken its place/.test(said(element)), 'it says so');
  });

  it('say why one could not be downloaded', async () => {
    const { backend, quote } = await quoted({ getQuoteDocument: fail('unavailable') });
    const element = await card(backend);
    await press(element, `Download ${quote.number}`);
    await until(() => /not available at the moment/.test(said(element)), 'it says so');
  });
});

describe('mail-quote', () => {
  const dialogOf = async (backend: Backend, quote: KeptQuote): Promise<MailQuoteElement> => {
    const element = await show(MailQuoteElement, { backend, quote: quote.id, open: true });
    await until(() => isThere(element, 'To'), 'the form is there');
    return element;
  };

  it('warns of an address of another domain, and sends it once', async () => {
    const { backend, quote } = await quoted();
    const element = await dialogOf(backend, quote);
    await press(element, 'Send');
    await until(() => /Please fill this in/.test(said(element)), 'an address is asked for');
    await choose(element, 'To', 'another');
    await type(element, 'E-mail address', 'hanna@n0rdlicht.example');
    await until(() => /This domain only looks like yours/.test(said(element)), 'it warns');
    await accessible(element);
    control(element, 'Send').click();
    control(element, 'Send').click();
    await until(() => /is on its way/.test(said(element)), 'it is sent');
    expect(backend.callsOf('mailQuote')).to.have.lengthOf(1);
  });

  it('keeps what was typed while it is closed', async () => {
    const { backend, quote } = await quoted({ mailQuote: fail('unavailable') });
    const element = await dialogOf(backend, quote);
    await type(element, 'Message (optional)', 'Please have a look');
    await press(element, 'Cancel');
    element.open = true;
    await until(() => isThere(element, 'Message (optional)'), 'it is open again');
    expect(control(element, 'Message (optional)').value).to.equal('Please have a look');
  });

  it('says when the next one may be sent', async () => {
    const { backend, quote } = await quoted({
      mailQuote: fail('rate-limited', { facts: { at: '2026-11-04T09:00:00Z' } }),
    });
    const element = await dialogOf(backend, quote);
    await choose(element, 'To', 'hanna.lorenz@nordlicht.example');
    await press(element, 'Send');
    await until(() => /The next one can be sent at/.test(said(element)), 'it says so');
  });
});

describe('order-quote', () => {
  async function shared(): Promise<{ element: OrderQuoteElement; quote: KeptQuote }> {
    const { backend, quote, world } = await quoted();
    await backend.mailQuote({ quote: quote.id, email: 'a@nordlicht.example' }, intent());
    const token = world.outbox.at(-1)!.token!;
    const reader = MemoryBackend.demo({ as: 'stand-alone-owner' });
    const door = new ScriptedBackend(reader, { readSharedQuote: () => backend.readSharedQuote({ token }) });
    const element = await show(OrderQuoteElement, { backend: door, token });
    await until(() => find(element, 'h2'), 'it is there');
    return { element, quote };
  }

  it('shows a quote without signing in, and goes on with it', async () => {
    const { element, quote } = await shared();
    for (const words of [`Quote ${quote.number}`, 'Nordlicht Retail GmbH', 'Hamburg Eppendorf', '€19.90'])
      expect(said(element)).to.contain(words);
    expect(said(element)).not.to.contain('Nora Behrens');
    await accessible(element);
    setTimeout(() => void press(element, 'Continue with the order'));
    const event = await oneEvent<QuoteContinueEvent>(element, 'quote-continue');
    expect(event.quote.id).to.equal(quote.id);
  });

  it('says that a link leads nowhere any more', async () => {
    const backend = demo();
    const element = await show(OrderQuoteElement, { backend, token: 'x'.repeat(43) });
    await until(() => /This link leads nowhere any more/.test(said(element)), 'it says so');
  });
});
