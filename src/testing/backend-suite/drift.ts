import type { Backend } from '../../backend/backend.js';
import type { Drift } from '../../domain/drift.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { DAY, intent, linkTo, received } from './steps.js';

const LUEBECK = 'K-100 944';
const ROSTOCK = 'K-100 713';

async function allOf(backend: Backend): Promise<Drift[]> {
  const { items, total } = await backend.listDrift({});
  equal(items.length, total, 'all of them are here');
  return items;
}

async function found(backend: Backend, number: string): Promise<Drift> {
  const drift = (await allOf(backend)).find(({ account }) => account.customerNumber === number);
  ok(drift, `something about ${number}`);
  return drift;
}

export function driftCases(suite: Suite): void {
  suite.group('what has come apart', () => {
    suite.writes('is listed, accepted, taken up again, and put right', async ({ backendOf, mailTo }) => {
      const main = await backendOf('main-owner');
      const all = await allOf(main);
      equal(
        all.map(({ kind }) => kind),
        [
          'recipient-gone',
          'check-expired',
          'invoice-only',
          'invoice-only',
          'paid-separately',
          'paid-separately',
          'paid-separately',
        ],
        'the most pressing first',
      );
      equal((await main.getSummary()).drift, 7, 'the figure');
      equal(all[0]!.recipient, 'g•••@nordlicht.example', 'the address is masked');
      ok(
        all.every(({ accepted }) => accepted === null),
        'nobody has accepted them',
      );
      equal((await main.listDrift({ accepted: true })).total, 6, 'accepted before');

      const first = await main.listDrift({ limit: 3 });
      const second = await main.listDrift({ limit: 10, after: first.next! });
      const ids = (items: readonly Drift[]) => items.map(({ link, kind }) => `${kind} ${link}`);
      equal(ids([...first.items, ...second.items]), ids(all), 'page follows page');
      await refused(main.listDrift({ after: 'elsewhere' }), 'cursor-expired');

      const apart = all.at(-1)!;
      const accept = (accepted: boolean, version: string) =>
        main.acceptDrift({ link: apart.link, drift: apart.kind, version, accepted }, intent());
      const accepted = await accept(true, apart.version);
      equal(accepted.accepted?.by, 'Anna Petersen', 'who has accepted it');
      await refused(accept(false, apart.version), 'version-mismatch');
      equal((await main.getSummary()).drift, 6, 'one fewer');
      const reopened = await accept(false, accepted.version);
      equal(reopened.accepted, null, 'taken up again');
      const { items } = await main.listActivity({ group: 'notes', limit: 2 });
      equal(
        items.map(({ kind, facts }) => [kind, facts.drift]),
        [
          ['drift-reopened', 'paid-separately'],
          ['drift-accepted', 'paid-separately'],
        ],
        'the history',
      );

      // What was accepted comes back when it has been otherwise meanwhile.
      await accept(true, reopened.version);
      const change = async (payer: 'main' | 'secondary') => {
        const { version } = await main.getLink({ link: apart.link });
        await main.changePayer({ link: apart.link, payer, when: 'now', version }, intent());
      };
      await change('main');
      equal((await main.listDrift({ accepted: true })).total, 6, 'it is no more');
      await change('secondary');
      const again = await found(main, apart.account.customerNumber);
      ok(again.since > apart.since, 'since today');

      const gone = await found(main, ROSTOCK);
      const set = (email: string) =>
        main.setRecipient({ link: gone.link, version: gone.version, email }, intent());
      const { fields } = await refused(set('gone.petra.wulff@nordlicht.example'), 'invalid-input');
      equal(fields, [{ field: 'email', rule: 'unreachable' }], 'the same address again');
      await set('ole.brandt@nordlicht.example');
      equal((await mailTo('ole.brandt@nordlicht.example')).length, 1, 'a mail to the new address');
      equal(
        (await allOf(main)).filter(({ kind }) => kind === 'recipient-gone'),
        [],
        'put right',
      );
      await refused(set('ole.brandt@nordlicht.example'), 'conflict');
      const [deed] = (await main.listActivity({ group: 'billing', limit: 1 })).items;
      equal(deed?.kind, 'recipient-set', 'the history of it');
    });

    suite.writes(
      'an account on the collective invoice alone is linked by one request',
      async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        const local = await backendOf('p-100944');
        const before = await linkTo(main, LUEBECK);
        const asking = await main.requestLink(
          { customerNumber: LUEBECK, scopes: ['view', 'switch'], proof: 'owner-consent' },
          intent(),
        );
        equal((await found(main, LUEBECK)).asked, asking.requestedAt, 'since when it is asked');
        const asked = await received(local, asking.id);
        equal(
          [asked.obstacle, asked.consequences.money[0]?.code],
          [null, 'stays-on-collective-invoice'],
          'asked',
        );
        await local.acceptRequest({ request: asked.id, version: asked.version }, intent());
        const { version } = await main.getLink({ link: asking.id });
        const linked = await main.confirmLink({ link: asking.id, version }, intent());
        equal(
          [linked.id, linked.joinedBy, linked.scopes, linked.payer],
          [before.id, 'added', ['view', 'pay', 'switch'], 'main'],
          'it is the same link, and more',
        );
        await refused(main.getLink({ link: asking.id }), 'not-found');
        equal((await main.getSummary()).linked, 42, 'as many as before');
        equal(
          (await allOf(main)).some(({ link }) => link === before.id),
          false,
          'nothing is apart any more',
        );
      },
    );

    suite.reads('is nobody’s business without the right to see to it', async ({ backendOf }) => {
      equal((await (await backendOf('p-deniz-kaya')).getSummary()).drift, undefined, 'no figure');
      equal((await allOf(await backendOf('local-owner'))).length, 0, 'a secondary account has none');
    });

    suite.inTime(
      'begins when a letter is too old, and ends with the next',
      async ({ backendOf }, advance) => {
        await advance(19 * DAY);
        const main = await backendOf('main-owner');
        const jena = await linkTo(main, 'K-101 446');
        const expired = async () =>
          (await allOf(await backendOf('main-owner'))).filter(
            ({ link, kind }) => link === jena.id && kind === 'check-expired',
          );
        equal(await expired(), [], 'the letter is young');
        await advance(DAY);
        const [drift] = await expired();
        equal(drift?.check, 'address', 'the letter is old');
        await (await backendOf('main-owner')).resendCheck({ link: jena.id, kind: 'address' }, intent());
        equal(await expired(), [], 'there is another letter');
      },
    );
  });
}
