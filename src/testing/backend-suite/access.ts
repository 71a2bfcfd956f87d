import { equal, ok } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, intent, linkTo, openBerlin } from './steps.js';

export function accessCases(suite: Suite): void {
  suite.group('access', () => {
    suite.reads('shows the local team who comes through the main account', async ({ backendOf }) => {
      const { main, people } = await (await backendOf('local-team')).listAccess();
      equal(main?.name, 'Nordlicht Retail GmbH', 'the main account');
      const through = people.filter((each) => each.through === 'main').map(({ name }) => name);
      equal(through.sort(), ['Anna Petersen', 'Deniz Kaya', 'Hanna Lorenz', 'Olu Adeyemi'], 'the people');
    });

    suite.reads('shows the local team itself', async ({ backendOf }) => {
      const { people } = await (await backendOf('local-team')).listAccess();
      const own = people.filter((each) => each.through === 'own').map(({ name }) => name);
      equal(own.sort(), ['Mira Lange', 'Tobias Falk'], 'the people');
    });

    suite.reads('leaves out people who may not open accounts', async ({ backendOf }) => {
      const { people } = await (await backendOf('local-team')).listAccess();
      ok(!people.some(({ name }) => name === 'Jonas Weber'), 'no invoice clerk');
    });

    suite.reads('names no main account where there is none', async ({ backendOf }) => {
      const { main, people } = await (await backendOf('stand-alone-owner')).listAccess();
      equal([main, people.length], [null, 1], 'the access');
    });

    suite.writes('shows when somebody of the main account was there', async (harness) => {
      await openBerlin(harness);
      const { people } = await (await harness.backendOf('local-team')).listAccess();
      const anna = people.find(({ name }) => name === 'Anna Petersen');
      ok(anna?.lastActiveAt, 'when she was there');
    });

    suite.writes('is the same while switched', async (harness) => {
      const there = await openBerlin(harness);
      equal((await there.listAccess()).people.length, 6, 'the number of people');
    });

    suite.writes('shows nobody of the main account after detaching', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      await main.detach({ link: id, when: 'now', version }, intent());
      const { main: left, people } = await (await backendOf('local-team')).listAccess();
      equal(left, null, 'the main account');
      ok(
        people.every(({ through }) => through === 'own'),
        'own people only',
      );
    });
  });
}
