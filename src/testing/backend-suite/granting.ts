import type { Backend } from '../../backend/backend.js';
import type { GiveGrantInput, Grant } from '../../domain/grant.js';
import type { GrantHolder } from '../../domain/link-access.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { BERLIN, DAY, intent, linkKoeln, linkTo, WIEN } from './steps.js';

const DENIZ = 'p-deniz-kaya';

const holder = async (backend: Backend, person: string): Promise<GrantHolder> => {
  const found = (await backend.listGrants()).items.find((each) => each.person.id === person);
  ok(found, `${person} among those who may be granted something`);
  return found;
};

const give = (backend: Backend, over: Partial<GiveGrantInput> = {}): Promise<Grant> =>
  backend.giveGrant(
    { person: DENIZ, role: 'manage', reach: { kind: 'all' }, until: null, ...over },
    intent(),
  );

const withdraw = (backend: Backend, { id, version }: Grant): Promise<Grant> =>
  backend.withdrawGrant({ grant: id, version }, intent());

/** Deniz without any grant, as a new colleague is, with the link of Berlin. */
async function newColleague({ backendOf }: BackendHarness) {
  const main = await backendOf('main-owner');
  for (const grant of (await holder(main, DENIZ)).grants) await withdraw(main, grant);
  return { main, deniz: await backendOf(DENIZ), berlin: await linkTo(main, BERLIN) };
}

export function grantingCases(suite: Suite): void {
  suite.group('grants', () => {
    suite.reads(
      'tells who may do what, to who may see that, and otherwise one’s own',
      async ({ backendOf }) => {
        const { items } = await (await backendOf('main-owner')).listGrants();
        const all = items
          .filter(({ grants }) => grants.some(({ role }) => role === 'all'))
          .map(({ person }) => person.name);
        equal(
          all.sort(),
          ['Anna Petersen', 'Deniz Kaya', 'Hanna Lorenz', 'Olu Adeyemi'],
          'who has everything',
        );
        equal(items.find(({ person }) => person.name === 'Jonas Weber')?.grants, [], 'who has nothing');
        const deniz = await backendOf(DENIZ);
        equal(
          (await deniz.listGrants()).items.map(({ person }) => person.id),
          [DENIZ],
          'what a colleague sees',
        );
        const { grants } = await deniz.getSession();
        equal(
          grants?.map(({ role, reach }) => [role, reach.kind]),
          [['all', 'all']],
          'what the session tells',
        );
      },
    );

    suite.writes('are needed to open an account, which stays in the list', async (harness) => {
      const { main, deniz, berlin } = await newColleague(harness);
      equal((await deniz.getSession()).grants, [], 'nothing is granted');
      equal((await linkTo(deniz, BERLIN)).id, berlin.id, 'the row');
      await refused(deniz.openAccount({ link: berlin.id }, intent()), 'right-removed');
      await give(main, { reach: { kind: 'link', link: berlin.id } });
      const { account, permissions } = await deniz.openAccount({ link: berlin.id }, intent());
      equal(
        [account.customerNumber, permissions],
        [BERLIN, ['view-accounts', 'manage-forwarding']],
        'where and how',
      );
      const there = await harness.backendOf(DENIZ);
      await there.leaveAccount({}, intent());
      await refused(deniz.openAccount({ link: (await linkTo(main, WIEN)).id }, intent()), 'right-removed');
    });

    suite.writes('reach by label whatever has it', async (harness) => {
      const { main, deniz, berlin } = await newColleague(harness);
      await give(main, { role: 'read', reach: { kind: 'label', label: 'Airports' } });
      await refused(deniz.openAccount({ link: berlin.id }, intent()), 'right-removed');
      const notes = { nickname: '', labels: ['airports'], hidden: false };
      const { version } = await linkTo(main, BERLIN);
      await main.annotateLink({ link: berlin.id, version, ...notes }, intent());
      const { permissions } = await deniz.openAccount({ link: berlin.id }, intent());
      equal(permissions, ['view-accounts'], 'what reading leaves of one’s rights');
    });

    suite.writes('are told to who gets them, changed by version, and taken back at once', async (harness) => {
      const { main, deniz, berlin } = await newColleague(harness);
      const { person } = await holder(main, DENIZ);
      const mails = (await harness.mailTo(person.email)).length;
      const given = await give(main, { reach: { kind: 'link', link: berlin.id } });
      equal(
        [given.person.name, given.account?.customerNumber, given.givenBy],
        ['Deniz Kaya', BERLIN, 'Anna Petersen'],
        'it',
      );
      await deniz.openAccount({ link: berlin.id }, intent());
      const there = await harness.backendOf(DENIZ);
      const changed = await main.changeGrant(
        { grant: given.id, version: given.version, role: 'read', until: null },
        intent(),
      );
      await refused(there.listPhoneLines(), 'not-allowed');
      await refused(withdraw(main, given), 'version-mismatch');
      await withdraw(main, changed);
      await refused(there.getSummary(), 'context-mismatch', 'right-removed');
      equal((await deniz.getSession()).delegation, null, 'the work there');
      equal((await harness.mailTo(person.email)).length, mails + 3, 'mails');
      const { items } = await main.listActivity({ link: berlin.id, group: 'access', limit: 3 });
      equal(
        items.map(({ kind, facts: { who, role } }) => [kind, who, role]),
        [
          ['grant-withdrawn', 'Deniz Kaya', 'read'],
          ['grant-changed', 'Deniz Kaya', 'read'],
          ['grant-given', 'Deniz Kaya', 'manage'],
        ],
        'the history',
      );
    });

    suite.writes('are not given twice, to oneself, to strangers, or for what is over', async (harness) => {
      const { main, berlin } = await newColleague(harness);
      const reach = { kind: 'link', link: berlin.id } as const;
      const { id } = await give(main, { reach });
      equal(
        (await refused(give(main, { reach, role: 'all' }), 'already-granted')).facts.id,
        id,
        'the one there is',
      );
      const { person } = await main.getSession();
      await refused(give(main, { person: person.id, reach }), 'own-grant');
      const own = (await holder(main, person.id)).grants[0]!;
      await refused(withdraw(main, own), 'own-grant');
      await refused(give(main, { person: 'p-mira-lange' }), 'not-found');
      await refused(give(main, { reach: { kind: 'link', link: 'l-500010' } }), 'not-found');
      await refused(
        give(main, { reach: { kind: 'link', link: (await linkTo(main, 'K-100 902')).id } }),
        'not-ready',
      );
      await refusedField(give(main, { until: '2020-01-01T00:00:00.000Z' }), 'until', 'past');
      const other = await harness.backendOf('other-owner');
      await refused(withdraw(other, own), 'not-found');
    });

    suite.writes('show who can do what in one account, and who signs in there', async (harness) => {
      const { main, berlin } = await newColleague(harness);
      await give(main, { role: 'billing', reach: { kind: 'link', link: berlin.id } });
      await give(main, {
        person: 'p-jonas-weber',
        role: 'billing',
        reach: { kind: 'link', link: berlin.id },
      });
      const { account, people, local } = await main.getLinkAccess({ link: berlin.id });
      equal(account.customerNumber, BERLIN, 'the account');
      const found = people.map(({ person, opens, permissions }) => [person.name, opens, permissions.length]);
      equal(
        found.filter(([name]) => name === 'Deniz Kaya' || name === 'Jonas Weber').sort(),
        [
          ['Deniz Kaya', true, 1],
          // Without the right to open accounts, no grant opens one.
          ['Jonas Weber', false, 0],
        ],
        'who can do what',
      );
      equal(local?.map(({ name }) => name).sort(), ['Mira Lange', 'Tobias Falk'], 'who signs in there');
      const { people: seen } = await (await harness.backendOf('local-team')).listAccess();
      equal(
        seen
          .filter(({ through }) => through === 'main')
          .map(({ name }) => name)
          .sort(),
        ['Anna Petersen', 'Deniz Kaya', 'Hanna Lorenz', 'Olu Adeyemi'],
        'who the account sees',
      );
    });

    suite.writes('send the mails about an account to who gets nothing else of it', async (harness) => {
      const { main, deniz, berlin } = await newColleague(harness);
      await give(main, { role: 'mail-only', reach: { kind: 'link', link: berlin.id } });
      await refused(deniz.openAccount({ link: berlin.id }, intent()), 'right-removed');
      const { person } = await holder(main, DENIZ);
      const mails = (await harness.mailTo(person.email)).length;
      const { version } = await linkTo(main, BERLIN);
      await main.detach({ link: berlin.id, when: 'now', version }, intent());
      equal((await harness.mailTo(person.email)).length, mails + 1, 'mails');
      equal((await holder(main, DENIZ)).grants, [], 'what ended with the link');
    });

    suite.writes('let who has linked an account open it', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const link = await linkKoeln(harness);
      const { account } = await main.openAccount({ link: link.id }, intent());
      equal(account.customerNumber, 'K-200 300', 'the account');
    });

    suite.writes('are asked for where one is lacking, and given by who answers', async (harness) => {
      const { main, deniz, berlin } = await newColleague(harness);
      const ask = { right: 'open-accounts', link: berlin.id, message: '' } as const;
      const asked = await deniz.requestAccess(ask, intent());
      equal(asked.link?.account.customerNumber, BERLIN, 'what it is for');
      await refused(deniz.requestAccess(ask, intent()), 'already-requested');
      const { id: request, version } = asked;
      await main.answerAccessRequest({ request, version, answer: 'grant', role: 'read' }, intent());
      await refused(deniz.requestAccess(ask, intent()), 'conflict');
      const { grants } = await holder(main, DENIZ);
      equal(
        grants.map(({ role, reach }) => [role, reach]),
        [['read', { kind: 'link', link: berlin.id }]],
        'it',
      );
      equal(
        (await deniz.openAccount({ link: berlin.id }, intent())).account.customerNumber,
        BERLIN,
        'the account',
      );
    });

    suite.inTime(
      'lend nothing once they are over, wherever one is, and are renewed',
      async (harness, advance) => {
        const { main, berlin } = await newColleague(harness);
        const since = await give(main, { reach: { kind: 'link', link: berlin.id } });
        const until = new Date(Date.parse(since.since) + 4 * DAY).toISOString();
        const given = await main.changeGrant(
          { grant: since.id, version: since.version, role: 'manage', until },
          intent(),
        );
        const { person } = await holder(main, DENIZ);
        const mails = (await harness.mailTo(person.email)).length;
        const owner = (await main.getSession()).person.email;
        const told = (await harness.mailTo(owner)).length;
        await advance(2 * DAY);
        await (await harness.backendOf(DENIZ)).getSummary();
        equal((await harness.mailTo(person.email)).length, mails + 1, 'who has it is told');
        equal((await harness.mailTo(owner)).length, told + 1, 'who gave it is told');
        await advance(2 * DAY - 10 * 60_000);
        const deniz = await harness.backendOf(DENIZ);
        const { delegation } = await deniz.openAccount({ link: berlin.id }, intent());
        equal(delegation?.expiresAt, until, 'the end of the work there');
        const there = await harness.backendOf(DENIZ);
        await there.listPhoneLines();
        await advance(10 * 60_000);
        await refused(there.listPhoneLines(), 'context-mismatch', 'right-removed');
        await refused(deniz.openAccount({ link: berlin.id }, intent()), 'right-removed');
        const { id: grant, version, role } = given;
        const later = new Date(Date.parse(until) + 4 * DAY).toISOString();
        await main.changeGrant({ grant, version, role, until: later }, intent());
        equal(
          (await deniz.openAccount({ link: berlin.id }, intent())).account.customerNumber,
          BERLIN,
          'the account',
        );
      },
    );
  });

  suite.group('where one begins', () => {
    suite.writes('is chosen among the accounts that one can open, and given up', async (harness) => {
      const { main, deniz, berlin } = await newColleague(harness);
      equal((await deniz.getSession()).start ?? null, null, 'nothing is chosen');
      await refused(deniz.setStart({ link: berlin.id }, intent()), 'right-removed');
      const grant = await give(main, { reach: { kind: 'link', link: berlin.id } });
      const { start } = await deniz.setStart({ link: berlin.id }, intent());
      equal([start?.account.customerNumber, start?.refused], [BERLIN, false], 'where');
      await withdraw(main, grant);
      equal((await deniz.getSession()).start?.refused, true, 'it is not possible any more');
      equal((await deniz.setStart({ link: null }, intent())).start, null, 'it is given up');
    });
  });
}
