import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/transfer-credit.js';
import type { Backend } from '../../src/backend/backend.js';
import { TransferCreditElement } from '../../src/elements/transfer-credit/transfer-credit.js';
import type { CreditTransferredEvent } from '../../src/elements/transfer-credit/transfer-credit.events.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, choose, demo, focused, named, press, show, text, type, until } from './harness.js';

const BERLIN = 'l-100871';

async function opened(backend: Backend, link = BERLIN): Promise<TransferCreditElement> {
  const element = await show(TransferCreditElement, { backend, link, open: true });
  await until(() => all(element, '.balances').length > 0 || /could not/.test(text(element)), 'it is read');
  return element;
}

describe('transfer-credit', () => {
  it('shows both balances before and after, and transfers once', async () => {
    const element = await opened(demo());
    expect(focused()).to.equal(named(element, 'h2', 'Transfer credit: “Berlin Mitte”'));
    await choose(element, 'From where to where', 'to-main');
    await type(element, /^Amount/, '5,5');
    expect(text(element)).to.match(
      /Nordlicht Retail GmbH before: €120\.00 after: €125\.50 Berlin Mitte before: €15\.00 after: €9\.50/,
    );
    await expect(element).to.be.accessible();
    setTimeout(() => void press(element, 'Transfer'));
    const { balances } = await oneEvent<CreditTransferredEvent>(element, 'credit-transferred');
    expect([balances.main.credit?.amount, balances.secondary.credit?.amount]).to.eql([12_550, 950]);
    await until(() => !element.open, 'it closes');
  });

  it('says at the amount what is wrong, and sends nothing', async () => {
    const backend = new ScriptedBackend(demo(), {});
    const element = await opened(backend);
    for (const [typed, said] of [
      ['', 'Please fill this in'],
      ['abc', 'an amount above zero'],
      ['1.234', 'an amount above zero'],
      ['0', 'an amount above zero'],
      ['120.01', 'more than there is: €120.00 at most'],
    ] as const) {
      await type(element, /^Amount/, typed);
      await press(element, 'Transfer');
      await until(() => text(element).includes(said), said);
      expect(focused()?.id).to.equal('amount');
    }
    await expect(element).to.be.accessible();
    expect(backend.callsOf('transferCredit')).to.be.empty;
  });

  it('leaves its credit to an account that pays itself, and says when currencies differ', async () => {
    const wien = await opened(demo(), 'l-100812');
    expect(text(wien)).to.contain('Wien Neubau pays its own invoices, so its credit stays with it.');
    const zuerich = await opened(demo(), 'l-100833');
    expect(text(zuerich)).to.contain('different currencies');
    expect(all(zuerich, 'form, .primary')).to.be.empty;
    await expect(zuerich).to.be.accessible();
  });

  it('keeps what was typed when it fails, and shows the balances when they have changed', async () => {
    const owner = demo();
    const backend = new ScriptedBackend(owner, { transferCredit: [fail('unavailable'), 'usual', 'usual'] });
    const element = await opened(backend);
    await type(element, /^Amount/, '20');
    await press(element, 'Transfer');
    await until(() => text(element).includes('Nothing was transferred'), 'the problem');
    const { version } = await owner.getBalances({ link: BERLIN });
    await owner.transferCredit(
      { link: BERLIN, version, direction: 'to-secondary', amount: 1_000 },
      { idempotencyKey: 'other' },
    );
    await press(element, 'Transfer');
    await until(() => text(element).includes('have changed meanwhile'), 'it says so');
    expect(text(element)).to.match(/before: €110\.00 after: €90\.00/);
    await press(element, 'Transfer');
    await until(() => !element.open, 'it is done');
    expect((await owner.getBalances({ link: BERLIN })).main.credit?.amount).to.equal(9_000);
  });

  it('sends a write once, and stays open until its fate is clear', async () => {
    const backend = new ScriptedBackend(demo(), { transferCredit: 'pending' });
    const element = await opened(backend);
    await type(element, /^Amount/, '1');
    await press(element, 'Transfer');
    await until(
      () => button(element, /Being transferred/).getAttribute('aria-busy') === 'true',
      'it is sent',
    );
    await press(element, /Being transferred/);
    await sendKeys({ press: 'Escape' });
    await until(() => text(element).includes('Please wait until it is clear'), 'it says why');
    expect(backend.callsOf('transferCredit')).to.have.lengthOf(1);
  });

  it('says when it cannot be read, and tries again', async () => {
    const backend = new ScriptedBackend(demo(), { getBalances: [fail('unavailable'), 'usual'] });
    const element = await opened(backend);
    await press(element, 'Try again');
    await until(() => all(element, '.balances').length > 0, 'it is read');
  });
});
