import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/account-overview.js';
import '../../src/define/close-account.js';
import type { Backend } from '../../src/backend/backend.js';
import { AccountOverviewElement } from '../../src/elements/account-overview/account-overview.js';
import { CloseAccountElement } from '../../src/elements/close-account/close-account.js';
import type {
  AccountClosingEvent,
  AccountReopenedEvent,
  AccountSuspendedEvent,
} from '../../src/elements/close-account/close-account.events.js';
import { ALL_CAPABILITIES } from '../../src/backend/backend.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, demo, focused, named, press, show, text, type, until } from './harness.js';

const BERLIN = 'l-100871';
const MAGDEBURG = 'l-100410';
const LEIPZIG = 'l-101002';

async function opened(backend: Backend, link?: string): Promise<CloseAccountElement> {
  const element = await show(CloseAccountElement, { backend, link, open: true });
  await until(() => !/Loading/.test(text(element)), 'how it stands arrives');
  return element;
}

const checks = (element: Element, kind: 'radio' | 'checkbox'): HTMLInputElement[] =>
  all<HTMLInputElement>(element, `input[type=${kind}]`);

describe('close-account', () => {
  it('offers to suspend first, and says what that changes', async () => {
    const backend = demo();
    const element = await opened(backend, BERLIN);
    await expect(element).to.be.accessible();
    expect(focused()).to.equal(named(element, 'h2', /Suspend or close/));
    expect(checks(element, 'radio')[0]!.checked).to.equal(true);
    expect(text(element)).to.contain('Nordlicht Retail GmbH goes on paying €42.90 a month.');
    setTimeout(() => void press(element, 'Suspend account: Berlin Mitte'));
    const { life } = await oneEvent<AccountSuspendedEvent>(element, 'account-suspended');
    expect([life.status, life.suspension?.by]).to.eql(['suspended', 'main']);
    await until(() => /“Berlin Mitte” is suspended/.test(text(element)), 'it says so');
    expect((await backend.getLink({ link: BERLIN })).account?.status).to.equal('suspended');
  });

  it('closes once everything is ticked and the number is typed, and reopens', async () => {
    const backend = demo();
    const element = await opened(backend, BERLIN);
    checks(element, 'radio')[1]!.click();
    await element.updateComplete;
    await press(element, 'Close account: Berlin Mitte');
    expect(text(element)).to.contain('Please tick each of them.');
    expect(focused()).to.equal(checks(element, 'checkbox')[0]);
    await expect(element).to.be.accessible();
    for (const each of checks(element, 'checkbox')) each.click();
    await type(element, /Type the customer number/, 'k100871');
    setTimeout(() => void press(element, 'Close account: Berlin Mitte'));
    const { life } = await oneEvent<AccountClosingEvent>(element, 'account-closing');
    expect(life.status).to.equal('closing');
    await until(() => focused() === named(element, 'h2', /will be closed on/), 'the title has the focus');

    const again = await opened(backend, BERLIN);
    setTimeout(() => void press(again, 'Reopen account: Berlin Mitte'));
    const reopened = await oneEvent<AccountReopenedEvent>(again, 'account-reopened');
    expect(reopened.life.status).to.equal('active');
  });

  it('goes back from closing to suspending', async () => {
    const element = await opened(demo(), BERLIN);
    checks(element, 'radio')[1]!.click();
    await element.updateComplete;
    await press(element, 'Suspend instead');
    expect(button(element, 'Suspend account: Berlin Mitte')).to.exist;
  });

  it('says how many secondary accounts keep a main account from being closed, and detaches them', async () => {
    const element = await opened(demo());
    checks(element, 'radio')[1]!.click();
    await element.updateComplete;
    expect(text(element)).to.contain('It has 42 secondary accounts');
    await expect(element).to.be.accessible();
    await press(element, 'Detach them…');
    await until(() => all(element, 'detach-accounts').length === 1, 'the accounts can be detached');
    const shown = await opened(demo());
    checks(shown, 'radio')[1]!.click();
    await shown.updateComplete;
    setTimeout(() => void press(shown, 'Show the list'));
    await oneEvent(shown, 'secondaries-open');
    expect(shown.open).to.equal(false);
  });

  it('leaves to the account what the account has decided, and to the main account what it has', async () => {
    const closing = await opened(demo(), MAGDEBURG);
    expect(text(closing)).to.contain('Only they can take it back.');
    expect(all(closing, '.foot .button')).to.have.length(1);
    const suspended = await opened(demo(), LEIPZIG);
    expect(button(suspended, 'Resume account: Leipzig Zentrum')).to.exist;
  });

  it('says what went wrong, and tries again', async () => {
    const backend = new ScriptedBackend(demo(), { previewClosing: [fail('server-error'), 'usual'] });
    const element = await show(CloseAccountElement, { backend, link: BERLIN, open: true });
    await until(() => /could not be loaded/.test(text(element)), 'the failure');
    await press(element, 'Try again');
    await until(() => /Suspend or close “Berlin Mitte”/.test(text(element)), 'it is there');
  });

  it('shows the refusal of a backend, and nothing without the capability', async () => {
    const backend = new ScriptedBackend(demo(), { suspendAccount: [fail('access-withheld'), 'usual'] });
    const element = await opened(backend, BERLIN);
    await press(element, 'Suspend account: Berlin Mitte');
    await until(() => /Nothing was changed/.test(text(element)), 'the refusal');
    const without = demo({ capabilities: { ...ALL_CAPABILITIES, closing: false } });
    const none = await show(CloseAccountElement, { backend: without, open: true });
    expect(text(none)).to.equal('');
  });
});

describe('account-overview of an account that rests', () => {
  const overview = async (link: string, backend: Backend = demo()) => {
    const element = await show(AccountOverviewElement, { backend, link });
    await until(() => /Per month/.test(text(element)), 'the account arrives');
    return element;
  };

  it('says until when a closing account can be reopened, and by whom', async () => {
    const element = await overview(MAGDEBURG);
    expect(text(element)).to.match(/Will be closed for good on .* can reopen it until/);
    expect(all(element, '.notice button')).to.have.length(0);
  });

  it('opens the dialog to resume, suspend or close', async () => {
    const element = await overview(LEIPZIG);
    await press(element, 'Resume…');
    await until(() => all(element, 'close-account').length === 1, 'the dialog opens');
    const active = await overview(BERLIN);
    expect(button(active, 'Suspend or close…')).to.exist;
    const without = demo({ capabilities: { ...ALL_CAPABILITIES, closing: false } });
    expect(text(await overview(BERLIN, without))).not.to.contain('Suspend or close…');
  });
});
