import { UPCOMING } from '../../domain/invoice.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, DAY, intent, linkKoeln, linkTo, request } from './steps.js';

const BREMEN = 'K-100 702';
/** It has no payment method of its own. */
const UNPAID = 'K-100 720';
/** It was ordered a few days ago. */
const TOO_NEW = 'K-101 428';
const TOO_NEW_ADMIN = 'p-101428';
/** Its contact has not confirmed the e-mail address. */
const UNCONFIRMED = 'K-101 446';

export function detachingCases(suite: Suite): void {
  suite.group('detaching', () => {
    suite.reads('previews what changes for money and access, and what stays', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, BERLIN);
      const { account, now, atPeriodEnd, obstacles } = await main.previewDetach({ link: id });
      equal([account.customerNumber, obstacles], [BERLIN, []], 'the account and its obstacles');
      ok(
        now.money.some(({ code }) => code === 'own-invoice'),
        'its own invoice',
      );
      const loses = atPeriodEnd.access.find(({ code }) => code === 'main-loses-access');
      equal(loses?.code === 'main-loses-access' && loses.people, 4, 'how many people lose access');
      const stays = now.stays.find(({ code }) => code === 'numbers-stay');
      equal(stays?.code === 'numbers-stay' && stays.numbers, 3, 'how many numbers stay');
    });

    suite.reads('names the local team that keeps its access', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, BERLIN);
      const { now } = await main.previewDetach({ link: id });
      const team = now.access.find(({ code }) => code === 'local-team-keeps-access');
      ok(team?.code === 'local-team-keeps-access' && team.names.includes('Mira Lange'), 'Mira Lange');
    });

    suite.reads('does not preview detaching a request', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await refused(main.previewDetach({ link: (await linkTo(main, 'K-100 902')).id }), 'conflict');
    });

    suite.writes('detaches at once', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      const link = await main.detach({ link: id, when: 'now', version }, intent());
      equal([link.state, link.detachOn], ['detached', null], 'the link');
      ok(link.endedAt, 'when it ended');
      equal((await main.getSummary()).linked, 41, 'the number of linked accounts');
    });

    suite.writes('lets a detached account stand alone', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      await main.detach({ link: id, when: 'now', version }, intent());
      const { account } = await (await backendOf('local-team')).getSession();
      equal([account.role, account.main], ['standalone', null], 'the account');
      equal((await (await backendOf('local-team')).listPhoneLines()).items.length, 3, 'the number of lines');
    });

    suite.writes('takes a detached account off the collective invoice', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const before = await main.getInvoice({ invoice: UPCOMING });
      const { id, version, account } = await linkTo(main, BERLIN);
      await main.detach({ link: id, when: 'now', version }, intent());
      const after = await main.getInvoice({ invoice: UPCOMING });
      equal(before.gross.amount - after.gross.amount, account?.monthly.amount, 'the difference');
    });

    suite.writes('detaches at the end of the billing period', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      const { periodEnd } = await main.previewDetach({ link: id });
      const link = await main.detach({ link: id, when: 'period-end', version }, intent());
      equal(link.state, 'detach-scheduled', 'the state');
      equal(Date.parse(link.detachOn!) - Date.parse(periodEnd), DAY, 'the time after the last day');
      equal((await main.getSummary()).linked, 42, 'the number of linked accounts');
    });

    suite.writes('keeps an account whose detaching was scheduled', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BREMEN);
      const kept = await main.undoDetach({ link: id, version }, intent());
      equal([kept.state, kept.detachOn], ['active', null], 'the link');
    });

    suite.writes('keeps nothing that is not to be detached', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      await refused(main.undoDetach({ link: id, version }, intent()), 'conflict');
    });

    suite.writes('keeps nothing that is detached already', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      const detached = await main.detach({ link: id, when: 'now', version }, intent());
      await refused(
        main.undoDetach({ link: id, version: detached.version }, intent()),
        'detach-undo-expired',
      );
    });

    suite.writes('is scheduled once', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BREMEN);
      await refused(main.detach({ link: id, when: 'period-end', version }, intent()), 'detach-in-progress');
    });

    suite.writes('refuses to leave an account that nobody could sign in to', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, 'K-100 884');
      equal((await main.previewDetach({ link: id })).obstacles, ['no-local-admin'], 'the obstacles');
      await refused(main.detach({ link: id, when: 'now', version }, intent()), 'no-local-admin');
    });

    suite.writes('lists what an account needs to stand alone, and what is missing', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const whole = await main.previewDetach({ link: (await linkTo(main, BERLIN)).id });
      ok(
        whole.needs?.every(({ met }) => met),
        'Berlin has everything',
      );
      const { id, version } = await linkTo(main, UNPAID);
      const { needs, obstacles } = await main.previewDetach({ link: id });
      const payment = needs?.find(({ need }) => need === 'payment-method');
      equal([payment?.met, payment?.required, payment?.by], [false, true, 'secondary'], 'the payment method');
      equal(obstacles, ['not-standalone-payment'], 'the obstacles');
      await refused(
        main.detach({ link: id, when: 'period-end', version }, intent()),
        'not-standalone-payment',
      );
      await refused(main.detach({ link: id, when: 'now', version }, intent()), 'not-standalone-payment');
      const unconfirmed = await main.previewDetach({ link: (await linkTo(main, UNCONFIRMED)).id });
      const email = unconfirmed.needs?.find(({ need }) => need === 'contact-email');
      equal([email?.met, email?.required], [false, false], 'an address to confirm');
    });

    suite.inTime(
      'waits until a new link may end, and plans its end until then',
      async ({ backendOf }, advance) => {
        const main = await backendOf('main-owner');
        const { id, version, linkedAt } = await linkTo(main, TOO_NEW);
        const { waitUntil, periodEnd, atPeriodEnd, obstacles } = await main.previewDetach({ link: id });
        equal(obstacles, [], 'nothing else is in the way');
        equal(waitUntil, new Date(Date.parse(linkedAt!) + 7 * DAY).toISOString().slice(0, 10), 'a week');
        const { facts } = await refused(
          main.detach({ link: id, when: 'now', version }, intent()),
          'wait-period',
        );
        equal(facts.at, waitUntil, 'from when on');
        const planned = await main.detach({ link: id, when: 'period-end', version }, intent());
        equal(Date.parse(planned.detachOn!) - Date.parse(periodEnd), DAY, 'after the last day of a period');
        ok(planned.detachOn! >= waitUntil!, 'not before');
        const own = atPeriodEnd.money.find(({ code }) => code === 'own-invoice');
        equal(own?.code === 'own-invoice' && own.from, planned.detachOn, 'its own invoice begins then');
        const kept = await main.undoDetach({ link: id, version: planned.version }, intent());

        const local = await backendOf(TOO_NEW_ADMIN);
        const leaving = await local.previewLeaveMain();
        equal([leaving.waitUntil, leaving.periodEnd], [waitUntil, periodEnd], 'the same from the other side');
        await refused(
          local.leaveMain({ when: 'now', version: leaving.link.version }, intent()),
          'wait-period',
        );

        const old = await linkTo(main, BERLIN);
        equal(
          (await main.previewDetach({ link: old.id })).waitUntil ?? null,
          null,
          'an added one can end now',
        );
        await advance(7 * DAY);
        const later = await backendOf('main-owner');
        equal((await later.previewDetach({ link: id })).waitUntil ?? null, null, 'a week later it can too');
        const ended = await later.detach({ link: id, when: 'now', version: kept.version }, intent());
        equal(ended.state, 'detached', 'and does');
      },
    );

    suite.writes('does not detach a request', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, 'K-100 902');
      await refused(main.detach({ link: id, when: 'now', version }, intent()), 'conflict');
    });

    suite.writes('makes a main account stand alone with its last link', async (harness) => {
      const alone = await harness.backendOf('stand-alone-owner');
      const owner = await harness.backendOf('other-owner');
      const { id } = await alone.requestLink(request(), intent());
      const { items } = await owner.listReceivedRequests();
      const asked = items.find((each) => each.id === id)!;
      await owner.acceptRequest({ request: id, version: asked.version }, intent());
      const proven = await alone.getLink({ link: id });
      const linked = await alone.confirmLink({ link: id, version: proven.version }, intent());
      await alone.detach({ link: id, when: 'now', version: linked.version }, intent());
      equal((await alone.getSession()).account.role, 'standalone', 'the role');
    });

    suite.writes('lets an account be linked again', async (harness) => {
      const { id, version } = await linkKoeln(harness);
      const main = await harness.backendOf('main-owner');
      await main.detach({ link: id, when: 'now', version }, intent());
      const again = await linkKoeln(harness);
      ok(again.id !== id && again.state === 'active', 'a new link');
    });

    suite.inTime('ends by itself when the day has come', async ({ backendOf }, advance) => {
      const { id } = await linkTo(await backendOf('main-owner'), BREMEN);
      await advance(32 * DAY);
      const link = await (await backendOf('main-owner')).getLink({ link: id });
      equal(link.state, 'detached', 'the state');
    });
  });
}
