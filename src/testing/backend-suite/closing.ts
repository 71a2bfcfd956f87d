import type { Backend } from '../../backend/backend.js';
import type { ClosingPreview, LifeChanges } from '../../domain/closing.js';
import { standingOf } from '../../domain/link.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, byCode, DAY, intent, linkTo, request, validOrder } from './steps.js';

const MAIN_EMAIL = 'anna.petersen@nordlicht.example';
const BERLIN_EMAIL = 'shop-100871@nordlicht.example';
/** Suspended at the request of its main account; its people can be signed in. */
const LEIPZIG = 'K-101 002';
/** It is being closed at its own request. */
const MAGDEBURG = 'K-100 410';
const GRACE = 30;

const codes = ({ money, access, stays }: LifeChanges): string[] =>
  [...money, ...access, ...stays].map(({ code }) => code);
const obstacles = ({ obstacles }: ClosingPreview): string[] => obstacles.map(({ code }) => code);
const status = async (main: Backend, number: string) => standingOf(await linkTo(main, number));

export function closingCases(suite: Suite): void {
  suite.group('suspending and closing', () => {
    suite.reads('previews what it would change, and what is in the way', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, BERLIN);
      const preview = await main.previewClosing({ link: id });
      equal(
        [preview.life.status, preview.life.mayUndo, preview.obstacles],
        ['active', false, []],
        'how it stands',
      );
      equal(
        codes(preview.suspending),
        [
          'charges-go-on',
          'no-calls',
          'forwarding-rests',
          'looking-goes-on',
          'numbers-kept',
          'link-kept',
          'can-be-resumed',
        ],
        'suspending',
      );
      equal(
        codes(preview.closing),
        [
          'charges-until',
          'last-own-invoice',
          'no-calls',
          'numbers-released',
          'forwarding-ends',
          'sign-ins-end',
          'main-loses-account',
          'can-be-reopened',
          'records-stay',
        ],
        'closing',
      );
      const released = preview.closing.access.find(({ code }) => code === 'numbers-released');
      equal(released, { code: 'numbers-released', numbers: 3, from: preview.closesOn }, 'its numbers');
      const people = preview.closing.access.find(({ code }) => code === 'sign-ins-end');
      ok(people?.code === 'sign-ins-end' && people.names.includes('Mira Lange'), 'who loses their sign-in');

      const inTheWay = async (number: string) =>
        obstacles(await main.previewClosing({ link: (await linkTo(main, number)).id }));
      equal(await inTheWay('K-101 428'), ['not-ready'], 'an order under way');
      equal(await inTheWay('K-100 702'), ['detach-in-progress'], 'a planned end');
      const overdue = await main.previewClosing({ link: (await linkTo(main, 'K-100 731')).id });
      equal(
        overdue.obstacles,
        [{ code: 'open-items', count: 1, total: { amount: 4490, currency: 'EUR' } }],
        'an overdue invoice',
      );
      await refused(main.previewClosing({ link: (await linkTo(main, 'K-100 944')).id }), 'access-withheld');
      await refused(main.previewClosing({ link: (await linkTo(main, 'K-100 902')).id }), 'conflict');
    });

    suite.writes('does not close a main account that has secondary accounts', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { life, suspending, obstacles } = await main.previewClosing();
      equal(obstacles, [{ code: 'has-secondaries', count: 42 }], 'how many');
      const { version } = life;
      const { facts } = await refused(main.closeAccount({ version }, intent()), 'has-secondaries');
      equal(facts.count, 42, 'the refusal names them');
      const others = suspending.stays.find(({ code }) => code === 'secondaries-go-on');
      ok(others?.code === 'secondaries-go-on' && others.accounts === 42, 'they go on');

      // What is done from it rests; its secondary accounts go on.
      const rests = await main.suspendAccount({ version }, intent());
      equal([rests.status, rests.suspension?.by, rests.mayUndo], ['suspended', 'account', true], 'it rests');
      await refused(main.requestLink(request(), intent()), 'account-halted');
      await refused(main.placeOrder(await validOrder(main), intent()), 'account-halted');
      equal(await status(main, BERLIN), 'active', 'a secondary account');
      const back = await main.resumeAccount({ version: rests.version }, intent());
      equal([back.status, back.suspension], ['active', null], 'it works again');
      ok(await main.requestLink(byCode({ customerNumber: 'K-999 999' }), intent()), 'a request');
    });

    suite.writes(
      'suspends and resumes a linked account, with mails and history on both sides',
      async ({ backendOf, mailTo }) => {
        const main = await backendOf('main-owner');
        const local = await backendOf('local-owner');
        const { id } = await linkTo(main, BERLIN);
        const count = async () => [(await mailTo(MAIN_EMAIL)).length, (await mailTo(BERLIN_EMAIL)).length];
        const [toMain, toBerlin] = await count();
        const { version } = (await main.previewClosing({ link: id })).life;
        const suspended = await main.suspendAccount({ link: id, version }, intent());
        equal([suspended.status, suspended.suspension?.by], ['suspended', 'main'], 'it rests');
        const link = await linkTo(main, BERLIN);
        equal([standingOf(link), link.account?.suspension?.by], ['suspended', 'main'], 'the overview');
        await refused(main.suspendAccount({ link: id, version }, intent()), 'version-mismatch');
        const twice = { link: id, version: suspended.version };
        await refused(main.suspendAccount(twice, intent()), 'conflict');

        // Looking goes on; nothing is forwarded otherwise meanwhile.
        const [line] = (await local.listPhoneLines()).items;
        const forwarding = { line: line!.id, version: line!.version, rules: line!.rules, paused: true };
        await refused(local.setForwarding(forwarding, intent()), 'account-halted');
        await refused(main.setForwarding({ ...forwarding, link: id }, intent()), 'account-halted');
        equal((await main.openAccount({ link: id }, intent())).account.name, 'Berlin Mitte', 'opened');
        await main.leaveAccount({}, intent());

        // The account's own people decide about it, whoever asked.
        const resumed = await local.resumeAccount(
          { version: (await local.previewClosing()).life.version },
          intent(),
        );
        equal([resumed.status, await status(main, BERLIN)], ['active', 'active'], 'it works again');
        ok(await local.setForwarding(forwarding, intent()), 'forwarding');
        equal(await count(), [toMain! + 2, toBerlin! + 2], 'two mails to each side');
        for (const side of [main, local]) {
          const { items } = await side.listActivity({ group: 'closing', limit: 2 });
          equal(
            items.map(({ kind, person, changes }) => [kind, person, changes[0]?.before, changes[0]?.after]),
            [
              ['account-resumed', 'Tobias Falk', 'suspended', 'active'],
              ['account-suspended', 'Anna Petersen', 'active', 'suspended'],
            ],
            'both histories',
          );
        }
      },
    );

    suite.writes('closes, reopens, and leaves to each side what is its own', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const local = await backendOf('local-owner');
      const { id } = await linkTo(main, BERLIN);
      const versionOf = async () => (await local.previewClosing()).life.version;
      const rests = await local.suspendAccount({ version: await versionOf() }, intent());
      await refused(
        main.resumeAccount({ link: id, version: rests.version }, intent()),
        'planned-by-other-side',
      );
      const closing = await local.closeAccount({ version: rests.version }, intent());
      equal(
        [closing.status, closing.closing?.by, closing.closing?.suspended],
        ['closing', 'account', true],
        'it is being closed',
      );
      const days = Date.parse(closing.closing!.on) - Date.parse(closing.closing!.at.slice(0, 10));
      equal(days, GRACE * DAY, 'how long it can be reopened');
      equal((await linkTo(main, BERLIN)).account?.closing?.on, closing.closing!.on, 'the overview');
      await refused(
        main.reopenAccount({ link: id, version: closing.version }, intent()),
        'planned-by-other-side',
      );
      await refused(local.closeAccount({ version: closing.version }, intent()), 'conflict');
      const reopened = await local.reopenAccount({ version: closing.version }, intent());
      equal([reopened.status, reopened.closing], ['suspended', null], 'everything is as it was');
      await refused(local.reopenAccount({ version: reopened.version }, intent()), 'conflict');

      // What the account keeps to itself is its own.
      const { lent } = await local.getLocalAccess();
      await local.limitAccess({ version: lent!.version, withheld: ['closing'], paused: false }, intent());
      await refused(main.previewClosing({ link: id }), 'access-withheld');
      await refused(main.closeAccount({ link: id, version: reopened.version }, intent()), 'access-withheld');
      const others = await backendOf('invoice-clerk');
      await refused(others.previewClosing(), 'not-allowed');
    });

    suite.writes('needs a code where the account wants one', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, 'K-100 840');
      const { version } = (await main.previewClosing({ link: id })).life;
      const input = { link: id, version };
      await refused(main.suspendAccount(input, intent()), 'reauth-needed');
      await refused(main.closeAccount(input, intent()), 'reauth-needed');
    });

    suite.writes('does not link an account that rests', async ({ backendOf }) => {
      const other = await backendOf('other-owner');
      const { version } = (await other.previewClosing()).life;
      const main = await backendOf('main-owner');
      await main.requestLink(request(), intent());
      const closing = await other.closeAccount({ version }, intent());
      equal([closing.status, closing.mayUndo], ['closing', true], 'a stand-alone account');
      const [asked] = (await other.listReceivedRequests()).items;
      equal(asked!.obstacle?.code, 'target-closed', 'what is in the way');
    });

    suite.inTime('closes for good when nobody has reopened it', async (harness, advance) => {
      const { backendOf, mailTo } = harness;
      const main = await backendOf('main-owner');
      const local = await backendOf('local-owner');
      const { id } = await linkTo(main, BERLIN);
      const { linked } = await main.getSummary();
      const { version } = (await main.previewClosing({ link: id })).life;
      await main.closeAccount({ link: id, version }, intent());
      equal([await status(main, MAGDEBURG), await status(main, LEIPZIG)], ['closing', 'suspended'], 'seed');
      await advance((GRACE - 1) * DAY);
      equal(await status(await backendOf('main-owner'), BERLIN), 'closing', 'the last day');
      await advance(DAY);
      const later = await backendOf('main-owner');
      const link = await later.getLink({ link: id });
      equal([link.state, link.account?.status], ['detached', 'closed'], 'the link has ended with it');
      // Magdeburg as well, and Bremen is detached by then.
      equal((await later.getSummary()).linked, linked - 3, 'they have left the overview');
      await refused(local.getSession(), 'session-expired');
      equal((await later.getLeavingPackage({ link: id })).over, false, 'the package of the joint time');
      const [entry] = (await later.listActivity({ link: id, limit: 1 })).items;
      equal(
        [entry!.kind, entry!.automatic, entry!.changes[0]?.after],
        ['account-closed', true, 'closed'],
        'the history',
      );
      const told = (await mailTo(BERLIN_EMAIL)).at(-1);
      ok(told, 'a mail about the end');
    });
  });
}
