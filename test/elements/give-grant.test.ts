import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/account-access.js';
import '../../src/define/give-grant.js';
import { AccountAccessElement } from '../../src/elements/account-access/account-access.js';
import { GiveGrantElement } from '../../src/elements/give-grant/give-grant.js';
import type { GrantChangedEvent } from '../../src/elements/give-grant/give-grant.events.js';
import { LinkAccessElement } from '../../src/elements/link-access/link-access.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, choose, demo, focused, named, press, show, text, type, until } from './harness.js';

const DENIZ = 'p-deniz-kaya';

async function opened(script: Script = {}, over: Partial<GiveGrantElement> = {}): Promise<GiveGrantElement> {
  const backend = new ScriptedBackend(demo(), script);
  const element = await show(GiveGrantElement, { backend, open: true, ...over });
  await until(
    () => all(element, '#until').length > 0 || all(element, '.notice').length > 0,
    'the form is there',
  );
  return element;
}

async function pick(element: GiveGrantElement, role: string): Promise<void> {
  named<HTMLInputElement>(element, 'input[type=radio]', new RegExp(`^${role}`)).click();
  await element.updateComplete;
}

describe('give-grant', () => {
  it('gives somebody a role in one account that is found by typing, and shows before what they will see', async () => {
    const element = await opened();
    await choose(element, 'Person', 'p-jonas-weber');
    await type(element, 'Account', 'K-100 871');
    await until(() => all(element, '.hit').length === 1, 'it is found');
    await press(element, /^Choose Berlin Mitte/);
    expect(text(focused()!)).to.contain('Berlin Mitte');
    await pick(element, 'Invoices');
    await press(element, 'See what Jonas Weber will see');
    const lines = all(element, '.preview li').map(text);
    expect(lines[0]).to.equal(
      'Facts in the overview: No they lack the right “Linked accounts” in this main account',
    );
    expect(lines[1]).to.contain('Work in the account: No they lack the right “Working in linked accounts”');
    await pick(element, 'Mails only');
    expect(all(element, '.preview li').map(text)[5]).to.equal(
      'Mails about the account: Yes this access includes it',
    );
    await expect(element).to.be.accessible();
    setTimeout(() => void press(element, 'Give access'));
    const { grant, change } = await oneEvent<GrantChangedEvent>(element, 'grant-changed');
    expect([grant.person.name, grant.role, grant.account?.name, change]).to.deep.equal([
      'Jonas Weber',
      'mail-only',
      'Berlin Mitte',
      'given',
    ]);
  });

  it('tells what another access gives them anyway, and what the account does not lend', async () => {
    const element = await opened({}, { person: DENIZ, link: 'l-100871' });
    await until(() => text(element).includes('K-100 871'), 'the account is there');
    await press(element, 'See what Deniz Kaya will see');
    await until(() => all(element, '.preview li').length === 6, 'it is there');
    const lines = all(element, '.preview li').map(text);
    expect(lines[1]).to.equal('Work in the account: Yes this access includes it');
    expect(lines[3]).to.equal('Call forwarding: Yes another access of theirs includes it');
  });

  it('asks for what is missing, at its field', async () => {
    const element = await opened();
    await press(element, 'Give access');
    await until(() => (focused() as HTMLElement).id === 'person', 'the first field has the focus');
    expect(all(element, '.error').map(text)).to.deep.equal(['Please fill this in.', 'Please fill this in.']);
  });

  it('says why nothing was given', async () => {
    const element = await opened({ giveGrant: fail('already-granted') }, { person: DENIZ, link: 'l-100871' });
    await until(() => text(element).includes('K-100 871'), 'the account is there');
    await press(element, 'Give access');
    await until(
      () => text(element).includes('This person has a grant for the same accounts already.'),
      'it is said',
    );
  });

  it('says that the people could not be loaded, and tries again', async () => {
    const element = await opened({ listGrants: [fail('network'), 'usual'] });
    expect(text(element)).to.contain('The people of this account could not be loaded');
    await press(element, 'Try again');
    await until(() => all(element, '#until').length > 0, 'the form is there');
  });
});

describe('account-access in a main account', () => {
  it('lists who may do what in linked accounts, and takes it back where that is said', async () => {
    const backend = demo();
    const element = await show(AccountAccessElement, { backend });
    await until(() => all(element, '[part=holder]').length === 5, 'the people are there');
    const of = (name: string) => all(element, '[part=holder]').find((each) => text(each).includes(name))!;
    expect(text(of('Anna Petersen'))).to.match(/You Everything in all linked accounts/);
    const own = [...of('Anna Petersen').querySelectorAll('button')].map(text);
    expect(own).to.deep.equal(['Give the same to somebody else…']);
    expect(text(of('Jonas Weber'))).to.contain('No access to linked accounts');
    await expect(element).to.be.accessible();
    setTimeout(() => void press(element, 'Withdraw: Deniz Kaya'));
    const { change } = await oneEvent<GrantChangedEvent>(element, 'grant-changed');
    expect(change).to.equal('withdrawn');
    await until(() => text(element).includes('Deniz Kaya no longer has this access'), 'it is said');
    expect(text(focused()!)).to.contain('Deniz Kaya no longer has this access');
    const deniz = backend.world.backend(DENIZ);
    expect((await deniz.getSession()).grants).to.deep.equal([]);
  });

  it('marks what has ended, and renews it in one click', async () => {
    let now = Date.parse('2026-11-23T09:00:00Z');
    const backend = demo({ now: () => now });
    const grant = [...backend.world.grants.values()].find(({ personId }) => personId === DENIZ)!;
    // For this reader’s clock it has ended long ago; the world allows a later end.
    Object.assign(grant, { until: '2026-01-31T00:00:00.000Z', setAt: '2026-01-01T00:00:00.000Z' });
    now = Date.now();
    const element = await show(AccountAccessElement, { backend });
    await until(() => text(element).includes('Ended'), 'it is marked');
    await press(element, /^Renew until .*: Deniz Kaya/);
    await until(() => text(element).includes('Deniz Kaya has this access until'), 'it is said');
    expect(Date.parse(grant.until!)).to.be.greaterThan(now);
  });

  it('shows in a dialog who can do what in one account, and who signs in there', async () => {
    const backend = demo();
    const dialog = await show(LinkAccessElement, { backend, link: 'l-100871', open: true });
    await until(() => text(dialog).includes('Who has access to Berlin Mitte'), 'it names the account');
    const inner = dialog.shadowRoot!.querySelector('account-access')!;
    await until(() => all(inner, '[part=holder]').length === 4, 'the people are there');
    expect(text(inner)).to.match(/Deniz Kaya May now: Linked accounts and Call forwarding/);
    expect(text(inner)).to.match(/By own sign-in.*Mira Lange/);
    await expect(dialog).to.be.accessible();
  });
});
