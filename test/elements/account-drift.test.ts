import { expect } from '@open-wc/testing';
import '../../src/define/account-drift.js';
import type { Backend } from '../../src/backend/backend.js';
import { AccountDriftElement } from '../../src/elements/account-drift/account-drift.js';
import type { ChangePayerElement } from '../../src/elements/change-payer/change-payer.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, demo, focused, press, show, text, type, until } from './harness.js';

async function shown(backend: Backend): Promise<AccountDriftElement> {
  const element = await show(AccountDriftElement, { backend });
  await until(() => all(element, 'button, .notice').length > 0, 'it is there');
  return element;
}

describe('account-drift', () => {
  it('lists by kind, and marks as intended and back with the focus kept', async () => {
    const element = await shown(demo());
    expect(all(element, 'h3').map((each) => each.textContent)).to.eql([
      'Invoices reach nobody',
      'Checks that have expired',
      'On the collective invoice, and not linked otherwise',
      'Linked, and not on the collective invoice',
    ]);
    expect(text(element)).to.contain('Mail does not reach g•••@nordlicht.example.');
    await expect(element).to.be.accessible();
    await press(element, 'That is intended: Würzburg Sanderau');
    await until(() => focused()?.id === 'said', 'it is said');
    expect(text(element)).to.contain('Würzburg Sanderau is marked as intended.');
    await press(element, 'Show what is intended');
    await until(() => text(element).includes('Intended: Anna Petersen'), 'what is intended is here');
    await expect(element).to.be.accessible();
    await press(element, 'Take up again: Würzburg Sanderau');
    await until(() => text(element).includes('is taken up again'), 'it is open again');
  });

  it('puts right: another address, another letter, a link, and who pays', async () => {
    const backend = demo();
    const element = await shown(backend);
    await press(element, 'Set another address…: Rostock Warnemünde');
    await until(() => focused()?.localName === 'input', 'the address can be typed');
    await press(element, 'Set address');
    await until(() => text(element).includes('Please'), 'it is asked for');
    await type(element, 'Where the invoices of Rostock Warnemünde go', 'ole@nordlicht.example');
    await press(element, 'Set address');
    await until(() => text(element).includes('go to the new address'), 'it is set');
    expect(all(element, 'h3').map((each) => each.textContent)).not.to.contain('Invoices reach nobody');
    await press(element, 'Send another letter: Erfurt Anger');
    await until(() => text(element).includes('Another letter is on its way to Erfurt Anger'), 'it is sent');
    await press(element, 'Ask the owner to link it: Kiel Förde');
    await until(() => text(element).includes('The owner of Kiel Förde was asked.'), 'asked in one step');
    expect(text(element)).to.contain('Its owner was asked on');
    await press(element, 'Change who pays…: Saarbrücken Nauwieser Viertel');
    const dialog = all<ChangePayerElement>(element, 'change-payer')[0]!;
    await until(() => text(dialog).includes('Saarbrücken'), 'the dialog is for it');
  });

  it('says what was in the way, and stops typing with the focus back', async () => {
    const script = { resendCheck: [fail('rate-limited', { retryAfter: 60 }), 'usual' as const] };
    const element = await shown(new ScriptedBackend(demo(), script));
    await press(element, 'Send another letter: Erfurt Anger');
    await until(() => all(element, '.notice').length > 0, 'it says so');
    await press(element, 'Set another address…: Rostock Warnemünde');
    await press(element, 'Cancel');
    await until(() => focused()?.textContent?.trim() === 'Set another address…', 'the button has the focus');
  });

  it('renders nothing for who cannot see to it, and where it is not offered', async () => {
    const capabilities = { ...demo().capabilities, drift: false };
    for (const backend of [
      demo({ as: 'local-owner' }),
      demo({ as: 'invoice-clerk' }),
      demo({ capabilities }),
    ]) {
      const element = await show(AccountDriftElement, { backend });
      await backend.getSession();
      await element.updateComplete;
      expect(text(element)).to.equal('');
    }
  });
});
