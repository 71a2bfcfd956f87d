import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/account-context-banner.js';
import type { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type {
  AccountLeftEvent,
  ContextElsewhereEvent,
} from '../../src/elements/account-context-banner/account-context-banner.events.js';
import { AccountContextBannerElement } from '../../src/elements/account-context-banner/account-context-banner.js';
import type { AccountOpenedEvent } from '../../src/elements/subsidiary-list/subsidiary-list.events.js';
import type { Environment } from '../../src/state/environment.js';
import { Operation } from '../../src/state/operation.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, demo, press, show, text, until } from './harness.js';

const MINUTE = 60_000;

/** A clock that a test turns. */
function turned() {
  let now = Date.parse('2026-11-23T09:00:00Z');
  let timers: { at: number; call: () => void }[] = [];
  const environment: Environment = {
    now: () => now,
    key: () => crypto.randomUUID(),
    after(wait, call) {
      const timer = { at: now + wait, call };
      timers.push(timer);
      return () => (timers = timers.filter((each) => each !== timer));
    },
    storage: undefined,
  };
  return {
    environment,
    waiting: () => timers.length,
    turn(minutes: number) {
      now += minutes * MINUTE;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { call } of due) call();
    },
  };
}

/** Anna Petersen works in Berlin Mitte. */
async function working(clock = turned()) {
  const main = demo({ now: clock.environment.now });
  await main.openAccount({ link: 'l-100871' }, { idempotencyKey: 'open' });
  return { main, there: main.for('a-100871'), clock };
}

async function shown(backend: MemoryBackend | ScriptedBackend, environment: Environment) {
  return show(AccountContextBannerElement, { backend, environment });
}

const tell = (id: string, name: string): void => {
  const channel = new BroadcastChannel('subsidiary-elements');
  channel.postMessage({ type: 'context', tab: 'another', account: { id, name } });
  channel.close();
};

describe('account-context-banner', () => {
  it('renders nothing in an account of one’s own', async () => {
    const backend = demo();
    const element = await shown(backend, turned().environment);
    await queriesOf(backend).session().refetch();
    await element.updateComplete;
    expect(text(element)).to.equal('');
  });

  it('names the account, its number, for whom and as whom one works, and the time that is left', async () => {
    const { there, clock } = await working();
    const element = await shown(there, clock.environment);
    await until(() => text(element), 'it is shown');
    expect(text(element)).to.contain('You work in Berlin Mitte, K-100 871');
    expect(text(element)).to.contain('Acting for Nordlicht Retail GmbH as Anna Petersen · 60 minutes left');
    expect(all(element, 'section')[0]!.getAttribute('aria-label')).to.equal('Account that you work in');
    await expect(element).to.be.accessible();
  });

  it('counts the minutes', async () => {
    const { there, clock } = await working();
    const element = await shown(there, clock.environment);
    await until(() => text(element), 'it is shown');
    clock.turn(1);
    await until(() => text(element).includes('59 minutes left'), 'one is gone');
    expect(clock.waiting()).to.equal(1);
  });

  it('warns five minutes before the end, once', async () => {
    const { there, clock } = await working();
    const element = await shown(there, clock.environment);
    await until(() => text(element), 'it is shown');
    const spoken = all(element, '[role=status]')[0]!;
    expect(text(spoken)).to.equal('');
    clock.turn(55);
    await until(() => text(element).includes('5 minutes left'), 'the time is told');
    expect(text(spoken)).to.equal('Your time in Berlin Mitte ends in 5 minutes. Save what you are doing.');
    clock.turn(1);
    await until(() => text(element).includes('4 minutes left'), 'the time goes on');
    expect(text(spoken)).to.contain('ends in 5 minutes');
    await expect(element).to.be.accessible();
  });

  it('leads back and tells the host', async () => {
    const { there, clock } = await working();
    const element = await shown(there, clock.environment);
    await until(() => text(element), 'it is shown');
    setTimeout(() => void press(element, 'Back to Nordlicht Retail GmbH'));
    const event = await oneEvent<AccountLeftEvent>(element, 'account-left');
    expect(event.session.account.name).to.equal('Nordlicht Retail GmbH');
    await until(() => text(element) === '', 'it is gone');
  });

  it('stays, with the reason, when going back fails', async () => {
    const { there, clock } = await working();
    const element = await shown(
      new ScriptedBackend(there, { leaveAccount: fail('network') }),
      clock.environment,
    );
    await until(() => text(element), 'it is shown');
    await press(element, /^Back to/);
    await until(() => text(element).includes('There is no connection'), 'it says so');
    expect(text(element)).to.contain('You work in Berlin Mitte');
  });

  it('asks the backend when the time is over, and tells the host', async () => {
    const { there, clock } = await working();
    const element = await shown(there, clock.environment);
    await until(() => text(element), 'it is shown');
    setTimeout(() => clock.turn(60));
    const event = await oneEvent<AccountLeftEvent>(element, 'account-left');
    expect(event.session.delegation).to.equal(null);
    await until(() => text(element) === '', 'it is gone');
  });

  it('leaves no timer when it is removed', async () => {
    const { there, clock } = await working();
    const element = await shown(there, clock.environment);
    await until(() => text(element), 'it is shown');
    element.remove();
    expect(clock.waiting()).to.equal(0);
  });

  describe('when another tab changes the account', () => {
    async function elsewhere() {
      const clock = turned();
      const backend = demo({ now: clock.environment.now });
      const element = await shown(backend, clock.environment);
      const told: (string | undefined)[] = [];
      element.addEventListener('context-elsewhere', (event: ContextElsewhereEvent) =>
        told.push(event.account?.name),
      );
      await queriesOf(backend).session().refetch();
      await element.updateComplete;
      await backend.openAccount({ link: 'l-100871' }, { idempotencyKey: 'open' });
      tell('a-100871', 'Berlin Mitte');
      await until(() => text(element).includes('in another tab'), 'it says so');
      return { element, told };
    }

    it('says so, and that this page is read-only', async () => {
      const { element, told } = await elsewhere();
      await until(() => text(element).includes('Back to Nordlicht'), 'the way back is offered');
      expect(told).to.deep.equal(['Berlin Mitte']);
      expect(text(element)).to.contain('You are now working in Berlin Mitte in another tab');
      expect(text(element)).to.contain(
        'This page shows Nordlicht Retail GmbH and is read-only until you choose.',
      );
      await expect(element).to.be.accessible();
    });

    it('goes on there', async () => {
      const { element, told } = await elsewhere();
      setTimeout(() => button(element, 'Work in Berlin Mitte here').click());
      const event = await oneEvent<AccountOpenedEvent>(element, 'account-opened');
      expect(event.session.account.name).to.equal('Berlin Mitte');
      await until(
        () => text(element).includes('You work in Berlin Mitte'),
        'the banner is that of the account',
      );
      expect(told).to.deep.equal(['Berlin Mitte', undefined]);
    });

    it('goes back', async () => {
      const { element, told } = await elsewhere();
      await until(() => text(element).includes('Back to Nordlicht'), 'the way back is offered');
      setTimeout(() => button(element, 'Back to Nordlicht Retail GmbH').click());
      const event = await oneEvent<AccountLeftEvent>(element, 'account-left');
      expect(event.session.account.name).to.equal('Nordlicht Retail GmbH');
      await until(() => text(element) === '', 'it is gone');
      expect(told).to.deep.equal(['Berlin Mitte', undefined]);
    });

    it('finds out by a write that is refused, though no tab has told', async () => {
      const main = demo();
      const banner = await shown(main, turned().environment);
      await until(() => queriesOf(main).session().data, 'the session is known');
      // Another browser window moves the session: nothing is heard of it.
      await main.openAccount({ link: 'l-100871' }, { idempotencyKey: 'elsewhere' });
      const write = new Operation(main, main.detach.bind(main));
      await write.run({ link: 'l-100812', when: 'now', version: '1' });
      expect(write.error?.code).to.equal('context-mismatch');
      await until(
        () => text(banner).includes('You are now working in Berlin Mitte in another tab'),
        'it says so',
      );
      expect(text(banner)).to.contain(
        'This page shows Nordlicht Retail GmbH and is read-only until you choose.',
      );
      expect(button(banner, 'Work in Berlin Mitte here')).to.be.instanceOf(HTMLButtonElement);
      await press(banner, 'Back to Nordlicht Retail GmbH');
      await until(() => text(banner) === '', 'it is settled');
      expect((await main.getSession()).account.name).to.equal('Nordlicht Retail GmbH');
    });

    it('is settled by the other tab that comes back, too', async () => {
      const { element, told } = await elsewhere();
      await element.backend!.leaveAccount({}, { idempotencyKey: 'other-tab' });
      tell('a-100234', 'Nordlicht Retail GmbH');
      await until(() => told.length === 2, 'the host is told');
      expect(told).to.deep.equal(['Berlin Mitte', undefined]);
      await until(() => !text(element).includes('in another tab'), 'it is gone');
    });

    it('says nothing when the other tab works in the same account', async () => {
      const backend = demo();
      const element = await shown(backend, turned().environment);
      await queriesOf(backend).session().refetch();
      tell('a-100234', 'Nordlicht Retail GmbH');
      const heard = new BroadcastChannel('subsidiary-elements');
      tell('a-1', 'end');
      await oneEvent(heard, 'message');
      heard.close();
      expect(text(element)).not.to.contain('Nordlicht Retail GmbH in another tab');
    });
  });
});
