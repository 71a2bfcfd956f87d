import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/annotate-accounts.js';
import '../../src/locales/de.js';
import type { Backend } from '../../src/backend/backend.js';
import { AnnotateAccountsElement } from '../../src/elements/annotate-accounts/annotate-accounts.js';
import type { LinksAnnotatedEvent } from '../../src/elements/annotate-accounts/annotate-accounts.events.js';
import type { Chosen } from '../../src/state/many-flow.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, choose, demo, focused, press, show, text, type, until } from './harness.js';

const BERLIN = 'l-100871';
const WIEN = 'l-100812';
const REQUEST = 'l-100902';

const named = (...ids: string[]): Chosen => ({
  selection: { all: false, ids: new Set(ids) },
  count: ids.length,
  query: {},
});

async function opened(backend: Backend, chosen: Chosen): Promise<AnnotateAccountsElement> {
  const element = await show(AnnotateAccountsElement, { backend, chosen, open: true });
  await until(() => !/Reading/.test(text(element)), 'they are read');
  return element;
}

const title = (element: Element): string => text(all(element, 'h2')[0]!);
const added = (element: Element): string[] => all(element, '.label').map(text);

describe('annotate-accounts', () => {
  it('shows the accounts, the labels that they have, and what stays', async () => {
    const element = await opened(demo(), named(BERLIN, WIEN, REQUEST));
    expect(title(element)).to.equal('Labels of 2 accounts');
    expect(focused()).to.equal(all(element, 'h2')[0]);
    expect(all(element, '.removing label').map(text)).to.eql(['Austria (1)', 'Flagship (2)']);
    expect(text(element)).to.contain('1 selected row is no linked account. It stays as it is.');
    expect(all(element, '.rows li')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('gives labels, takes others away and hides, and tells of all at once', async () => {
    const backend = demo();
    const element = await opened(backend, named(BERLIN, WIEN));
    await type(element, 'Add labels', 'Pilot');
    all<HTMLInputElement>(element, '.removing input')[1]!.click();
    await choose(element, 'In the list', 'hide');
    setTimeout(() => void press(element, 'Save for 2 accounts'));
    const event = await oneEvent<LinksAnnotatedEvent>(element, 'links-annotated');
    expect(event.links.map(({ id, labels, hidden }) => [id, labels, hidden])).to.eql([
      [BERLIN, ['Pilot'], true],
      [WIEN, ['Austria', 'Pilot'], true],
    ]);
    await until(() => /2 of 2 accounts are as you wanted them/.test(text(focused()!)), 'its title says so');
    await expect(element).to.be.accessible();
  });

  it('asks what to do before it does nothing', async () => {
    const backend = new ScriptedBackend(demo());
    const element = await opened(backend, named(BERLIN));
    await press(element, 'Save for 1 account');
    await until(() => all(element, '.error').length > 0, 'it says so');
    expect(text(element)).to.contain('Add or remove a label');
    expect(focused()).to.equal(all(element, '#add')[0]);
    await expect(element).to.be.accessible();
    await type(element, 'Add labels', 'P');
    await until(() => all(element, '.error').length === 0, 'the error is gone');
    expect(backend.callsOf('annotateLink')).to.be.empty;
  });

  it('keeps a label that is too long, to be made shorter', async () => {
    const element = await opened(demo(), named(BERLIN));
    const long = 'x'.repeat(41);
    await type(element, 'Add labels', `Pilot, ${long}`);
    await press(element, 'Add');
    await until(() => all(element, '.error').length > 0, 'it says so');
    expect(added(element)).to.eql(['Pilot']);
    expect(all<HTMLInputElement>(element, '#add')[0]!.value).to.equal(long);
    await press(element, 'Save for 1 account');
    expect(title(element)).to.equal('Labels of 1 account');
  });

  it('takes back what was to be added', async () => {
    const element = await opened(demo(), named(BERLIN));
    await type(element, 'Add labels', 'Pilot, Süd');
    await sendKeys({ press: 'Enter' });
    await press(element, 'Add');
    await until(() => added(element).length === 2, 'both are there');
    await press(element, 'Do not add Pilot');
    await until(() => added(element).length === 1, 'one is gone');
    expect(focused()).to.equal(all(element, '#add')[0]);
  });

  it('tells what became of each, and tries the others again', async () => {
    const backend = new ScriptedBackend(demo(), { annotateLink: [fail('server-error'), 'usual'] });
    const element = await opened(backend, named(BERLIN, WIEN));
    await type(element, 'Add labels', 'Pilot');
    await press(element, 'Save for 2 accounts');
    await until(() => title(element) === '1 of 2 accounts is as you wanted it', 'one is done');
    expect(all(element, '[data-state=failed]')).to.have.length(1);
    await expect(element).to.be.accessible();
    await press(element, 'Try the others again');
    await until(() => title(element) === '2 of 2 accounts are as you wanted them', 'both are done');
    expect(all(element, 'button').map(text)).to.eql(['Close']);
  });

  it('says that an account would have too many labels', async () => {
    const element = await opened(demo(), named(WIEN));
    await type(element, 'Add labels', Array.from({ length: 9 }, (_, index) => `Label ${index}`).join(','));
    await press(element, 'Save for 1 account');
    await until(() => all(element, '[data-state=refused]').length > 0, 'it is refused');
    expect(text(element)).to.contain('It would have more than 10 labels.');
  });

  it('says that none can have labels, and that there are too many', async () => {
    const none = await opened(demo(), named(REQUEST));
    expect(title(none)).to.equal('None of the selected rows can have labels');
    expect(all(none, 'button').map(text)).to.eql(['Close']);
    none.remove();
    const many = await opened(demo(), {
      selection: { all: true, except: new Set() },
      count: 100_000,
      query: {},
    });
    expect(title(many)).to.equal('At most 500 accounts can be changed at once');
  });

  it('speaks German', async () => {
    document.documentElement.lang = 'de';
    try {
      const element = await opened(demo(), named(BERLIN));
      await until(() => title(element) === 'Labels von 1 Account', 'it speaks German');
    } finally {
      document.documentElement.lang = 'en';
    }
  });
});
