import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { ALTONA, BERLIN, intent, linkTo, MINUTE, openBerlin, request, validOrder, WIEN } from './steps.js';

export function switchingCases(suite: Suite): void {
  suite.group('working in a linked account', () => {
    suite.writes('opens a linked account in the person’s own name', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, BERLIN);
      const { person, account, delegation } = await main.openAccount({ link: id }, intent());
      equal([person.name, account.customerNumber], ['Anna Petersen', BERLIN], 'who and where');
      equal(delegation?.main.name, 'Nordlicht Retail GmbH', 'the main account');
      ok(delegation?.expiresAt, 'when it ends');
    });

    suite.writes('shows the linked account’s own things', async (harness) => {
      const there = await openBerlin(harness);
      equal((await there.listPhoneLines()).items.length, 3, 'the number of lines');
    });

    suite.writes('refuses calls for the account that was left', async (harness) => {
      const main = await harness.backendOf('main-owner');
      await openBerlin(harness);
      await refused(main.listLinks({}), 'context-mismatch');
    });

    suite.writes('refuses writes for the account that was left', async (harness) => {
      const main = await harness.backendOf('main-owner');
      await openBerlin(harness);
      await refused(main.requestLink(request(), intent()), 'context-mismatch');
      const back = await (await harness.backendOf('main-owner')).leaveAccount({}, intent());
      equal(back.account.customerNumber, 'K-100 234', 'the account');
      equal((await main.listLinks({ search: 'K-200 300' })).total, 0, 'the number of requests');
    });

    suite.writes('goes back to the main account', async (harness) => {
      const there = await openBerlin(harness);
      const session = await there.leaveAccount({}, intent());
      equal([session.account.customerNumber, session.delegation], ['K-100 234', null], 'the session');
      equal((await (await harness.backendOf('main-owner')).getSummary()).linked, 42, 'the linked accounts');
    });

    suite.writes('goes back from a page that still shows the main account', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const there = await openBerlin(harness);
      const options = intent();
      const session = await main.leaveAccount({}, options);
      equal([session.account.customerNumber, session.delegation], ['K-100 234', null], 'the session');
      equal(await main.leaveAccount({}, options), session, 'the repeated answer');
      await refused(main.leaveAccount({}, intent()), 'conflict');
      await refused(there.leaveAccount({}, intent()), 'context-mismatch');
    });

    suite.writes('does not go back for the page of another linked account', async (harness) => {
      const there = await openBerlin(harness);
      await there.leaveAccount({}, intent());
      const main = await harness.backendOf('main-owner');
      const { id } = await linkTo(main, WIEN);
      await main.openAccount({ link: id }, intent());
      await refused(there.leaveAccount({}, intent()), 'context-mismatch');
      equal((await main.getSession()).account.customerNumber, WIEN, 'the account');
    });

    suite.writes('has nowhere to go back to from the own account', async ({ backendOf }) => {
      await refused((await backendOf('main-owner')).leaveAccount({}, intent()), 'conflict');
    });

    suite.writes('lends no more rights than the person has', async ({ backendOf }) => {
      const deniz = await backendOf('p-deniz-kaya');
      const { id } = await linkTo(deniz, BERLIN);
      const { permissions } = await deniz.openAccount({ link: id }, intent());
      const own = ['view-accounts', 'open-accounts', 'manage-forwarding'];
      ok(
        permissions.every((each) => own.includes(each)),
        'own rights only',
      );
    });

    suite.writes('lends no right to link, to order or to open while switched', async (harness) => {
      const there = await openBerlin(harness);
      const { permissions } = await there.getSession();
      const denied = ['link-accounts', 'order-accounts', 'open-accounts'];
      equal(
        permissions.filter((each) => denied.includes(each)),
        [],
        'the denied rights',
      );
    });

    suite.writes('denies linking while switched', async (harness) => {
      const there = await openBerlin(harness);
      await refused(there.requestLink(request(), intent()), 'denied-while-switched');
    });

    suite.writes('denies ordering while switched', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const order = await validOrder(main);
      const there = await openBerlin(harness);
      await refused(there.placeOrder(order, intent()), 'denied-while-switched');
    });

    suite.writes('opens no account from a linked account', async (harness) => {
      const { id } = await linkTo(await harness.backendOf('main-owner'), BERLIN);
      const there = await openBerlin(harness);
      await refused(there.openAccount({ link: id }, intent()), 'denied-while-switched', 'nested-switch');
    });

    suite.writes('does not open an account that waits for checks', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, ALTONA);
      await refused(main.openAccount({ link: id }, intent()), 'not-ready');
    });

    suite.writes('does not open an account without the right to', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, 'K-100 944');
      await refused(main.openAccount({ link: id }, intent()), 'right-removed');
    });

    suite.writes('does not open a request', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, 'K-100 902');
      await refused(main.openAccount({ link: id }, intent()), 'not-ready', 'right-removed');
    });

    suite.writes('repeats the answer of an opening although the session has moved', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, BERLIN);
      const options = intent();
      const first = await main.openAccount({ link: id }, options);
      equal((await main.openAccount({ link: id }, options)).account, first.account, 'the account');
    });

    suite.writes('ends with the link', async (harness) => {
      const colleague = await harness.backendOf('p-deniz-kaya');
      const main = await harness.backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      await colleague.openAccount({ link: id }, intent());
      const there = await harness.backendOf('p-deniz-kaya');
      await main.detach({ link: id, when: 'now', version }, intent());
      await refused(there.listPhoneLines(), 'context-mismatch', 'right-removed');
      equal((await colleague.getSession()).account.customerNumber, 'K-100 234', 'the account');
    });

    suite.inTime('ends after an hour, however busy', async (harness, advance) => {
      const there = await openBerlin(harness);
      for (let minutes = 0; minutes < 60; minutes += 10) {
        await there.listPhoneLines();
        await advance(10 * MINUTE);
      }
      await refused(there.listPhoneLines(), 'context-mismatch', 'right-removed');
    });

    suite.inTime('ends after a quarter of an hour of rest', async (harness, advance) => {
      const there = await openBerlin(harness);
      await advance(15 * MINUTE + 1000);
      await refused(there.listPhoneLines(), 'context-mismatch', 'right-removed');
      equal((await there.getSession()).delegation, null, 'the delegation');
    });
  });
}
