import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/confirm-sign-in.js';
import '../../src/define/detach-account.js';
import '../../src/define/change-payer.js';
import '../../src/define/contract-payer.js';
import '../../src/define/detach-accounts.js';
import '../../src/define/forward-numbers.js';
import '../../src/define/give-grant.js';
import '../../src/define/subsidiary-list.js';
import { noForwarding } from '../../src/domain/call-forwarding.js';
import type { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { AccountSwitcherElement } from '../../src/elements/account-switcher/account-switcher.js';
import { CallForwardingElement } from '../../src/elements/call-forwarding/call-forwarding.js';
import { ChangePayerElement } from '../../src/elements/change-payer/change-payer.js';
import { ContractPayerElement } from '../../src/elements/contract-payer/contract-payer.js';
import type { ContractPayerChangedEvent } from '../../src/elements/contract-payer/contract-payer.events.js';
import type { PayerChangedEvent } from '../../src/elements/change-payer/change-payer.events.js';
import { ConfirmSignInElement } from '../../src/elements/confirm-sign-in/confirm-sign-in.js';
import type {
  ReauthNeedEvent,
  SignInConfirmedEvent,
} from '../../src/elements/confirm-sign-in/confirm-sign-in.events.js';
import { DetachAccountElement } from '../../src/elements/detach-account/detach-account.js';
import type { AccountDetachedEvent } from '../../src/elements/detach-account/detach-account.events.js';
import { DetachAccountsElement } from '../../src/elements/detach-accounts/detach-accounts.js';
import type { AccountsDetachedEvent } from '../../src/elements/detach-accounts/detach-accounts.events.js';
import { ForwardNumbersElement } from '../../src/elements/forward-numbers/forward-numbers.js';
import type { NumbersForwardedEvent } from '../../src/elements/forward-numbers/forward-numbers.events.js';
import { GiveGrantElement } from '../../src/elements/give-grant/give-grant.js';
import type { GrantChangedEvent } from '../../src/elements/give-grant/give-grant.events.js';
import { SubsidiaryListElement } from '../../src/elements/subsidiary-list/subsidiary-list.js';
import type { AccountOpenedEvent } from '../../src/elements/subsidiary-list/subsidiary-list.events.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import {
  all,
  button,
  certain,
  choose,
  demo,
  focused,
  named,
  press,
  show,
  text,
  type,
  until,
} from './harness.js';

const BERN = 'l-100840';
const ANNA = 'p-anna-petersen';
const NEED = fail('reauth-needed', {
  facts: { why: 'account', requestedAccount: 'Bern Länggasse', minutes: 15 },
});

const codeOf = ({ world }: MemoryBackend): string => world.oneTimeCode(ANNA);
const wrongFor = (code: string): string => String((Number(code) + 123_456) % 1_000_000).padStart(6, '0');

const opened = (backend: MemoryBackend | ScriptedBackend, need = NEED): Promise<ConfirmSignInElement> =>
  show(ConfirmSignInElement, { backend, need, open: true });

/** The dialog that an element asks in. */
async function asked(element: Element): Promise<ConfirmSignInElement> {
  await until(() => all(element, 'confirm-sign-in').length > 0, 'it asks');
  const [dialog] = all<ConfirmSignInElement>(element, 'confirm-sign-in');
  await dialog!.updateComplete;
  return dialog!;
}

async function list(backend: MemoryBackend): Promise<SubsidiaryListElement> {
  const element = await show(SubsidiaryListElement, { backend, filter: { search: 'Bern Länggasse' } });
  await until(() => text(element).includes('Bern Länggasse'), 'the account is there');
  return element;
}

describe('confirm-sign-in', () => {
  // Where a browser's window cannot be sized, it is about as large.
  before(() => setViewport({ width: 1280, height: 800 }).catch(() => undefined));
  afterEach(() => sessionStorage.clear());

  it('says who wants it and for how long it counts, and takes a code that is pasted', async () => {
    const backend = demo();
    const element = await opened(backend);
    expect(text(focused()!)).to.equal('Confirm that it is you');
    expect(text(element)).to.contain(
      '“Bern Länggasse” wants this before somebody opens, changes or detaches it.',
    );
    expect(text(element)).to.contain('Then nothing asks for a code for 15 minutes.');
    const field = named<HTMLInputElement>(element, 'input', 'One-time code');
    expect([field.getAttribute('autocomplete'), field.inputMode, field.dir]).to.eql([
      'one-time-code',
      'numeric',
      'ltr',
    ]);
    await expect(element).to.be.accessible();
    const code = codeOf(backend);
    await type(element, 'One-time code', `${code.slice(0, 3)} ${code.slice(3)}`);
    setTimeout(() => void press(element, 'Confirm'));
    const { confirmation } = await oneEvent<SignInConfirmedEvent>(element, 'sign-in-confirmed');
    expect(Date.parse(confirmation.until) - Date.parse(confirmation.at)).to.equal(15 * 60_000);
    expect(element.open).to.equal(false);
  });

  it('says at the field what is wrong with a code, counts the tries, and tells until when none is taken', async () => {
    const backend = demo();
    const element = await opened(backend);
    await press(element, 'Confirm');
    await until(() => text(element).includes('The code has 6 digits.'), 'it is said');
    const code = codeOf(backend);
    await type(element, 'One-time code', wrongFor(code));
    await press(element, 'Confirm');
    await until(() => text(element).includes('You have 4 tries left.'), 'the tries are counted');
    expect(focused()).to.equal(named(element, 'input', 'One-time code'));
    await expect(element).to.be.accessible();
    for (const left of ['3 tries', '2 tries', '1 try']) {
      await type(element, 'One-time code', wrongFor(code));
      await press(element, 'Confirm');
      await until(() => text(element).includes(`You have ${left} left.`), left);
    }
    await type(element, 'One-time code', wrongFor(code));
    await press(element, 'Confirm');
    await until(() => /None is taken until \d/.test(text(element)), 'it is locked');
  });

  it('says what to do where the person has nothing that shows codes, or the backend takes none', async () => {
    const without = await opened(demo(), fail('second-factor-required', { facts: NEED.facts }));
    expect(text(without)).to.contain('You have no app that shows codes yet.');
    expect(all(without, 'input')).to.have.length(0);
    const backend = demo();
    const { capabilities } = backend;
    const plain = await opened(new ScriptedBackend(backend, {}, { ...capabilities, stepUp: false }));
    expect(text(plain)).to.contain('Sign out of the portal and in again');
    await press(plain, 'Close');
    expect(plain.open).to.equal(false);
  });

  it('lets a list open an account by itself once it is confirmed', async () => {
    const backend = demo();
    const element = await list(backend);
    await press(element, /^Open/);
    const dialog = await asked(element);
    expect((await backend.getSession()).delegation).to.equal(null);
    await type(dialog, 'One-time code', codeOf(backend));
    setTimeout(() => void press(dialog, 'Confirm'));
    const { session } = await oneEvent<AccountOpenedEvent>(element, 'account-opened');
    expect(session.account.name).to.equal('Bern Länggasse');
  });

  it('leaves everything as it was where the person does not confirm', async () => {
    const backend = demo();
    const element = await list(backend);
    button(element, /^Open/).focus();
    await press(element, /^Open/);
    await press(await asked(element), 'Cancel');
    await until(() => all(element, 'confirm-sign-in').length === 0, 'it asks no more');
    expect((await backend.getSession()).delegation).to.equal(null);
    expect(focused()).to.equal(button(element, /^Open/));
  });

  it('goes on in the switcher as well', async () => {
    const backend = demo();
    const element = await show(AccountSwitcherElement, { backend });
    await press(element, /switch account/);
    await type(element, 'Find an account', 'Bern Länggasse');
    await until(() => /1 found/.test(text(element)), 'it is found');
    await until(() => all(element, '[role=option].active').length > 0, 'it is chosen');
    const field = named<HTMLInputElement>(element, 'input', 'Find an account');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    const dialog = await asked(element);
    await type(dialog, 'One-time code', codeOf(backend));
    setTimeout(() => void press(dialog, 'Confirm'));
    const { session } = await oneEvent<AccountOpenedEvent>(element, 'account-opened');
    expect(session.account.name).to.equal('Bern Länggasse');
  });

  it('lets an account be detached with the same key as before', async () => {
    const memory = demo();
    const backend = new ScriptedBackend(memory);
    const element = await show(DetachAccountElement, { backend, link: BERN, open: true });
    await until(() => text(element).includes('This is what changes'), 'it is looked at');
    await press(element, /^Detach account/);
    const dialog = await asked(element);
    await type(dialog, 'One-time code', codeOf(memory));
    setTimeout(() => void press(dialog, 'Confirm'));
    const { link } = await oneEvent<AccountDetachedEvent>(element, 'account-detached');
    expect(link.state).to.equal('detach-scheduled');
    const [first, second] = backend.callsOf('detach').map(({ options }) => options.idempotencyKey);
    expect(first).to.equal(second);
  });

  it('is asked for once when several accounts are detached, which goes on by itself', async () => {
    const memory = demo();
    const ids = ['l-100871', BERN];
    const chosen = { selection: { all: false, ids: new Set(ids) }, count: 2, query: {} } as const;
    const element = await show(DetachAccountsElement, { backend: memory, chosen, open: true });
    await until(() => /Detach 2 accounts/.test(text(element)), 'they are looked at');
    await press(element, 'Detach 2 accounts');
    const dialog = await asked(element);
    expect(all(element, '[data-state=done]')).to.have.length(1);
    await type(dialog, 'One-time code', codeOf(memory));
    setTimeout(() => void press(dialog, 'Confirm'));
    const { links } = await oneEvent<AccountsDetachedEvent>(element, 'accounts-detached');
    expect(links.map(({ id, state }) => [id, state])).to.eql(ids.map((id) => [id, 'detach-scheduled']));
    await until(() => /2 of 2 accounts will be/.test(text(focused()!)), 'the title says so');
  });

  it('lets a number of the account be forwarded from outside', async () => {
    const backend = demo();
    const { account } = await backend.getLink({ link: BERN });
    const [line] = backend.world.account(account!.id).lines;
    line!.rules = noForwarding().map((rule) =>
      rule.condition === 'always' ? { ...rule, active: true, target: { kind: 'voicemail' } } : rule,
    );
    const element = await show(CallForwardingElement, { backend, link: BERN });
    await until(() => all(element, '.power').length > 0, 'the numbers are there');
    all(element, '.power')[0]!.click();
    const dialog = await asked(element);
    await type(dialog, 'One-time code', codeOf(backend));
    setTimeout(() => void press(dialog, 'Confirm'));
    await oneEvent(element, 'forwarding-changed');
    const { items } = await backend.listPhoneLines({ link: BERN });
    expect(items.some(({ paused }) => paused)).to.equal(true);
  });

  it('is asked for once when several numbers are forwarded from outside, which goes on by itself', async () => {
    const memory = demo();
    const backend = new ScriptedBackend(memory);
    const chosen = (await memory.listPhoneLines({ link: BERN })).items.map(({ id }) => id);
    const parts = { backend, link: BERN, act: 'pause', chosen, open: true } as const;
    const element = await show(ForwardNumbersElement, parts);
    await until(() => all(element, 'input[type=checkbox]').length > 0, 'the numbers are there');
    await press(element, /^Pause/);
    const dialog = await asked(element);
    await type(dialog, 'One-time code', codeOf(memory));
    setTimeout(() => void press(dialog, 'Confirm'));
    const { lines } = await oneEvent<NumbersForwardedEvent>(element, 'numbers-forwarded');
    expect(lines.map(({ paused }) => paused)).to.eql(chosen.map(() => true));
    expect(all(element, 'confirm-sign-in')).to.be.empty;
    const keys = backend.callsOf('setForwarding').map(({ options }) => options.idempotencyKey);
    expect(new Set(keys).size, 'each with the key that it had').to.equal(chosen.length);
  });

  it('lets somebody else pay, with the same key as before', async () => {
    const memory = demo({ stepUpFor: ['change-payer'] });
    const backend = new ScriptedBackend(memory);
    const element = await show(ChangePayerElement, { backend, link: 'l-100871', open: true });
    await until(() => all(element, '.side').length > 0, 'it is looked at');
    await press(element, 'Change who pays: Berlin Mitte');
    const dialog = await asked(element);
    await type(dialog, 'One-time code', codeOf(memory));
    setTimeout(() => void press(dialog, 'Confirm'));
    const { link } = await oneEvent<PayerChangedEvent>(element, 'payer-changed');
    expect(link.payerChange?.payer).to.equal('secondary');
    const [first, second] = backend.callsOf('changePayer').map(({ options }) => options.idempotencyKey);
    expect(first).to.equal(second);
  });

  it('lets somebody else pay for a contract', async () => {
    const backend = demo({ stepUpFor: ['change-payer'] });
    const link = 'l-100738';
    const { items } = await backend.listContracts({ link });
    const contract = items[1]!.id;
    const element = await show(ContractPayerElement, { backend, link, contract, open: true });
    await until(() => all(element, '#paidBy').length > 0, 'it is read');
    await choose(element, 'Who pays', 'secondary');
    await until(() => all(element, '.side').length > 0, 'it is looked at');
    await press(element, 'Decide');
    const dialog = await asked(element);
    await type(dialog, 'One-time code', codeOf(backend));
    setTimeout(() => void press(dialog, 'Confirm'));
    const changed = await oneEvent<ContractPayerChangedEvent>(element, 'contract-payer-changed');
    expect(changed.contract.change?.paidBy).to.equal('secondary');
  });

  it('lets a grant be given, and what was chosen stays where the person does not confirm', async () => {
    const backend = demo({ stepUpFor: ['grant'] });
    const parts = { backend, link: 'l-100871', person: 'p-jonas-weber', open: true };
    const element = await show(GiveGrantElement, parts);
    await until(() => text(element).includes('K-100 871'), 'the account is there');
    await press(element, 'Give access');
    await press(await asked(element), 'Cancel');
    await until(() => all(element, 'confirm-sign-in').length === 0, 'it asks no more');
    expect(element.open).to.equal(true);
    await press(element, 'Give access');
    const dialog = await asked(element);
    await type(dialog, 'One-time code', codeOf(backend));
    setTimeout(() => void press(dialog, 'Confirm'));
    const { grant } = await oneEvent<GrantChangedEvent>(element, 'grant-changed');
    expect(grant.person.id).to.equal('p-jonas-weber');
    expect(element.open).to.equal(false);
  });

  it('lets the host see to it on the same page', async () => {
    const backend = demo();
    const element = await list(backend);
    element.addEventListener('reauth-need', (event: ReauthNeedEvent) => {
      expect([event.why, event.account, event.hasCodes]).to.eql(['account', 'Bern Länggasse', true]);
      const signedIn = backend.confirmSignIn({ code: codeOf(backend) }, { idempotencyKey: 'host' });
      event.confirmedBy(signedIn.then(() => true));
    });
    setTimeout(() => void press(element, /^Open/));
    const { session } = await oneEvent<AccountOpenedEvent>(element, 'account-opened');
    expect(session.account.name).to.equal('Bern Länggasse');
    expect(sessionStorage).to.have.length(0);
  });

  it('goes on after a sign-in on another page, once', async () => {
    const backend = demo();
    const before = await list(backend);
    before.addEventListener('reauth-need', (event) => event.preventDefault());
    await press(before, /^Open/);
    await until(() => sessionStorage.length === 1, 'it is kept');
    before.remove();
    await backend.confirmSignIn({ code: codeOf(backend) }, { idempotencyKey: 'elsewhere' });
    const opening = oneEvent<AccountOpenedEvent>(document, 'account-opened');
    await list(backend);
    expect((await opening).session.account.name).to.equal('Bern Länggasse');
    expect(sessionStorage).to.have.length(0);
  });

  it('keeps what was typed for detaching through a sign-in on another page', async () => {
    const backend = demo();
    const before = await show(DetachAccountElement, { backend, link: BERN, open: true });
    before.addEventListener('reauth-need', (event) => event.preventDefault());
    await until(() => text(before).includes('This is what changes'), 'it is looked at');
    await choose(before, 'When', 'now');
    await certain(before);
    await press(before, /^Detach account/);
    await until(() => sessionStorage.length === 1, 'it is kept');
    before.remove();
    await backend.confirmSignIn({ code: codeOf(backend) }, { idempotencyKey: 'elsewhere' });
    const after = await list(backend);
    await until(() => all(after, 'detach-account').length > 0, 'the dialog is back');
    const [dialog] = all<DetachAccountElement>(after, 'detach-account');
    await until(() => text(dialog!).includes('This is what changes'), 'it is looked at');
    expect(named<HTMLSelectElement>(dialog!, 'select', 'When').value).to.equal('now');
    setTimeout(() => void press(dialog!, /^Detach account/));
    const { link } = await oneEvent<AccountDetachedEvent>(after, 'account-detached');
    expect(link.state).to.equal('detached');
    expect(sessionStorage).to.have.length(0);
  });
});
