import { expect } from '@open-wc/testing';
import '../../src/define/event-subscriptions.js';
import '../../src/define/account-activity.js';
import { AccountActivityElement } from '../../src/elements/account-activity/account-activity.js';
import { EventSubscriptionsElement } from '../../src/elements/event-subscriptions/event-subscriptions.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, demo, focused, named, press, show, text, type, until } from './harness.js';

const CALLBACK = 'https://events.example/accounts';
let keys = 0;
const intent = () => ({ idempotencyKey: `es-${(keys += 1)}` });

async function shown(backend: EventSubscriptionsElement['backend']): Promise<EventSubscriptionsElement> {
  const element = await show(EventSubscriptionsElement, { backend });
  await until(() => all(element, '#none, li.card, .notice').length > 0, 'it is there');
  return element;
}

/** A world in which one system is told. */
async function told(options: Parameters<typeof demo>[0] = {}) {
  const owner = demo(options);
  const { subscription, secret } = await owner.subscribe({ callback: CALLBACK, groups: ['notes'] }, intent());
  return { owner, subscription, secret };
}

describe('event-subscriptions', () => {
  it('adds a system by keyboard, and shows its secret once', async () => {
    const owner = demo();
    const element = await shown(owner);
    await press(element, 'Add a system');
    await until(() => focused()?.id === 'callback', 'the address has the focus');
    type(element, 'Address', 'events.example');
    await press(element, 'Tell it from now on');
    await until(() => text(element).includes('a whole address that begins with https://'), 'what is wrong');
    expect(focused()?.id).to.equal('callback');
    type(element, 'Address', CALLBACK);
    named<HTMLInputElement>(element, 'input', 'Only some of it').click();
    await element.updateComplete;
    await press(element, 'Tell it from now on');
    await until(() => text(element).includes('Please choose at least one.'), 'what is missing');
    expect((await owner.listSubscriptions()).items).to.deep.equal([]);
    named<HTMLInputElement>(element, 'input', 'Billing').click();
    await element.updateComplete;
    await press(element, 'Tell it from now on');
    await until(() => focused()?.id === 'secret', 'the secret has the focus');
    const { value } = named<HTMLInputElement>(element, 'input', 'Secret');
    expect(value).to.match(/^whsec_/);
    await expect(element).to.be.accessible();
    const { items } = await owner.listSubscriptions();
    expect(items.map(({ callback, groups }) => [callback, groups])).to.deep.equal([[CALLBACK, ['billing']]]);
    await press(element, 'It is entered');
    await until(() => focused()?.localName === 'h3', 'the system has the focus');
    expect(all(element, '#secret-value')).to.have.length(0);
    expect(text(element)).to.contain('Told of: Billing');
  });

  it('tries a system, and follows what becomes of that', async () => {
    const { owner } = await told({ receive: () => 503 });
    const element = await shown(owner);
    await press(element, 'Try it: events.example');
    await until(() => text(element).includes('A test'), 'it is among what was sent');
    await until(() => text(element).includes('It was not taken · Answered with 503'), 'what became of it');
    expect(text(element)).to.contain('Does not answer');
    await expect(element).to.be.accessible();
  });

  it('pauses, resumes, changes and renews, with the focus where it belongs', async () => {
    const { owner, secret } = await told();
    const element = await shown(owner);
    await press(element, 'Pause: events.example');
    await until(() => text(element).includes('Paused on'), 'it is paused');
    expect(focused()?.localName).to.equal('h3');
    await press(element, 'Resume: events.example');
    await until(() => text(element).includes('Active'), 'it goes on');
    await press(element, 'Change: events.example');
    await until(() => focused()?.id === 'callback', 'the address has the focus');
    named<HTMLInputElement>(element, 'input', 'Everything').click();
    await element.updateComplete;
    await press(element, 'Save');
    await until(() => text(element).includes('Told of: Everything'), 'it is changed');
    await press(element, 'New secret: events.example');
    await until(() => focused()?.id === 'secret', 'the secret has the focus');
    expect(named<HTMLInputElement>(element, 'input', 'Secret').value).not.to.equal(secret);
    expect(text(element)).to.contain('signed with the old secret as well until');
  });

  it('asks before a system is removed', async () => {
    const { owner } = await told();
    const element = await shown(owner);
    await press(element, 'Remove: events.example');
    await until(() => focused()?.id === 'sure', 'the question has the focus');
    await press(element, /^Keep it/);
    await until(() => focused()?.id.startsWith('remove-'), 'the focus is back');
    await press(element, 'Remove: events.example');
    await press(element, 'Tell it nothing more');
    await until(() => focused()?.id === 'add', 'the focus is where another one is added');
    expect(text(element)).to.contain('No system is told yet.');
    expect((await owner.listSubscriptions()).items).to.deep.equal([]);
  });

  it('keeps what was typed when it cannot be saved', async () => {
    const { owner, subscription } = await told();
    const element = await shown(new ScriptedBackend(owner, { changeSubscription: fail('version-mismatch') }));
    await press(element, 'Change: events.example');
    type(element, 'Address', `${CALLBACK}/new`);
    await press(element, 'Save');
    await until(() => text(element).includes('Somebody changed this'), 'why not');
    expect(named<HTMLInputElement>(element, 'input', 'Address').value).to.equal(`${CALLBACK}/new`);
    expect((await owner.listSubscriptions()).items[0]?.version).to.equal(subscription.version);
  });

  it('says what could not be loaded, and is there for administrators only', async () => {
    const element = await shown(new ScriptedBackend(demo(), { listSubscriptions: fail('unavailable') }));
    expect(text(element)).to.contain('The systems that are told could not be loaded');
    const clerk = await show(EventSubscriptionsElement, { backend: demo({ as: 'invoice-clerk' }) });
    const less = { ...demo().capabilities, eventSubscriptions: false };
    const without = await show(EventSubscriptionsElement, { backend: demo({ capabilities: less }) });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([text(clerk), text(without)]).to.deep.equal(['', '']);
  });
});

describe('the systems that are told, in account-activity', () => {
  it('open beside the history, for who decides', async () => {
    const element = await show(AccountActivityElement, { backend: demo() });
    await press(element, 'Systems that are told');
    await until(() => all(element, '.systems + *').length > 0, 'they are there');
    await press(element, 'Systems that are told');
    await until(() => all(element, '.systems + header, .systems + event-subscriptions').length === 0, 'gone');
    const local = await show(AccountActivityElement, { backend: demo({ as: 'local-team' }) });
    await until(() => all(local, 'li.entry').length > 0, 'the history');
    expect(all(local, '.systems')).to.have.length(0);
  });
});
