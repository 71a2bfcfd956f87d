import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/account-overview.js';
import '../../src/define/main-account.js';
import '../../src/define/swap-main.js';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import { AccountOverviewElement } from '../../src/elements/account-overview/account-overview.js';
import { MainAccountElement } from '../../src/elements/main-account/main-account.js';
import type { MainSwapChangedEvent } from '../../src/elements/swap-main/swap-main.events.js';
import { SwapMainElement } from '../../src/elements/swap-main/swap-main.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, button, demo, focused, named, press, show, text, type, until } from './harness.js';

const BERLIN = 'l-100871';

/** The owner of the main account, and the administrator of Berlin Mitte, in one world. */
function both(script: Script = {}) {
  const owner = demo();
  return {
    owner: new ScriptedBackend(owner, script),
    tobias: owner.world.backend('p-tobias-falk'),
  };
}

async function opened(backend: Backend, link?: string): Promise<SwapMainElement> {
  const element = await show(SwapMainElement, { backend, link, open: true });
  await until(() => !/Loading/.test(text(element)), 'how it stands arrives');
  return element;
}

async function propose(backend: Backend): Promise<void> {
  const { version } = await backend.previewSwap({ link: BERLIN });
  await backend.proposeSwap({ link: BERLIN, version }, { idempotencyKey: 'propose' });
}

describe('swap-main', () => {
  it('proposes it with a message, after what changes was seen', async () => {
    const { owner, tobias } = both();
    const element = await opened(owner, BERLIN);
    await expect(element).to.be.accessible();
    expect(focused()).to.equal(named(element, 'h2', 'Make “Berlin Mitte” the main account'));
    expect(text(element)).to.match(/From .* on “Berlin Mitte” pays the collective invoice: \d+ accounts/);
    expect(text(element)).to.contain('Tobias Falk of “Berlin Mitte” can see and administer all accounts.');
    await type(element, /Message/, 'We move.');
    setTimeout(() => void press(element, 'Propose'));
    const { swap } = await oneEvent<MainSwapChangedEvent>(element, 'main-swap-changed');
    expect([swap.state, swap.message]).to.eql(['proposed', 'We move.']);
    await until(
      () => focused() === named(element, 'h2', '“Berlin Mitte” is asked'),
      'the title has the focus',
    );
    expect((await tobias.getSwap()).swap?.state).to.equal('proposed');
  });

  it('keeps what was written through closing and a failure', async () => {
    const { owner } = both({ proposeSwap: [fail('unavailable'), 'usual'] });
    const element = await opened(owner, BERLIN);
    await type(element, /Message/, 'We move.');
    await press(element, 'Propose');
    await until(() => all(element, '.notice').length > 0, 'it says that it did not work');
    await press(element, 'Change nothing');
    element.open = true;
    await until(() => all(element, 'textarea').length > 0, 'it is open again');
    expect(named<HTMLTextAreaElement>(element, 'textarea', /Message/).value).to.equal('We move.');
    await press(element, 'Propose');
    await until(() => text(element).includes('“Berlin Mitte” is asked'), 'it is sent');
  });

  it('is answered by who is asked, and taken back', async () => {
    const { owner, tobias } = both();
    await propose(owner);
    const element = await opened(tobias);
    await expect(element).to.be.accessible();
    expect(text(element)).to.contain('proposes that this account becomes the main account');
    await press(element, 'Agree');
    await until(() => /“Berlin Mitte” becomes the main account on/.test(text(element)), 'it is planned');
    const other = await opened(owner, BERLIN);
    expect(text(other)).to.contain('either side can take that back');
    await press(other, 'Take it back');
    await until(() => text(other).includes('stays the main account'), 'it is taken back');
    expect((await tobias.getSwap()).swap?.state).to.equal('canceled');
  });

  it('names what is in the way, and offers nothing then', async () => {
    const element = await opened(demo(), 'l-100702');
    expect(text(element)).to.contain('The end of its link is planned. Undo that first.');
    expect(all(element, '[data-act]')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('is not there where the backend does not know it', async () => {
    const backend = new ScriptedBackend(demo(), {}, { ...ALL_CAPABILITIES, mainSwapping: false });
    const element = await show(SwapMainElement, { backend, link: BERLIN, open: true });
    expect(all(element, 'dialog')).to.have.length(0);
  });
});

describe('swap-main in other elements', () => {
  it('opens from the overview of an account, which says how it stands', async () => {
    const { owner } = both();
    const element = await show(AccountOverviewElement, { backend: owner, link: BERLIN });
    await until(() => /Make it the main account/.test(text(element)), 'it is offered');
    await press(element, 'Make it the main account…');
    await until(() => all(element, 'swap-main').length > 0, 'the dialog is there');
    const dialog = all<SwapMainElement>(element, 'swap-main')[0]!;
    await until(() => all(dialog, '[data-act=propose]').length > 0, 'what it changes arrives');
    await press(dialog, 'Propose');
    await until(() => text(dialog).includes('is asked'), 'it is proposed');
    await press(dialog, 'Close');
    await until(
      () => text(element).includes('“Berlin Mitte” is asked to become the main account'),
      'it says so',
    );
    expect(/Make it the main account/.test(text(element))).to.equal(false);
  });

  it('is shown to the administrators of who is asked', async () => {
    const { owner, tobias } = both();
    await propose(owner);
    const element = await show(MainAccountElement, { backend: tobias });
    await until(
      () => /proposes that this account becomes the main account/.test(text(element)),
      'it says so',
    );
    await expect(element).to.be.accessible();
    button(element, 'Look at it…').click();
    const dialog = all<SwapMainElement>(element, 'swap-main')[0]!;
    await until(() => all(dialog, '[data-act=decline]').length > 0, 'it can be answered');
    await press(dialog, 'Decline');
    await until(() => text(dialog).includes('stays the main account'), 'it is declined');
    await press(dialog, 'Close');
    await until(() => !/proposes that this account/.test(text(element)), 'nothing is proposed any more');
  });
});
