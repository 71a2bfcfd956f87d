import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/link-request.js';
import type { Backend } from '../../src/backend/backend.js';
import type { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { Link } from '../../src/domain/link.js';
import type {
  LinkRequestAcceptedEvent,
  SignInSwitchEvent,
} from '../../src/elements/link-request/link-request.events.js';
import { LinkRequestElement } from '../../src/elements/link-request/link-request.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, demo, focused, press, show, text, until } from './harness.js';

async function shown(backend: Backend, request?: string): Promise<LinkRequestElement> {
  const element = await show(LinkRequestElement, { backend, request });
  await until(() => text(element) !== '' && !/Loading/.test(text(element)), 'it arrives');
  return element;
}

const ask = (main: MemoryBackend, customerNumber: string): Promise<Link> =>
  main.requestLink(
    { customerNumber, scopes: ['view', 'pay', 'switch'], proof: 'owner-consent', message: 'Hallo\nKlaus' },
    { idempotencyKey: `ask-${customerNumber.replace(/\W/g, '')}` },
  );

/** Nordlicht asked Klaus Brandt. */
async function asked(): Promise<{ main: MemoryBackend; owner: MemoryBackend; link: Link }> {
  const main = demo();
  const link = await ask(main, 'K-200 300');
  return { main, owner: main.world.backend('p-klaus-brandt'), link };
}

const choose = (element: LinkRequestElement, reason: string): void =>
  all<HTMLInputElement>(element, `input[value=${reason}]`)[0]!.click();

function fill(element: LinkRequestElement, words: string): void {
  const [field] = all<HTMLTextAreaElement>(element, 'textarea');
  field!.value = words;
  field!.dispatchEvent(new Event('input'));
}

describe('link-request', () => {
  it('says that there is no open request', async () => {
    const element = await shown(demo({ as: 'stand-alone-owner' }));
    expect(text(element)).to.contain('No open requests');
    await expect(element).to.be.accessible();
  });

  it('shows who asks, for what, with which consequences and until when', async () => {
    const element = await shown((await asked()).owner);
    const words = text(element);
    expect(words).to.contain('Nordlicht Retail GmbH asks to link this account');
    expect(words).to.contain('Anna Petersen (anna.petersen@nordlicht.example) · K-100 234');
    expect(words).to.contain('Work in the account without another sign-in');
    expect(all(element, '.consequences strong').map(text)).to.eql(['Billing', 'Access', 'Stays as it is']);
    expect(words).to.contain('Valid until');
    expect(all(element, 'blockquote')[0]!.textContent).to.contain('Hallo');
    await expect(element).to.be.accessible();
  });

  it('warns of a foreign domain and spells both out', async () => {
    const element = await shown((await asked()).owner);
    expect(text(element)).to.contain(
      'somebody at nordlicht.example, your account uses suedstadt-handel.example',
    );
  });

  it('warns more strongly of a domain that only looks like the own one, and spells both', async () => {
    const { owner } = await asked();
    const backend = new ScriptedBackend(owner, {
      listReceivedRequests: async (_, next) => ({
        items: (await next()).items.map((each) => ({
          ...each,
          foreignDomain: { theirs: 'n0rd.example', own: 'nord.example', likeness: 'look-alike' as const },
        })),
      }),
    });
    const element = await shown(backend);
    expect(all(element, '.notice.bad').map(text).join()).to.contain('only looks like yours');
    expect(all(element, '.spelled bdi').map(text)).to.eql([
      'n 0 r d . e x a m p l e',
      'n o r d . e x a m p l e',
    ]);
    await expect(element).to.be.accessible();
  });

  it('accepts, tells the host, and keeps the result on screen', async () => {
    const { owner, link } = await asked();
    const element = await shown(owner);
    setTimeout(() => void press(element, 'Accept and let Nordlicht Retail GmbH link this account'));
    const event = await oneEvent<LinkRequestAcceptedEvent>(element, 'link-request-accepted');
    expect(event.request.id).to.equal(link.id);
    await until(() => text(focused()!).startsWith('Accepted: Nordlicht'), 'the result has the focus');
    expect(all(element, 'button')).to.be.empty;
  });

  it('declines and says that nothing changes', async () => {
    const { owner, main, link } = await asked();
    const element = await shown(owner);
    await press(element, 'Decline… the request of Nordlicht Retail GmbH');
    await press(element, 'Decline the request of Nordlicht Retail GmbH');
    await until(() => text(element).includes('Declined: Nordlicht'), 'it is declined');
    const now = await main.getLink({ link: link.id });
    expect([now.state, now.declined]).to.eql(['declined', null]);
  });

  it('declines with a reason, which is kept until it is sent', async () => {
    const { owner, main, link } = await asked();
    const element = await shown(
      new ScriptedBackend(owner, { declineRequest: [fail('unavailable'), 'usual'] }),
    );
    await press(element, /^Decline…/);
    expect((focused() as HTMLInputElement).value).to.equal('unknown-sender');
    choose(element, 'wrong-account');
    fill(element, 'Ask for K-200 310 instead');
    await expect(element).to.be.accessible();
    await press(element, 'Back');
    expect(focused()).to.equal(button(element, /^Decline…/));
    await press(element, /^Decline…/);
    expect(all<HTMLTextAreaElement>(element, 'textarea')[0]!.value).to.equal('Ask for K-200 310 instead');
    await press(element, /^Decline the request/);
    await until(() => text(element).includes('not available at the moment'), 'it could not be sent');
    expect(all<HTMLTextAreaElement>(element, 'textarea')[0]!.value).to.equal('Ask for K-200 310 instead');
    await press(element, /^Decline the request/);
    await until(() => text(element).includes('You said: It is the wrong account'), 'the reason is said');
    expect((await main.getLink({ link: link.id })).declined).to.eql({
      reason: 'wrong-account',
      text: 'Ask for K-200 310 instead',
    });
    expect(text(focused()!)).to.contain('Declined: Nordlicht');
  });

  it('says that a request was withdrawn, not that something failed', async () => {
    const { main, owner, link } = await asked();
    const element = await shown(owner);
    await main.cancelRequest({ link: link.id }, { idempotencyKey: 'cancel' });
    await press(element, /^Accept/);
    await until(() => text(element).includes('Nordlicht Retail GmbH withdrew this request'), 'it says so');
  });

  it('tells expired and already answered requests apart', async () => {
    const { owner, link } = await asked();
    const as = (state: 'expired' | 'confirm') =>
      new ScriptedBackend(owner, {
        listReceivedRequests: async (_, next) => {
          const { items } = await next();
          return { items: items.map((each) => ({ ...each, state })) };
        },
      });
    expect(text(await shown(as('expired'), link.id))).to.contain('has expired');
    expect(text(await shown(as('confirm'), link.id))).to.contain('Accepted: Nordlicht');
  });

  it('gives the reason instead of the button when a rule forbids it', async () => {
    const main = demo();
    const link = await ask(main, 'K-400 000');
    const element = await shown(main.world.backend('p-vera-lindt'), link.id);
    if (/cannot be accepted/.test(text(element))) expect(all(element, '.primary')).to.be.empty;
    const scripted = new ScriptedBackend(main.world.backend('p-vera-lindt'), {
      listReceivedRequests: async (_, next) => {
        const { items } = await next();
        return { items: items.map((each) => ({ ...each, obstacle: { code: 'is-main', count: 12 } })) };
      },
    });
    const forbidden = await shown(scripted, link.id);
    expect(text(forbidden)).to.contain('This account is a main account with 12 accounts of its own');
    expect(all(forbidden, '.primary')).to.be.empty;
    expect(button(forbidden, /^Decline/)).to.exist;
  });

  it('says that a request does not exist', async () => {
    const element = await shown(demo({ as: 'other-owner' }), 'l-nothing');
    expect(text(element)).to.contain('There is no such request');
  });

  it('names both accounts to who has the mail, and asks the host for another sign-in', async () => {
    const { main, link } = await asked();
    const { token } = main.world.outbox.findLast(({ kind }) => kind === 'link-request')!;
    const stranger = main.world.backend('p-sofia-morgenrot');
    const element = await show(LinkRequestElement, { backend: stranger, request: link.id, token });
    await until(() => text(element).includes('This request is for another account'), 'it says so');
    expect(text(element)).to.contain('asks to link Köln Südstadt Handels KG (K-200 300)');
    expect(text(element)).to.contain('You are signed in to Café Morgenrot (K-300 100)');
    await expect(element).to.be.accessible();
    setTimeout(() => void press(element, 'Sign in to K-200 300'));
    const event = await oneEvent<SignInSwitchEvent>(element, 'sign-in-switch');
    expect(event.request).to.equal(link.id);
  });

  it('tells who has the mail that it was withdrawn, and when', async () => {
    const { main, link } = await asked();
    const { token } = main.world.outbox.findLast(({ kind }) => kind === 'link-request')!;
    await main.cancelRequest({ link: link.id }, { idempotencyKey: 'cancel' });
    const stranger = main.world.backend('p-sofia-morgenrot');
    const element = await show(LinkRequestElement, { backend: stranger, request: link.id, token });
    await until(() => text(element).includes('Nordlicht Retail GmbH withdrew this request'), 'it says so');
    expect(text(element)).to.contain('It was withdrawn on');
    expect(all(element, 'button')).to.be.empty;
  });

  it('names nobody without the token of the mail', async () => {
    const { main, link } = await asked();
    const stranger = main.world.backend('p-sofia-morgenrot');
    for (const token of [undefined, 'wrong']) {
      const element = await show(LinkRequestElement, { backend: stranger, request: link.id, token });
      await until(() => text(element).includes('There is no such request'), 'it is not known');
      expect(text(element)).to.contain('You are signed in to Café Morgenrot');
      expect(text(element)).not.to.contain('Köln');
      expect(button(element, 'Sign in as somebody else')).to.exist;
    }
  });

  it('answers once, however often the button is pressed', async () => {
    const { owner } = await asked();
    const backend = new ScriptedBackend(owner, { acceptRequest: 'pending' });
    const element = await shown(backend);
    await press(element, /^Accept/);
    await press(element, /^Accept/);
    await press(element, /^Decline…/);
    expect(backend.callsOf('acceptRequest')).to.have.length(1);
    expect(backend.callsOf('declineRequest')).to.be.empty;
  });

  it('stays open when the answer could not be sent', async () => {
    const { owner } = await asked();
    const element = await shown(
      new ScriptedBackend(owner, { acceptRequest: [fail('unavailable'), 'usual'] }),
    );
    await press(element, /^Accept/);
    await until(() => text(element).includes('not available at the moment'), 'it says so');
    await press(element, /^Accept/);
    await until(() => text(element).includes('Accepted: Nordlicht'), 'it is accepted');
  });

  it('tells one by one what has to be settled, and has it cleared away', async () => {
    const owner = demo({ as: 'asked-owner' });
    const element = await shown(owner);
    expect(text(element)).to.contain('This has to be settled first');
    expect(all(element, '.preconditions strong').map(text)).to.eql([
      'Open invoices',
      'Charges on no invoice yet',
      'Open quotes',
      'Credit',
    ]);
    expect(all(element, '.primary')).to.be.empty;
    await expect(element).to.be.accessible();
    await press(element, 'Bill €19.00 now');
    await until(() => text(element).includes('Everything is billed'), 'it is billed');
    expect(focused()?.id).to.match(/^title-/);
    await press(element, 'Pay €67.90 now');
    await until(() => all(element, '.primary').length === 1, 'it can be accepted');
    expect(text(element)).to.contain('What is still open');
  });

  it('shows the sum as it is now when it has changed meanwhile', async () => {
    const owner = demo({ as: 'asked-owner' });
    const element = await shown(owner);
    const account = owner.world.account('a-100902');
    const [invoice, ...others] = account.openItems!;
    owner.world.changeAccount(account, {
      openItems: [{ ...invoice!, amount: { amount: 5000, currency: 'EUR' } }, ...others],
    });
    await press(element, 'Pay €48.90 now');
    await until(() => text(element).includes('Pay €50.00 now'), 'the sum is another one');
    expect(all(element, '.notice.bad, .notice.warn').length).to.be.greaterThan(0);
  });

  it('tells who may not see invoices that something is open, not how much', async () => {
    const owner = demo({ as: 'asked-owner' });
    const person = owner.world.people.get('p-100902')!;
    person.permissions = person.permissions.filter((each) => each !== 'view-invoices');
    const element = await shown(owner);
    expect(text(element)).to.contain('may see its invoices sees how much');
    expect(text(element)).not.to.match(/€\d+\.\d\d(?! a month)/);
    expect(all(element, '.preconditions .button')).to.be.empty;
  });
});
