import { expect } from '@open-wc/testing';
import '../../src/define/account-checks.js';
import type { Backend } from '../../src/backend/backend.js';
import type { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { AccountChecksElement } from '../../src/elements/account-checks/account-checks.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, demo, focused, named, press, show, text, type, until } from './harness.js';

/** Jena waits for both checks, Hamburg Altona for its address. */
const BOTH = 'l-101446';
const ADDRESS = 'l-101440';

async function opened(backend: Backend, link: string): Promise<AccountChecksElement> {
  const element = await show(AccountChecksElement, { backend, link, open: true });
  await until(() => !/Loading/.test(text(element)), 'the checks arrive');
  return element;
}

const codeOf = (backend: MemoryBackend, link: string): string =>
  backend.world.letters.findLast(({ accountId }) => accountId === link.replace('l-', 'a-'))!.code;

describe('account-checks', () => {
  it('shows both checks with where and when they were sent', async () => {
    const element = await opened(demo(), BOTH);
    expect(all(element, 'h3').map(text)).to.eql(['E-mail address', 'Connection address']);
    expect(text(element)).to.match(/Sent to s•••@nordlicht\.example on/);
    expect(text(element)).to.match(/A letter with a code was sent to 07743 Jena on/);
    await expect(element).to.be.accessible();
  });

  it('takes the code in any spelling and tells that the account is active', async () => {
    const backend = demo();
    const element = await opened(backend, ADDRESS);
    const code = codeOf(backend, ADDRESS);
    await type(element, 'Code from the letter', ` ${code.slice(0, 5).toLowerCase()} - ${code.slice(5)}`);
    await press(element, 'Confirm address');
    await until(() => text(element).includes('is active'), 'it is active');
    expect(text(element)).to.contain('its telephone number is assigned');
    expect(text(focused()!)).to.equal('“Hamburg Altona” is active');
  });

  it('keeps a wrong code, says how many tries are left, and leads back to the field', async () => {
    const element = await opened(demo(), ADDRESS);
    await type(element, 'Code from the letter', '00000 00000');
    await press(element, 'Confirm address');
    await until(() => text(element).includes('You have 4 tries left'), 'it says so');
    await until(() => text(element).includes('4 tries left. '), 'the hint follows');
    const input = named<HTMLInputElement>(element, 'input', 'Code from the letter');
    expect(input.value).to.equal('00000 00000');
    await until(() => focused() === input, 'the focus is on the field');
  });

  it('checks the shape of a code before it costs a try', async () => {
    const backend = new ScriptedBackend(demo());
    const element = await opened(backend, ADDRESS);
    await type(element, 'Code from the letter', '123');
    await press(element, 'Confirm address');
    expect(text(element)).to.contain('The code has 10 letters and digits.');
    expect(backend.callsOf('confirmAddress')).to.be.empty;
  });

  it('sends a new letter after the code was wrong too often', async () => {
    const backend = demo();
    const element = await opened(backend, ADDRESS);
    for (let left = 4; left >= 0; left--) {
      await type(element, 'Code from the letter', `0000000${left}00`);
      await press(element, 'Confirm address');
      await until(
        () => text(element).includes(left > 0 ? `You have ${left}` : 'The code was wrong too often'),
        `${left} left`,
      );
    }
    await press(element, 'Send a new letter');
    await until(() => text(element).includes('A new letter is on its way'), 'it was sent');
    await type(element, 'Code from the letter', codeOf(backend, ADDRESS));
    await press(element, 'Confirm address');
    await until(() => text(element).includes('is active'), 'the new code works');
  });

  it('tells from when on the e-mail can be sent again', async () => {
    const backend = demo();
    const element = await opened(backend, BOTH);
    await press(element, 'Send the e-mail again');
    await until(() => text(element).includes('The e-mail was sent again.'), 'it was sent');
    await until(() => /Can be sent again from/.test(text(element)), 'it says from when on');
    expect(() => button(element, 'Send the e-mail again')).to.throw();
    await expect(element).to.be.accessible();
  });

  it('keeps the code when there is no connection', async () => {
    const element = await opened(new ScriptedBackend(demo(), { confirmAddress: fail('network') }), ADDRESS);
    await type(element, 'Code from the letter', 'ABCDE 12345');
    await press(element, 'Confirm address');
    await until(() => text(element).includes('There is no connection'), 'it says so');
    expect(named<HTMLInputElement>(element, 'input', 'Code from the letter').value).to.equal('ABCDE 12345');
  });

  it('shows that the e-mail was confirmed elsewhere as soon as it reads again', async () => {
    const backend = demo();
    const element = await opened(backend, BOTH);
    const mail = backend.world.outbox.findLast(
      ({ to, token }) => token && to === 'shop-101446@nordlicht.example',
    )!;
    await backend.confirmEmail({ token: mail.token! }, { idempotencyKey: 'k' });
    await queriesOf(backend).changed();
    await until(() => /E-mail address ?Confirmed/.test(text(element)), 'it is confirmed');
  });
});
