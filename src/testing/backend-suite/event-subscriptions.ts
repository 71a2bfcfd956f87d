import type { Backend } from '../../backend/backend.js';
import type { EventSubscription, SubscribeInput } from '../../domain/event-subscription.js';
import { equal, ok, refused } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { BERLIN, DAY, intent, linkTo } from './steps.js';

const CALLBACK = 'https://events.example/accounts';

const subscribe = (backend: Backend, groups: SubscribeInput['groups'] = [], callback = CALLBACK) =>
  backend.subscribe({ callback, groups }, intent());

const change = (
  backend: Backend,
  { id, version, callback, groups }: EventSubscription,
  patch: { callback?: string; paused?: boolean },
) =>
  backend.changeSubscription(
    { subscription: id, version, callback, groups, paused: false, ...patch },
    intent(),
  );

/** Something that a main account’s history tells of, and nobody else’s. */
async function annotateBerlin(backend: Backend, nickname = 'Capital'): Promise<void> {
  const { id, version } = await linkTo(backend, BERLIN);
  await backend.annotateLink({ link: id, version, nickname, labels: [], hidden: false }, intent());
}

const only = async (backend: Backend): Promise<EventSubscription> => {
  const { items } = await backend.listSubscriptions();
  equal(items.length, 1, 'the number of subscriptions');
  return items[0]!;
};

const typesOf = async ({ callbacks }: BackendHarness): Promise<string[]> =>
  (await callbacks!.received()).map(({ event }) => event.type);

export function eventSubscriptionCases(suite: Suite): void {
  suite.group('systems that are told what happens', () => {
    suite.writes('begin with a secret that is told once', async ({ backendOf }) => {
      const owner = await backendOf('main-owner');
      equal((await owner.listSubscriptions()).items, [], 'nothing yet');
      const { subscription, secret } = await subscribe(owner, ['links', 'billing']);
      ok(/^whsec_[A-Za-z0-9+/=]{32,88}$/.test(secret), 'the secret');
      const { state, groups, callback, createdBy } = subscription;
      equal([state, groups, callback], ['active', ['links', 'billing'], CALLBACK], 'it');
      equal(createdBy, (await owner.getSession()).person.name, 'who began it');
      ok(!JSON.stringify(await owner.listSubscriptions()).includes(secret), 'the secret is not told again');
      const { secret: other, subscription: renewed } = await owner.renewSecret(
        { subscription: subscription.id, version: subscription.version },
        intent(),
      );
      ok(other !== secret && renewed.oldSecretUntil !== null, 'another secret, and the old one for a while');
      await refused(change(owner, subscription, {}), 'version-mismatch');
      const kinds = (await owner.listActivity({ group: 'events' })).items.map(({ kind, facts }) => [
        kind,
        facts.host,
      ]);
      equal(
        kinds,
        [
          ['events-secret-renewed', 'events.example'],
          ['events-subscribed', 'events.example'],
        ],
        'what the history says',
      );
    });

    suite.writes('are nobody else’s business, and end for good', async ({ backendOf }) => {
      const owner = await backendOf('main-owner');
      const { subscription } = await subscribe(owner);
      const other = await backendOf('other-owner');
      equal((await other.listSubscriptions()).items, [], 'what another account sees');
      const { id, version } = subscription;
      await refused(other.listDeliveries({ subscription: id }), 'not-found');
      await refused(other.unsubscribe({ subscription: id, version }, intent()), 'not-found');
      await refused(change(other, subscription, { paused: true }), 'not-found');
      await refused(other.testSubscription({ subscription: id }, intent()), 'not-found');
      equal((await owner.unsubscribe({ subscription: id, version }, intent())).id, id, 'what has ended');
      equal((await owner.listSubscriptions()).items, [], 'none is left');
      await refused(owner.listDeliveries({ subscription: id }), 'not-found');
    });

    suite.writes('are as many as can be looked after', async ({ backendOf }) => {
      const owner = await backendOf('main-owner');
      for (let count = 0; count < 10; count++) await subscribe(owner, [], `${CALLBACK}/${count}`);
      const { facts } = await refused(subscribe(owner), 'quota-reached');
      equal(facts.count, 10, 'how many there are');
    });

    for (const [callback, rule] of [
      ['', 'required'],
      ['events.example', 'url'],
      ['https://name:word@events.example', 'url'],
      ['http://events.example', 'https'],
      ['ftp://events.example', 'https'],
    ] as const)
      suite.reads(`are not looked for at “${callback}”`, async ({ backendOf }) => {
        const { fields } = await refused(
          subscribe(await backendOf('main-owner'), [], callback),
          'invalid-input',
        );
        equal(fields, [{ field: 'callback', rule }], 'what is said of the field');
      });

    suite.writes('get what they want to know, as the history says it', async (harness) => {
      const { backendOf, callbacks } = harness;
      if (!callbacks) return;
      const owner = await backendOf('main-owner');
      await subscribe(owner, ['notes']);
      await subscribe(owner, ['forwarding'], `${CALLBACK}/other`);
      await annotateBerlin(owner);
      const received = await callbacks.received();
      equal(
        received.map(({ callback, event }) => [callback, event.type]),
        [[CALLBACK, 'subsidiary.link-annotated']],
        'what was sent, and where',
      );
      const { event } = received[0]!;
      equal([event.specversion, event.datacontenttype], ['1.0', 'application/json'], 'how it is written');
      ok(event.source.endsWith(`/accounts/${(await owner.getSession()).account.id}`), 'whose it is');
      equal(event.data, (await owner.listActivity({ group: 'notes', limit: 1 })).items[0], 'what it says');
      const told = (await owner.listSubscriptions()).items.find(({ callback }) => callback === CALLBACK)!;
      const { items } = await owner.listDeliveries({ subscription: told.id });
      equal(
        items.map(({ id, kind, state, attempts, status }) => [id, kind, state, attempts, status]),
        [[event.id, 'link-annotated', 'delivered', 1, 204]],
        'how it fared',
      );
      equal([told.waiting, told.last?.id], [0, event.id], 'the last one');
      equal((await callbacks.received()).length, 1, 'nothing is sent twice');
    });

    suite.writes('can be tried', async ({ backendOf, callbacks, advance }) => {
      const owner = await backendOf('main-owner');
      const { subscription } = await subscribe(owner, ['orders']);
      const { id } = subscription;
      const test = await owner.testSubscription({ subscription: id }, intent());
      equal([test.kind, test.state, test.attempts], ['test', 'waiting', 0], 'what waits');
      const again = await owner.testSubscription({ subscription: id }, intent());
      equal(again.id, test.id, 'the same one while it is new');
      if (!callbacks) return;
      const [sent] = await callbacks.received();
      equal([sent?.event.type, sent?.event.data], ['subsidiary.test', {}], 'what was sent');
      if (!advance) return;
      await advance(60_000);
      await change(owner, subscription, { paused: true });
      await refused(owner.testSubscription({ subscription: id }, intent()), 'conflict');
    });

    suite.inTime('get it later, as often as it takes, with the same id', async (harness, advance) => {
      const { backendOf, callbacks } = harness;
      if (!callbacks) return;
      const owner = await backendOf('main-owner');
      await subscribe(owner, ['notes']);
      callbacks.answer(500);
      await annotateBerlin(owner);
      equal(await typesOf(harness), ['subsidiary.link-annotated'], 'the first attempt');
      const failing = await only(owner);
      equal([failing.state, failing.waiting], ['failing', 1], 'it waits');
      equal([failing.last?.problem, failing.last?.status], ['refused', 500], 'why');
      callbacks.answer(null);
      await advance(6_000);
      equal((await callbacks.received()).length, 2, 'the second attempt');
      const silent = (await only(owner)).last!;
      equal([silent.problem, silent.status, silent.attempts], ['no-answer', null, 2], 'why that time');
      callbacks.answer(204);
      await advance(20_000);
      equal((await callbacks.received()).length, 2, 'nothing before its time');
      await advance(20_000);
      const ids = (await callbacks.received()).map(({ event }) => event.id);
      equal([ids.length, new Set(ids).size], [3, 1], 'one event, three times');
      const { state, waiting, last } = await only(owner);
      equal([state, waiting, last?.state], ['active', 0, 'delivered'], 'it was taken');
    });

    suite.inTime('wait while they are paused, and miss nothing', async (harness, advance) => {
      const { backendOf, callbacks } = harness;
      const owner = await backendOf('main-owner');
      const { subscription } = await subscribe(owner, ['notes']);
      const paused = await change(owner, subscription, { paused: true });
      equal(paused.state, 'paused', 'it is paused');
      await annotateBerlin(owner);
      await advance(DAY);
      if (callbacks) equal((await callbacks.received()).length, 0, 'nothing is sent');
      equal((await only(owner)).waiting, 1, 'it waits');
      equal((await change(owner, paused, {})).state, 'active', 'it goes on');
      if (callbacks) equal(await typesOf(harness), ['subsidiary.link-annotated'], 'what waited');
    });

    suite.inTime(
      'are left alone after days without an answer, until somebody resumes them',
      async (harness, advance) => {
        const { backendOf, callbacks, mailTo } = harness;
        if (!callbacks) return;
        const owner = await backendOf('main-owner');
        const { person } = await owner.getSession();
        await subscribe(owner, ['notes']);
        callbacks.answer(503);
        await annotateBerlin(owner);
        for (const hours of [0, 1, 4, 12, 24]) {
          await advance(hours * 3_600_000);
          await callbacks.received();
        }
        equal(
          (await owner.listDeliveries({ subscription: (await only(owner)).id })).items[0]?.state,
          'waiting',
          'it is still tried',
        );
        const mails = (await mailTo(person.email)).length;
        for (const hours of [24, 24]) {
          await advance(hours * 3_600_000);
          await callbacks.received();
        }
        const stopped = await only(owner);
        equal(stopped.state, 'stopped', 'it is stopped');
        equal((await mailTo(person.email)).length, mails + 1, 'somebody is told');
        equal(
          (await owner.listActivity({ group: 'events', limit: 1 })).items[0]?.kind,
          'events-stopped',
          'it is written down',
        );
        const sent = (await callbacks.received()).length;
        await annotateBerlin(owner, 'Otherwise');
        await advance(DAY);
        equal((await callbacks.received()).length, sent, 'nothing more is sent');
        callbacks.answer(200);
        equal((await change(owner, stopped, {})).state, 'active', 'it is resumed');
        equal((await callbacks.received()).length, sent + 2, 'all that waited is sent');
        equal((await only(owner)).waiting, 0, 'nothing waits any more');
      },
    );

    suite.writes('are left alone at once when they say that they are gone', async (harness) => {
      const { backendOf, callbacks } = harness;
      if (!callbacks) return;
      const owner = await backendOf('main-owner');
      await subscribe(owner);
      callbacks.answer(410);
      await callbacks.received();
      equal((await only(owner)).state, 'stopped', 'it is stopped');
    });
  });
}
