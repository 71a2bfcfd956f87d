import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, DAY, intent, linkTo } from './steps.js';

const MAIN_EMAIL = 'anna.petersen@nordlicht.example';
const BERLIN_EMAIL = 'shop-100871@nordlicht.example';

export function leavingCases(suite: Suite): void {
  suite.group('leaving', () => {
    suite.writes('plans, shows both sides, undoes, and leaves at once', async ({ backendOf, mailTo }) => {
      const local = await backendOf('local-owner');
      const main = await backendOf('main-owner');
      const count = async () => [(await mailTo(MAIN_EMAIL)).length, (await mailTo(BERLIN_EMAIL)).length];
      const [toMain, toBerlin] = await count();

      const before = await local.previewLeaveMain();
      equal(
        [before.account.customerNumber, before.link.main.name, before.link.state, before.obstacles],
        [BERLIN, 'Nordlicht Retail GmbH', 'active', []],
        'before',
      );
      ok(
        before.now.money.some(({ code }) => code === 'own-invoice'),
        'it pays itself',
      );
      ok(
        before.now.access.some(({ code }) => code === 'main-loses-access'),
        'the main account loses access',
      );

      const { version } = before.link;
      const planned = await local.leaveMain({ when: 'period-end', version }, intent());
      equal([planned.state, planned.detachBy], ['detach-scheduled', 'secondary'], 'it is planned');
      equal(Date.parse(planned.detachOn!) - Date.parse(before.periodEnd), DAY, 'after the last day');
      const link = await linkTo(main, BERLIN);
      equal([link.detachOn, link.detachBy], [planned.detachOn, 'secondary'], 'the main account sees it');
      equal(await count(), [toMain! + 1, toBerlin! + 1], 'a mail to each side');
      await refused(
        main.undoDetach({ link: link.id, version: link.version }, intent()),
        'planned-by-other-side',
      );
      await refused(
        main.detach({ link: link.id, when: 'now', version: link.version }, intent()),
        'detach-in-progress',
      );
      await refused(
        local.leaveMain({ when: 'now', version: planned.version }, intent()),
        'detach-in-progress',
      );

      await refused(local.undoLeaveMain({ version }, intent()), 'version-mismatch');
      const kept = await local.undoLeaveMain({ version: planned.version }, intent());
      equal([kept.state, kept.detachOn, kept.detachBy], ['active', null, null], 'it stays');
      await refused(local.undoLeaveMain({ version: kept.version }, intent()), 'conflict');

      const left = await local.leaveMain({ when: 'now', version: kept.version }, intent());
      equal([left.state, left.main.name], ['detached', 'Nordlicht Retail GmbH'], 'it has left');
      equal((await local.getSession()).account.role, 'standalone', 'it stands alone');
      equal((await main.getSummary()).linked, 41, 'the main account has one fewer');
      equal(await count(), [toMain! + 3, toBerlin! + 3], 'three mails to each side');
      const kinds = ['left', 'leaving-undone', 'leaving-scheduled'];
      for (const side of [main, local]) {
        const { items } = await side.listActivity({ group: 'links', limit: 3 });
        equal(
          items.map(({ kind, person }) => [kind, person]),
          kinds.map((kind) => [kind, 'Tobias Falk']),
          'both histories',
        );
      }
      await refused(local.previewLeaveMain(), 'conflict');
    });

    suite.writes('leaves what the main account has planned to the main account', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const local = await backendOf('local-owner');
      const { id, version } = await linkTo(main, BERLIN);
      equal(
        (await main.detach({ link: id, when: 'period-end', version }, intent())).detachBy,
        'main',
        'who planned it',
      );
      const { link } = await local.previewLeaveMain();
      equal([link.state, link.detachBy], ['detach-scheduled', 'main'], 'the account sees it');
      await refused(local.undoLeaveMain({ version: link.version }, intent()), 'planned-by-other-side');
    });

    suite.inTime('ends by itself when the planned day has come', async ({ backendOf }, advance) => {
      const local = await backendOf('local-owner');
      const { link } = await local.previewLeaveMain();
      await local.leaveMain({ when: 'period-end', version: link.version }, intent());
      await advance(32 * DAY);
      const { account } = await (await backendOf('local-owner')).getSession();
      equal([account.role, account.main], ['standalone', null], 'the account');
    });
  });
}
