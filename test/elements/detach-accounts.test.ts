import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/detach-accounts.js';
import '../../src/locales/de.js';
import type { Backend } from '../../src/backend/backend.js';
import { DetachAccountsElement } from '../../src/elements/detach-accounts/detach-accounts.js';
import type { AccountsDetachedEvent } from '../../src/elements/detach-accounts/detach-accounts.events.js';
import type { Chosen } from '../../src/state/many-flow.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, choose, demo, focused, press, show, text, until } from './harness.js';

const BERLIN = 'l-100871';
/** Nobody signs in to it on its own. */
const NO_ADMIN = 'l-101440';

const named = (...ids: string[]): Chosen => ({
  selection: { all: false, ids: new Set(ids) },
  count: ids.length,
  query: {},
});

async function opened(backend: Backend, chosen: Chosen): Promise<DetachAccountsElement> {
  const element = await show(DetachAccountsElement, { backend, chosen, open: true });
  await until(() => !/Checking/.test(text(element)), 'they are checked');
  return element;
}

/** It wants a one-time code first. */
const GUARDED = 'K-100 840';

/** Two accounts that nothing stands in the way of, one of which pays its own invoice. */
async function two(backend: Backend): Promise<[string, string]> {
  const { items } = await backend.listLinks({ standings: ['active'], payer: 'secondary', limit: 100 });
  for (const { id, customerNumber } of items)
    if (customerNumber !== GUARDED && (await backend.previewDetach({ link: id })).obstacles.length === 0)
      return [BERLIN, id];
  throw new Error('Nobody pays an invoice of their own.');
}

describe('detach-accounts', () => {
  it('shows nothing until it is opened', async () => {
    const element = await show(DetachAccountsElement, { backend: demo(), chosen: named(BERLIN) });
    expect(text(element)).to.equal('');
  });

  it('counts what it checks', async () => {
    const element = await show(DetachAccountsElement, {
      backend: new ScriptedBackend(demo(), { previewDetach: 'pending' }),
      chosen: named(BERLIN, NO_ADMIN),
      open: true,
    });
    expect(text(element)).to.contain('Checking 0 of 2 accounts…');
    expect(focused()).to.equal(all(element, 'h2')[0]);
    await expect(element).to.be.accessible();
  });

  it('shows what changes, which accounts it concerns, and what stays linked', async () => {
    const backend = demo();
    const element = await opened(backend, named(...(await two(backend)), NO_ADMIN));
    expect(text(all(element, 'h2')[0]!)).to.equal('Detach 2 accounts?');
    expect(all(element, '.consequences strong').map(text)).to.eql(['Billing', 'Access', 'Stays as it is']);
    expect(text(element)).to.contain('The collective invoice becomes €42.90 a month lower');
    expect(text(element)).to.contain('1 account cannot be detached. It stays linked.');
    expect(all(element, '.rows li')).to.have.length(3);
    expect(text(all(element, '[data-state=obstacle]')[0]!)).to.match(
      /Stays linked Nobody has an own sign-in to it/,
    );
    await expect(element).to.be.accessible();
  });

  it('detaches them at the end of the billing period, and tells of all at once', async () => {
    const backend = demo();
    const ids = await two(backend);
    const element = await opened(backend, named(...ids));
    setTimeout(() => void press(element, 'Detach 2 accounts'));
    const event = await oneEvent<AccountsDetachedEvent>(element, 'accounts-detached');
    expect(event.links.map(({ id, state }) => [id, state])).to.eql(ids.map((id) => [id, 'detach-scheduled']));
    await until(() => /2 of 2 accounts will be detached after/.test(text(focused()!)), 'its title says so');
    expect(all(element, '[data-state=done]')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('detaches at once when now is chosen', async () => {
    const backend = demo();
    const element = await opened(backend, named(BERLIN));
    await choose(element, 'When', 'now');
    await press(element, 'Detach 1 account');
    await until(() => text(element).includes('1 of 1 accounts is detached'), 'it is done');
    expect((await backend.getLink({ link: BERLIN })).state).to.equal('detached');
  });

  it('plans for later what is too new to be detached at once with the others', async () => {
    const backend = demo({ now: () => Date.parse('2026-11-30T09:00:00Z') });
    const element = await opened(backend, named(BERLIN, 'l-101428'));
    expect(text(element)).to.contain('first possible day, after December 31, 2026');
    await choose(element, 'When', 'now');
    expect(text(element)).to.contain('1 account is linked too shortly for that.');
    await expect(element).to.be.accessible();
    await press(element, 'Detach 2 accounts');
    await until(() => text(element).includes('the last one after December 31, 2026'), 'it is done');
    const states = await Promise.all(
      [BERLIN, 'l-101428'].map(async (link) => (await backend.getLink({ link })).state),
    );
    expect(states).to.eql(['detached', 'detach-scheduled']);
  });

  it('tells what became of each, and tries the others again', async () => {
    const inner = demo();
    const ids = await two(inner);
    const backend = new ScriptedBackend(inner, { detach: [fail('server-error'), 'usual'] });
    const element = await opened(backend, named(...ids));
    await press(element, 'Detach 2 accounts');
    await until(() => text(element).includes('1 of 2 accounts will be'), 'one is done');
    expect(all(element, '[data-state=failed]')).to.have.length(1);
    await expect(element).to.be.accessible();
    await press(element, 'Try the others again');
    await until(() => text(element).includes('2 of 2 accounts will be'), 'both are done');
    expect(all(element, 'button').map(text)).to.eql(['Close']);
  });

  it('stops on Escape while it is at work, and shows what was done', async () => {
    const inner = demo();
    const ids = await two(inner);
    let finish = (): void => undefined;
    const backend = new ScriptedBackend(inner, {
      detach: async (_, next) => {
        await new Promise<void>((resolve) => (finish = resolve));
        return next();
      },
    });
    const element = await opened(backend, named(...ids));
    await press(element, 'Detach 2 accounts');
    await until(() => text(element).includes('0 of 2'), 'it is at work');
    await sendKeys({ press: 'Escape' });
    await until(() => /It stops after the account/.test(text(element)), 'it says so');
    expect(element.open).to.equal(true);
    finish();
    await until(() => /1 of 2 accounts will be/.test(text(element)), 'it has stopped');
    expect(all(element, '[data-state=stopped]')).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    expect(element.open).to.equal(false);
  });

  it('says that none can be detached, and offers nothing', async () => {
    const element = await opened(demo(), named(NO_ADMIN));
    expect(text(all(element, 'h2')[0]!)).to.equal('None of the selected accounts can be detached');
    expect(all(element, 'button').map(text)).to.eql(['Close']);
    await expect(element).to.be.accessible();
  });

  it('says that there are too many', async () => {
    const element = await opened(demo(), {
      selection: { all: true, except: new Set() },
      count: 100_000,
      query: {},
    });
    expect(text(element)).to.contain('At most 500 accounts can be detached at once');
    expect(text(element)).to.contain('You have selected 100,000.');
    await expect(element).to.be.accessible();
  });

  it('says that they could not be checked, and checks again', async () => {
    const element = await opened(
      new ScriptedBackend(demo(), { previewDetach: [fail('unavailable'), 'usual'] }),
      named(BERLIN),
    );
    expect(text(element)).to.contain('The selected accounts could not be checked');
    await press(element, 'Try again');
    await until(() => text(element).includes('Detach 1 account?'), 'it asks');
  });

  it('is closed by its button, and gives the focus back', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const element = await opened(demo(), named(BERLIN));
    setTimeout(() => button(element, 'Keep linked').click());
    await oneEvent(element, 'dialog-closed');
    await element.updateComplete;
    expect(element.open).to.equal(false);
    expect(focused()).to.equal(opener);
    opener.remove();
  });

  it('speaks German', async () => {
    document.documentElement.lang = 'de';
    try {
      const element = await opened(demo(), named(BERLIN));
      await until(() => text(element).includes('1 Account abkoppeln?'), 'it speaks German');
      expect(text(element)).to.contain('Die Sammelrechnung wird um 42,90 € im Monat kleiner');
    } finally {
      document.documentElement.lang = 'en';
    }
  });
});
