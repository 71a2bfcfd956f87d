import type { Backend } from '../../backend/backend.js';
import type { Candidate } from '../../domain/candidate.js';
import type { Link } from '../../domain/link.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { DAY, intent, received, request } from './steps.js';

const EVENTS = 'K-210 450';
const SERVICE = 'K-210 455';
const POPUP = 'K-210 460';
const STORE = 'K-210 470';
/** Who answers for the likely account. */
const STORE_OWNER = 'p-ida-holm';
const STORE_EMAIL = 'lager@nordlicht.example';

async function candidate(backend: Backend, known: Candidate['known'], place: number): Promise<Candidate> {
  const { items } = await backend.listCandidates();
  const found = items.filter((each) => each.known === known)[place];
  ok(found, `a candidate that is ${known}`);
  return found;
}
const events = (backend: Backend) => candidate(backend, 'administered', 0);
const popup = (backend: Backend) => candidate(backend, 'administered', 2);
const store = (backend: Backend) => candidate(backend, 'likely', 0);

const ask = (backend: Backend, { id }: Candidate, scopes: Link['scopes'] = ['view', 'pay']): Promise<Link> =>
  backend.requestCandidate({ candidate: id, scopes, message: 'Guten Tag' }, intent());

export function candidateCases(suite: Suite): void {
  suite.group('candidates', () => {
    suite.reads(
      'tells of what one administers, and of likely accounts only what one may know',
      async (harness) => {
        const main = await harness.backendOf('main-owner');
        const { items } = await main.listCandidates();
        equal(
          items.map(({ id: _, ...each }) => each),
          [
            {
              known: 'administered',
              name: 'Nordlicht Events GmbH',
              customerNumber: EVENTS,
              city: 'Hamburg',
              reasons: ['mail-domain'],
              obstacle: null,
            },
            {
              known: 'administered',
              name: 'Nordlicht Service GmbH',
              customerNumber: SERVICE,
              city: 'Lüneburg',
              reasons: [],
              obstacle: null,
            },
            {
              known: 'administered',
              name: 'Ostsee Pop-up UG',
              customerNumber: POPUP,
              city: 'Rostock',
              reasons: [],
              obstacle: { code: 'target-suspended' },
            },
            {
              known: 'likely',
              name: 'N•••••••• L••••••••',
              customerNumber: '•••470',
              city: 'Hamburg',
              reasons: ['mail-domain'],
              obstacle: null,
            },
          ],
          'the candidates',
        );
        ok(
          // The whole number: three digits of it are in a random id now and then.
          items.every(({ id }) =>
            [EVENTS, SERVICE, POPUP, STORE].every((each) => !id.includes(each.replace(/\D/g, ''))),
          ),
          'ids that tell nothing',
        );
      },
    );

    suite.reads('tells nothing to whoever has no such sign-in and no domain', async ({ backendOf }) => {
      equal((await (await backendOf('other-owner')).listCandidates()).items, [], 'the candidates');
      await refused((await backendOf('local-owner')).listCandidates(), 'no-main-eligible');
    });

    suite.writes(
      'takes what one administers as proven, and links it once it is confirmed',
      async (harness) => {
        const main = await harness.backendOf('main-owner');
        const asked = await ask(main, await events(main), ['view', 'pay', 'switch']);
        equal(
          [asked.state, asked.proof, asked.customerNumber, asked.account, asked.triesLeft],
          ['confirm', 'own-account', EVENTS, null, null],
          'the request',
        );
        const { candidate: card } = await main.previewLink({ link: asked.id });
        equal([card.name, card.lastDigits], ['Nordlicht Events GmbH', '450'], 'what is confirmed');
        ok(
          !(await main.listCandidates()).items.some(({ customerNumber }) => customerNumber === EVENTS),
          'it is listed elsewhere',
        );
        const repeated = main.requestLink(request({ customerNumber: EVENTS }), intent());
        equal((await refused(repeated, 'already-requested')).facts.id, asked.id, 'the one that is open');
        const linked = await main.confirmLink({ link: asked.id, version: asked.version }, intent());
        equal([linked.state, linked.account?.name], ['active', 'Nordlicht Events GmbH'], 'the link');
        const { items } = await main.listActivity({ group: 'links' });
        equal(
          items.find(({ kind }) => kind === 'linked')?.facts.proof,
          'own-account',
          'how it was proven, in the history',
        );
      },
    );

    suite.writes('asks the owner of a likely account, without telling its number', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf(STORE_OWNER);
      const mails = (await harness.mailTo(STORE_EMAIL)).length;
      const asked = await ask(main, await store(main));
      equal(
        [asked.state, asked.proof, asked.customerNumber],
        ['pending', 'owner-consent', '•••470'],
        'the request',
      );
      equal((await harness.mailTo(STORE_EMAIL)).length, mails + 1, 'a mail to its owner');
      const search = (text: string) => main.listLinks({ search: text, standings: ['waiting-for-owner'] });
      equal((await search('210 470')).items, [], 'it is not found by its number');
      equal((await search('210470')).items, [], 'in no spelling');
      ok(!(await main.listCandidates()).items.some(({ known }) => known === 'likely'), 'it was asked for');
      const { version, message } = await received(owner, asked.id);
      equal(message, 'Guten Tag', 'what the owner reads');
      await owner.acceptRequest({ request: asked.id, version }, intent());
      const proven = await main.getLink({ link: asked.id });
      const linked = await main.confirmLink({ link: asked.id, version: proven.version }, intent());
      equal([linked.state, linked.customerNumber], ['active', STORE], 'the link');
    });

    suite.writes('asks no second time by itself whom has declined', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf(STORE_OWNER);
      const { id } = await ask(main, await store(main));
      await owner.declineRequest({ request: id, version: (await received(owner, id)).version }, intent());
      ok(!(await main.listCandidates()).items.some(({ known }) => known === 'likely'), 'it is not told of');
    });

    suite.writes('does not tell whose number it is that was asked for', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const before = await main.listCandidates();
      await main.requestLink(request({ customerNumber: STORE, scopes: ['view'] }), intent());
      equal(await main.listCandidates(), before, 'the candidates');
      equal((await ask(main, await store(main))).state, 'pending', 'it can be asked for that way too');
    });

    suite.writes(
      'refuses what is no candidate, what a rule forbids, and what is not offered',
      async (harness) => {
        const main = await harness.backendOf('main-owner');
        const other = await harness.backendOf('other-owner');
        const likely = await store(main);
        await refused(ask(main, { ...likely, id: '00000000-0000-4000-8000-000000000000' }), 'not-found');
        await refused(ask(main, { ...likely, id: 'nobody' }), 'not-found');
        await refused(ask(other, likely), 'not-found');
        await refused(ask(main, await popup(main)), 'target-suspended');
        await refusedField(
          main.requestCandidate(
            { candidate: (await events(main)).id, scopes: ['view'], phone: '+4915112345678' },
            intent(),
          ),
          'phone',
          'not-offered',
        );
        await refusedField(ask(main, likely, ['view', 'team']), 'scopes', 'not-offered');
        await refused(ask(await harness.backendOf('invoice-clerk'), likely), 'not-allowed');
      },
    );

    suite.inTime('keeps to the limits of requests', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const likely = await store(main);
      for (let time = 0; time < 3; time++) {
        const { id } = await ask(main, likely);
        await main.cancelRequest({ link: id }, intent());
      }
      await refused(ask(main, likely), 'rate-limited');
      await advance(DAY);
      equal((await ask(main, likely)).state, 'pending', 'the next day');
    });
  });
}
