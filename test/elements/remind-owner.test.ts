import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/remind-owner.js';
import '../../src/define/subsidiary-list.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { RemindOwnerElement } from '../../src/elements/remind-owner/remind-owner.js';
import type { LinkRequestChangedEvent } from '../../src/elements/subsidiary-list/subsidiary-list.events.js';
import { SubsidiaryListElement } from '../../src/elements/subsidiary-list/subsidiary-list.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, focused, named, press, show, text, type, until } from './harness.js';

let keys = 0;
const intent = () => ({ idempotencyKey: `remind-${(keys += 1)}` });

/** A backend with a request that was sent some minutes ago. */
async function asked(phone?: string) {
  let now = Date.now();
  const backend = MemoryBackend.demo({ now: () => now });
  const { id } = await backend.requestLink(
    { customerNumber: 'K-200 300', scopes: ['view'], proof: 'owner-consent', ...(phone && { phone }) },
    intent(),
  );
  now += 5 * 60_000;
  return { backend, link: id };
}

async function opened(backend: MemoryBackend | ScriptedBackend, link: string): Promise<RemindOwnerElement> {
  const element = await show(RemindOwnerElement, { backend, link, open: true });
  await until(() => all(element, '#phone').length > 0, 'the field is there');
  return element;
}

describe('remind-owner', () => {
  it('reminds by text message, with a number as people write it, and masks it afterwards', async () => {
    const { backend, link } = await asked();
    const element = await opened(backend, link);
    expect(text(focused()!)).to.equal('Remind the owner of K-200 300');
    await expect(element).to.be.accessible();
    await press(element, 'Send again');
    await until(() => text(element).includes('Please fill this in.'), 'a number is needed');
    await type(element, 'Mobile number', '0151');
    await press(element, 'Send again');
    await until(() => /telephone number with its area code/.test(text(element)), 'it is none');
    expect(focused()).to.equal(named(element, 'input', 'Mobile number'));
    await type(element, 'Mobile number', '0151 12345678');
    setTimeout(() => void press(element, 'Send again'));
    const event = await oneEvent<LinkRequestChangedEvent>(element, 'link-request-changed');
    expect(event.link.sms?.to).to.equal('+49•••••678');
    await until(() => text(element).includes('a text message to +49•••••678'), 'it is said');
    expect(text(focused()!)).to.equal('Sent again');
    expect(text(element)).not.to.contain('12345');
    expect(backend.world.outbox.filter(({ to }) => to === '+4915112345678')).to.have.length(1);
  });

  it('says that the last one was not delivered, there and in the list, and goes to the same number again', async () => {
    const { backend, link } = await asked('+4940123456');
    const list = await show(SubsidiaryListElement, { backend, filter: { search: 'K-200 300' } });
    await until(() => text(list).includes('Text message not delivered'), 'the row says it');
    const element = await opened(backend, link);
    expect(text(element)).to.contain('The text message to +49•••••456 was not delivered.');
    expect(text(element)).to.contain('Leave it empty for +49•••••456.');
    await press(element, 'Send again');
    await until(() => text(element).includes('a text message to +49•••••456'), 'it was tried again');
  });

  it('tells when it can be sent again, and why it was not sent', async () => {
    const { backend, link } = await asked('+4915112345678');
    const at = new Date('2026-11-26T12:00:00Z').toISOString();
    const scripted = new ScriptedBackend(backend, {
      resendRequest: [fail('rate-limited', { facts: { at } }), fail('unavailable'), 'usual'],
    });
    const element = await opened(scripted, link);
    await press(element, 'Send again');
    await until(() => /It can be sent again at \d/.test(text(element)), 'when');
    await press(element, 'Send again');
    await until(() => text(element).includes('The service is not available'), 'why');
    await press(element, 'Send again');
    await until(() => text(element).includes('a text message to +49•••••678'), 'it is sent');
  });
});
