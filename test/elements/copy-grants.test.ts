import { expect } from '@open-wc/testing';
import '../../src/define/account-access.js';
import '../../src/define/copy-grants.js';
import { AccountAccessElement } from '../../src/elements/account-access/account-access.js';
import { CopyGrantsElement } from '../../src/elements/copy-grants/copy-grants.js';
import type { GrantChangedEvent } from '../../src/elements/give-grant/give-grant.events.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, choose, demo, focused, press, show, text, until } from './harness.js';

const DENIZ = 'p-deniz-kaya';
const JONAS = 'p-jonas-weber';
const BERLIN = 'l-100871';

/** Deniz has two more grants, and Jonas one for the same account as one of them. */
async function world(script: Script = {}): Promise<ScriptedBackend> {
  const backend = new ScriptedBackend(demo());
  const give = (person: string, role: 'billing' | 'manage', link: string) =>
    backend.giveGrant(
      { person, role, reach: { kind: 'link', link }, until: null },
      { idempotencyKey: person + link },
    );
  await give(DENIZ, 'manage', 'l-100812');
  await give(DENIZ, 'manage', BERLIN).catch(() => undefined);
  await give(JONAS, 'billing', BERLIN);
  backend.script(script);
  return backend;
}

async function opened(script: Script = {}): Promise<CopyGrantsElement> {
  const element = await show(CopyGrantsElement, { backend: await world(script), person: DENIZ, open: true });
  await until(() => !/Loading/.test(text(element)), 'the people are there');
  return element;
}

const badges = (element: CopyGrantsElement) => all(element, '.rows .badge').map(text);

describe('copy-grants', () => {
  it('shows before what somebody gets and has already, gives it, and tells what became of each', async () => {
    const element = await opened();
    const options = all(element, 'option').map(text);
    expect(options.some((each) => /Anna Petersen|Deniz Kaya/.test(each))).to.equal(false);
    await press(element, 'Give access');
    expect((focused() as HTMLElement).id).to.equal('person');
    expect(all(element, '.error').map(text)).to.deep.equal(['Please fill this in.']);
    await choose(element, 'Who gets it', JONAS);
    expect(badges(element)).to.deep.equal(['Stays as it is']);
    expect(text(element)).to.contain('Jonas Weber has “Invoices” there, without an end.');
    await expect(element).to.be.accessible();
    const given: GrantChangedEvent[] = [];
    element.addEventListener('grant-changed', (event) => given.push(event));
    await press(element, /^Give access \(\d\)$/);
    await until(() => /Access given: \d of \d/.test(text(element)), 'it has ended');
    const done = badges(element).filter((each) => each === 'Given');
    expect(done).to.have.length(all(element, '.rows > li').length - 1);
    expect(given.map(({ grant, change }) => [grant.person.id, change])).to.deep.equal(
      done.map(() => [JONAS, 'given']),
    );
    expect(focused()!.localName).to.equal('h2');
    await expect(element).to.be.accessible();
  });

  it('says why something was not given, and tries only that again which can be', async () => {
    const element = await opened({ giveGrant: [fail('too-many-grants'), 'usual'] });
    await choose(element, 'Who gets it', JONAS);
    await press(element, /^Give access \(\d\)$/);
    await until(() => badges(element).includes('Not given'), 'it is said');
    expect(all(element, '.rows [data-state=refused] .why')).to.have.length(2);
    element.remove();

    const other = await opened({ giveGrant: [fail('server-error'), 'usual'] });
    await choose(other, 'Who gets it', JONAS);
    await press(other, /^Give access \(\d\)$/);
    await press(other, 'Try the others again');
    await until(() => !badges(other).includes('Not given'), 'it is given');
  });

  it('says where there is nothing to give', async () => {
    const element = await show(CopyGrantsElement, { backend: demo(), person: JONAS, open: true });
    await until(() => !/Loading/.test(text(element)), 'the people are there');
    expect(text(element)).to.contain('This person has no access to linked accounts');
    expect(all(element, 'button.primary')).to.have.length(0);
  });

  it('says that the people could not be loaded, and tries again', async () => {
    const element = await opened({ listGrants: [fail('network'), 'usual'] });
    expect(text(element)).to.contain('The people of this account could not be loaded');
    await press(element, 'Try again');
    await until(() => all(element, '#person').length === 1, 'they are there');
  });

  it('stops instead of closing while it is under way', async () => {
    const element = await opened({ giveGrant: 'pending' });
    await choose(element, 'Who gets it', JONAS);
    await press(element, /^Give access \(\d\)$/);
    await press(element, 'Stop');
    expect(element.open).to.equal(true);
    expect(text(element)).to.contain('It stops after the access that is being given now.');
  });

  it('is opened where what people have is listed', async () => {
    const element = await show(AccountAccessElement, { backend: await world() });
    const opener = 'Give the same to somebody else… Deniz Kaya';
    await until(() => all(element, `[aria-label="${opener}"]`).length === 1, 'the people are there');
    all(element, `[aria-label="${opener}"]`)[0]!.focus();
    await press(element, opener);
    await until(() => element.shadowRoot!.querySelector('copy-grants'), 'it opens');
    const dialog = element.shadowRoot!.querySelector('copy-grants')!;
    await until(() => text(dialog).includes('Give somebody else what Deniz Kaya has'), 'it names the person');
    await press(dialog, 'Cancel');
    await until(() => !element.shadowRoot!.querySelector('copy-grants'), 'it is gone');
    expect(focused()!.ariaLabel).to.equal(opener);
  });
});
