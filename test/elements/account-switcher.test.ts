import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/account-switcher.js';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import type { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { AccountSwitcherElement } from '../../src/elements/account-switcher/account-switcher.js';
import type { AccountOpenedEvent } from '../../src/elements/subsidiary-list/subsidiary-list.events.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, button, demo, focused, press, show, text, type, until } from './harness.js';

const options = (element: Element) => all(element, '[role=option]');
const active = (element: Element) =>
  element.shadowRoot!.getElementById(
    element.shadowRoot!.querySelector('input')!.getAttribute('aria-activedescendant') ?? '-',
  );

async function key(element: AccountSwitcherElement, name: string): Promise<void> {
  element
    .shadowRoot!.querySelector('input')!
    .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  await element.updateComplete;
}

async function opened(backend: Backend): Promise<AccountSwitcherElement> {
  const element = await show(AccountSwitcherElement, { backend });
  await press(element, /switch account/);
  return element;
}

const scripted = (script: Script, inner: MemoryBackend = demo()) => new ScriptedBackend(inner, script);

describe('account-switcher', () => {
  beforeEach(() => localStorage.clear());

  it('finds an account by typing, tells equal names apart, and opens it by keyboard', async () => {
    const element = await opened(demo());
    expect(text(element.shadowRoot!.querySelector('#current')!)).to.equal('Nordlicht Retail GmbH');
    await until(() => options(element).length > 5, 'the accounts are there');
    expect((focused() as HTMLInputElement).getAttribute('role')).to.equal('combobox');
    await type(element, 'Find an account', 'Berlin');
    await until(
      () => /Berlin/.test(text(active(element) ?? document.body)) && text(element).includes('found'),
      'it is found',
    );
    expect(options(element).every((each) => /K-\d{3} \d{3} · /.test(text(each)))).to.equal(true);
    await type(element, 'Find an account', 'K-100 871');
    await until(() => text(element).includes('1 found'), 'one is found');
    expect(text(active(element)!)).to.match(/Berlin Mitte K-100 871 · Berlin/);
    await expect(element).to.be.accessible();
    setTimeout(() => void key(element, 'Enter'));
    const { session } = await oneEvent<AccountOpenedEvent>(element, 'account-opened');
    expect(session.account.name).to.equal('Berlin Mitte');
  });

  it('moves round the list with the arrow keys', async () => {
    const element = await opened(demo());
    await until(() => options(element).length > 5, 'the accounts are there');
    await key(element, 'ArrowDown');
    expect(active(element)?.getAttribute('aria-posinset')).to.equal('1');
    await key(element, 'ArrowUp');
    const last = active(element)!;
    expect(last.getAttribute('aria-posinset')).to.equal(last.getAttribute('aria-setsize'));
    expect(last.getAttribute('aria-selected')).to.equal('true');
  });

  it('keeps only the rows in sight of very many', async () => {
    const element = await opened(demo({ as: 'large-owner', large: 5000 }));
    await until(() => text(element).includes('5,000 linked accounts'), 'they are counted');
    expect(options(element).length).to.be.lessThan(40);
    await key(element, 'ArrowUp');
    await until(() => active(element)?.getAttribute('aria-posinset') === '5000', 'the last one is there');
  });

  it('opens nothing where the host prevents it', async () => {
    const element = await opened(demo());
    await until(() => options(element).length > 5, 'the accounts are there');
    element.addEventListener('account-open', (event) => event.preventDefault(), { once: true });
    await type(element, 'Find an account', 'K-100 871');
    await until(() => text(element).includes('1 found'), 'one is found');
    await key(element, 'Enter');
    expect((await element.backend!.getSession()).account.name).to.equal('Nordlicht Retail GmbH');
  });

  it('says why an account cannot be opened, and leads to those who can change that', async () => {
    const world = demo().world;
    const grant = [...world.grants.values()].find(({ personId }) => personId === 'p-deniz-kaya')!;
    world.removeGrant(grant);
    const element = await opened(world.backend('p-deniz-kaya'));
    await until(() => options(element).length > 5, 'the accounts are there');
    await type(element, 'Find an account', 'K-100 871');
    await until(() => text(element).includes('1 found'), 'one is found');
    expect(active(element)?.getAttribute('aria-disabled')).to.equal('true');
    await key(element, 'Enter');
    expect(text(element.shadowRoot!.querySelector('.said')!)).to.equal(
      'You were not given access to this account',
    );
    await press(element, 'Ask for access…');
    await until(() => element.shadowRoot!.querySelector('request-access'), 'the dialog is there');
    const dialog = element.shadowRoot!.querySelector('request-access')!;
    await until(() => text(dialog).includes('working in Berlin Mitte'), 'it names the account');
  });

  it('pins accounts, which come first, and remembers what was opened', async () => {
    const backend = demo();
    const element = await opened(backend);
    await until(() => options(element).length > 5, 'the accounts are there');
    await type(element, 'Find an account', 'K-100 871');
    await until(() => text(element).includes('1 found'), 'one is found');
    button(element, 'Pin Berlin Mitte').focus();
    await press(element, 'Pin Berlin Mitte');
    expect(text(focused()!)).to.equal('Unpin Berlin Mitte');
    await type(element, 'Find an account', '');
    await until(() => /Berlin Mitte.*Pinned/.test(text(options(element)[0]!)), 'it comes first');
    const wien = (await backend.listLinks({ search: 'K-100 812' })).items[0]!;
    const { AccountOpenEvent } = await import('../../src/elements/subsidiary-list/subsidiary-list.events.js');
    document.body.dispatchEvent(new AccountOpenEvent(wien));
    await until(
      () => localStorage.length > 0 && JSON.stringify({ ...localStorage }).includes(wien.id),
      'it is kept',
    );
    expect(JSON.stringify({ ...localStorage })).not.to.contain('Berlin');
  });

  it('sets where the person begins, and says so where that is not possible any more', async () => {
    const backend = demo();
    const element = await opened(backend);
    await until(() => options(element).length > 5, 'the accounts are there');
    await type(element, 'Find an account', 'K-100 871');
    await until(() => text(element).includes('1 found'), 'one is found');
    await press(element, 'Begin here after signing in: Berlin Mitte');
    await until(
      () => text(element).includes('From your next sign-in on, you begin in Berlin Mitte.'),
      'it is said',
    );
    expect((await backend.world.backend('p-anna-petersen').getSession()).account.name).to.equal(
      'Berlin Mitte',
    );
    const link = backend.world.links.get('l-100871')!;
    backend.world.changeLink(link, { scopes: ['view'] });
    const again = backend.world.backend('p-anna-petersen');
    expect((await again.getSession()).account.name).to.equal('Nordlicht Retail GmbH');
    const later = await opened(again);
    await until(() => text(later).includes('You cannot begin in Berlin Mitte at the moment.'), 'it is said');
    await press(later, /^Begin in your own account/);
    await until(async () => (await again.getSession()).start === null, 'it is given up');
  });

  it('leads back to the main account, unless the host prevents it', async () => {
    const backend = demo();
    const { account } = await backend.openAccount({ link: 'l-100871' }, { idempotencyKey: 'open' });
    const element = await opened(backend.for(account.id));
    expect(text(element)).to.contain('You work here for Nordlicht Retail GmbH.');
    element.addEventListener('account-leave', (event) => event.preventDefault(), { once: true });
    await press(element, 'Back to Nordlicht Retail GmbH');
    expect((await backend.getSession()).account.name).to.equal('Berlin Mitte');
    setTimeout(() => void press(element, 'Back to Nordlicht Retail GmbH'));
    await oneEvent(element, 'account-left');
    expect((await backend.getSession()).account.name).to.equal('Nordlicht Retail GmbH');
  });

  it('says that an account could not be opened, and stays', async () => {
    const element = await opened(scripted({ openAccount: fail('unavailable') }));
    await until(() => options(element).length > 5, 'the accounts are there');
    await type(element, 'Find an account', 'K-100 871');
    await until(() => text(element).includes('1 found'), 'one is found');
    await key(element, 'Enter');
    await until(() => text(element).includes('The service is not available at the moment.'), 'it is said');
  });

  it('says that the accounts could not be loaded, and tries again', async () => {
    const element = await opened(scripted({ listLinks: [fail('network'), 'usual'] }));
    await until(() => text(element).includes('The accounts could not be loaded'), 'it is said');
    await press(element, 'Try again');
    await until(() => options(element).length > 5, 'the accounts are there');
  });

  it('is no more than a name where nothing can be opened', async () => {
    const world = demo().world;
    const alone = await show(AccountSwitcherElement, { backend: world.backend('p-mira-lange') });
    await until(() => text(alone) === 'Berlin Mitte', 'the account is named');
    expect(all(alone, 'button')).to.have.length(0);
    const { MemoryBackend } = await import('../../src/backend/memory/memory-backend.js');
    const capabilities = { ...ALL_CAPABILITIES, switching: false };
    const backend = MemoryBackend.demo({ capabilities });
    const without = await show(AccountSwitcherElement, { backend });
    await until(() => text(without) === 'Nordlicht Retail GmbH', 'the account is named');
    expect(all(without, 'button')).to.have.length(0);
  });
});
