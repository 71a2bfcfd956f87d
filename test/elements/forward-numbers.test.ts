import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/forward-numbers.js';
import type { Backend } from '../../src/backend/backend.js';
import type { NumbersForwardedEvent } from '../../src/elements/forward-numbers/forward-numbers.events.js';
import { ForwardNumbersElement } from '../../src/elements/forward-numbers/forward-numbers.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, choose, demo, focused, named, show, text, until } from './harness.js';

const local = () => demo({ as: 'local-team' });

async function shown(backend: Backend, over: Partial<ForwardNumbersElement> = {}) {
  const element = await show(ForwardNumbersElement, { backend, open: true, ...over });
  await until(() => /Reception/.test(text(element)), 'the numbers arrive');
  return element;
}
const write = async (element: ForwardNumbersElement, words: string): Promise<void> => {
  const field = named<HTMLInputElement>(element, 'input', 'Telephone number');
  field.value = words;
  field.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
};
const chooseAll = async (element: ForwardNumbersElement): Promise<void> => {
  all<HTMLInputElement>(element, '#all')[0]!.click();
  await element.updateComplete;
};
const ended = (element: Element) =>
  until(() => /numbers (is|are) as you wanted/.test(text(all(element, 'h2')[0]!)), 'it ends');

describe('forward-numbers', () => {
  it('sets a case alike for the numbers that are chosen, and leaves their other cases', async () => {
    const backend = local();
    const before = (await backend.listPhoneLines()).items;
    const element = await shown(backend);
    await expect(element).to.be.accessible();
    await choose(element, 'Case', 'busy');
    await write(element, '040 36090');
    await chooseAll(element);
    setTimeout(() => button(element, 'Save for 3 numbers').click());
    const { lines } = await oneEvent<NumbersForwardedEvent>(element, 'numbers-forwarded');
    expect(lines).to.have.length(3);
    await ended(element);
    expect(focused()).to.equal(all(element, 'h2')[0]);
    const { items } = await backend.listPhoneLines();
    for (const [index, { rules }] of items.entries()) {
      expect(rules[1]).to.deep.include({ active: true, target: { kind: 'number', number: '+494036090' } });
      expect(rules[2]).to.deep.equal(before[index]!.rules[2]);
    }
    await expect(element).to.be.accessible();
  });

  it('asks for a number and for somebody to set it for', async () => {
    const backend = new ScriptedBackend(local());
    const element = await shown(backend);
    button(element, 'Save').click();
    await until(() => text(element).includes('choose at least one number'), 'it asks for numbers');
    await chooseAll(element);
    await write(element, '110');
    button(element, 'Save for 3 numbers').click();
    await until(() => text(element).includes('emergency number'), 'it says what is wrong');
    await until(() => focused() === named(element, 'input', 'Telephone number'), 'the focus is on the field');
    expect(backend.callsOf('setForwarding')).to.be.empty;
  });

  it('says of each what became of it and why, and tries the others again', async () => {
    const backend = new ScriptedBackend(local(), {
      setForwarding: ['usual', 'usual', fail('server-error'), 'usual'],
    });
    const element = await shown(backend);
    await choose(element, 'Forward to', 'line');
    await choose(element, 'Number of this account', 'n-100871-2');
    await chooseAll(element);
    button(element, 'Save for 3 numbers').click();
    await ended(element);
    const rows = () => all(element, '.rows li').map(text);
    expect(rows()[0]).to.contain('Done');
    expect(rows()[1]).to.contain('forwarded to itself');
    expect(rows()[2]).to.contain('went wrong');
    button(element, 'Try the others again').click();
    await until(() => rows()[2]!.includes('Done'), 'the third is done');
    const calls = backend.callsOf('setForwarding');
    expect(calls).to.have.length(4);
    expect(calls[3]!.options.idempotencyKey).to.equal(calls[2]!.options.idempotencyKey);
  });

  it('pauses what is chosen, and goes on with it', async () => {
    const backend = local();
    const element = await shown(backend, { act: 'pause', chosen: ['n-100871-1'] });
    button(element, 'Pause 1 number').click();
    await ended(element);
    const paused = async () => (await backend.listPhoneLines()).items.map((line) => line.paused);
    expect(await paused()).to.deep.equal([true, false, false]);
    const again = await shown(backend, { act: 'resume', chosen: ['n-100871-1'] });
    button(again, 'Go on with 1 number').click();
    await ended(again);
    expect(await paused()).to.deep.equal([false, false, false]);
  });

  it('asks once where it costs much', async () => {
    const backend = new ScriptedBackend(local());
    const element = await shown(backend);
    await write(element, '+1 212 555 1234');
    await chooseAll(element);
    button(element, 'Save for 3 numbers').click();
    await until(() => text(focused() as HTMLElement) === 'Save all the same', 'it asks');
    expect(backend.callsOf('setForwarding')).to.be.empty;
    button(element, 'Save all the same').click();
    await ended(element);
    expect(backend.callsOf('setForwarding')).to.have.length(3);
  });

  it('stops between two numbers', async () => {
    const backend = new ScriptedBackend(local(), {
      setForwarding: async (_, next) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return next();
      },
    });
    const element = await shown(backend);
    await write(element, '040 36090');
    await chooseAll(element);
    button(element, 'Save for 3 numbers').click();
    await until(() => /being changed/.test(text(all(element, 'h2')[0]!)), 'it runs');
    element.renderRoot
      .querySelector('dialog')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await ended(element);
    expect(backend.callsOf('setForwarding').length).to.be.lessThan(3);
    expect(element.open).to.equal(true);
  });
});
