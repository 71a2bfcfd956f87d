import { expect } from '@open-wc/testing';
import '../../src/define/main-account.js';
import type { Backend } from '../../src/backend/backend.js';
import type { DetachAccountElement } from '../../src/elements/detach-account/detach-account.js';
import { MainAccountElement } from '../../src/elements/main-account/main-account.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, certain, choose, demo, focused, press, show, text, until } from './harness.js';

const BERLIN = 'l-100871';

/** The administrator of Berlin Mitte, and the owner of its main account, in one world. */
function both(script: Script = {}) {
  const owner = demo();
  return { owner, tobias: new ScriptedBackend(owner.world.backend('p-tobias-falk'), script) };
}

async function shown(backend: Backend): Promise<MainAccountElement> {
  const element = await show(MainAccountElement, { backend });
  await until(() => all(element, 'button, .notice').length > 0, 'it is there');
  return element;
}

/** The dialog that asks. */
async function asked(element: MainAccountElement): Promise<DetachAccountElement> {
  await press(element, 'Leave Nordlicht Retail GmbH…');
  const dialog = all<DetachAccountElement>(element, 'detach-account')[0]!;
  await until(() => all(dialog, '.consequences, .notice').length > 0, 'the consequences arrive');
  return dialog;
}

describe('main-account', () => {
  it('plans to leave, tells who planned it, and undoes it with the focus kept', async () => {
    const { owner, tobias } = both();
    const element = await shown(tobias);
    await expect(element).to.be.accessible();
    const dialog = await asked(element);
    expect(text(dialog)).to.match(/Leave “Nordlicht Retail GmbH”\?.*gets its own invoice.*lose access/);
    await expect(dialog).to.be.accessible();
    await press(dialog, 'Leave main account: Nordlicht Retail GmbH');
    await until(() => text(dialog).includes('leaves “Nordlicht Retail GmbH” after'), 'it is planned');
    await press(dialog, 'Close');
    await until(() => text(element).includes('Your side has planned this'), 'it says so');
    await until(() => focused()?.id === 'stay', 'what undoes it has the focus');
    expect((await owner.getLink({ link: BERLIN })).detachBy).to.equal('secondary');
    await press(element, 'Stay linked');
    await until(() => text(element).includes('stays linked to Nordlicht Retail GmbH'), 'it stays');
    await until(() => focused()?.id === 'leave', 'the button is back and has the focus');
    expect((await owner.getLink({ link: BERLIN })).state).to.equal('active');
  });

  it('leaves at once, and says so when nothing can be read any more', async () => {
    const { owner, tobias } = both();
    const element = await shown(tobias);
    const dialog = await asked(element);
    await choose(dialog, 'When', 'now');
    await certain(dialog);
    await press(dialog, /^Leave main account/);
    await until(() => text(dialog).includes('has left “Nordlicht Retail GmbH”'), 'it is done');
    await press(dialog, 'Close');
    await until(() => text(element).includes('This account has left Nordlicht Retail GmbH'), 'it stays said');
    await until(() => focused()?.tagName === 'H2', 'the heading has the focus');
    expect((await owner.getLink({ link: BERLIN })).state).to.equal('detached');
    await expect(element).to.be.accessible();
  });

  it('shows what the main account has planned, without a way to undo it', async () => {
    const { owner, tobias } = both();
    const { version } = await owner.getLink({ link: BERLIN });
    await owner.detach({ link: BERLIN, when: 'period-end', version }, { idempotencyKey: 'end' });
    const element = await shown(tobias);
    expect(text(element)).to.match(/Nordlicht Retail GmbH ends the link after .* can undo it/);
    expect(all(element, 'button')).to.be.empty;
  });

  it('names who decides where the main account forbids it', async () => {
    const { tobias } = both({
      previewLeaveMain: async (_, next) => ({ ...(await next()), obstacles: ['forbidden-by-main'] }),
    });
    const dialog = await asked(await shown(tobias));
    expect(text(dialog)).to.contain('is decided by Nordlicht Retail GmbH. Please ask there.');
    expect(all(dialog, '.danger')).to.be.empty;
  });

  it('says what was in the way of staying, and offers it again', async () => {
    const { tobias } = both({ undoLeaveMain: [fail('unavailable'), 'usual'] });
    const { link } = await tobias.previewLeaveMain();
    await tobias.leaveMain({ when: 'period-end', version: link.version }, { idempotencyKey: 'leave' });
    const element = await shown(tobias);
    await press(element, 'Stay linked');
    await until(() => all(element, '.notice').length > 1, 'it says so');
    await press(element, 'Stay linked');
    await until(() => text(element).includes('stays linked'), 'it stays');
  });

  it('renders nothing for who does not decide, and where it is not offered', async () => {
    const capabilities = { ...demo().capabilities, leaving: [] };
    for (const backend of [
      demo({ as: 'local-team' }),
      demo({ as: 'main-owner' }),
      demo({ as: 'local-owner', capabilities }),
    ]) {
      const element = await show(MainAccountElement, { backend });
      await backend.getSession();
      await element.updateComplete;
      expect(text(element)).to.equal('');
    }
  });
});
