import type { Backend } from '../../backend/backend.js';
import type { LentArea } from '../../domain/lending.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, intent, linkTo, openBerlin } from './steps.js';

const TOBIAS = 'local-owner';
const MAIN_EMAIL = 'anna.petersen@nordlicht.example';

async function limit(local: Backend, withheld: LentArea[], paused = false): Promise<void> {
  const { lent } = await local.getLocalAccess();
  await local.limitAccess({ version: lent!.version, withheld, paused }, intent());
}

export function localAccessCases(suite: Suite): void {
  suite.group('local access', () => {
    suite.reads(
      'shows who of the main account can do what here, and the own people',
      async ({ backendOf }) => {
        const { lent, people } = await (await backendOf('local-team')).getLocalAccess();
        equal(
          [lent?.main.name, lent?.work, lent?.withheld, lent?.paused],
          ['Nordlicht Retail GmbH', true, [], null],
          'it',
        );
        const deniz = lent!.people.find(({ name }) => name === 'Deniz Kaya');
        equal(
          [deniz?.permissions, deniz?.last?.kind],
          [['view-accounts', 'manage-forwarding'], 'account-left'],
          'what he can, and did',
        );
        equal(people.map(({ name }) => name).sort(), ['Mira Lange', 'Tobias Falk'], 'the own people');
        equal(
          (await (await backendOf('stand-alone-owner')).getLocalAccess()).lent,
          null,
          'without a main account',
        );
      },
    );

    suite.writes('narrows what the main account’s people can do, and tells both sides', async (harness) => {
      const { backendOf, mailTo } = harness;
      const local = await backendOf(TOBIAS);
      const mails = (await mailTo(MAIN_EMAIL)).length;
      const there = await openBerlin(harness);
      ok((await there.listPhoneLines()).items.length > 0, 'the numbers are seen');
      await limit(local, ['forwarding']);
      await refused(there.listPhoneLines(), 'not-allowed');
      await there.listAccess();
      equal((await mailTo(MAIN_EMAIL)).length, mails + 1, 'a mail to the main account');
      ok((await mailTo('shop-100871@nordlicht.example')).length > 0, 'a mail to the account');
      await limit(local, ['work']);
      const main = await backendOf('main-owner');
      equal((await main.getSession()).delegation, null, 'the work ends at once');
      const link = await linkTo(main, BERLIN);
      equal([link.withheld, link.payer], [['work'], 'main'], 'billing stays');
      await refused(main.openAccount({ link: link.id }, intent()), 'access-withheld');
      const [entry] = (await main.listActivity({ limit: 1 })).items;
      equal([entry!.kind, entry!.changes[0]?.after], ['access-limited', ['work']], 'it is in the history');
      await limit(local, []);
      await main.openAccount({ link: link.id }, intent());
    });

    suite.writes('pauses all work at once, and lets it go on', async (harness) => {
      const { backendOf, mailTo } = harness;
      const local = await backendOf(TOBIAS);
      const there = await openBerlin(harness);
      await there.listPhoneLines();
      const mails = (await mailTo(MAIN_EMAIL)).length;
      await limit(local, [], true);
      await refused(there.listPhoneLines(), 'context-mismatch');
      const main = await backendOf('main-owner');
      const link = await linkTo(main, BERLIN);
      equal(link.paused?.by, 'Tobias Falk', 'by whom');
      const { facts } = await refused(main.openAccount({ link: link.id }, intent()), 'access-paused');
      equal([facts.who, facts.at], [['Tobias Falk'], link.paused!.at], 'the reason');
      ok((await main.getInvoice({ invoice: 'upcoming' })).accounts > 0, 'billing goes on');
      await limit(local, []);
      equal((await main.openAccount({ link: link.id }, intent())).account.name, 'Berlin Mitte', 'it goes on');
      equal((await mailTo(MAIN_EMAIL)).length, mails + 2, 'two mails');
      const kinds = (await local.listActivity({ group: 'access', limit: 2 })).items.map(({ kind }) => kind);
      equal(kinds, ['access-resumed', 'access-paused'], 'both are in the history');
    });

    suite.writes('is decided by the account’s administrators, on the current state', async (harness) => {
      const { backendOf } = harness;
      const local = await backendOf(TOBIAS);
      const { lent } = await local.getLocalAccess();
      await limit(local, ['access']);
      await refused(
        local.limitAccess({ version: lent!.version, withheld: [], paused: false }, intent()),
        'version-mismatch',
      );
      const there = await openBerlin(harness);
      const input = { version: lent!.version, withheld: [], paused: false };
      await refused(there.limitAccess(input, intent()), 'denied-while-switched');
      const alone = await backendOf('stand-alone-owner');
      await refused(alone.limitAccess(input, intent()), 'conflict');
      await refusedField(
        local.limitAccess({ ...input, withheld: ['billing' as LentArea] }, intent()),
        'withheld.0',
      );
    });

    suite.writes('sets the rights of the own people, but never leaves an account alone', async (harness) => {
      const { backendOf, mailTo } = harness;
      const tobias = await backendOf(TOBIAS);
      const mira = await backendOf('local-team');
      const of = async (name: string) =>
        (await tobias.getLocalAccess()).people.find((each) => each.name === name)!;
      const before = await of('Mira Lange');
      const wanted = { person: before.id, version: before.version, permissions: ['link-accounts'] as const };
      const mails = (await mailTo('mira.lange@nordlicht.example')).length;
      await tobias.setRights({ ...wanted, permissions: ['link-accounts'] }, intent());
      await refused(mira.listPhoneLines(), 'not-allowed');
      equal((await mailTo('mira.lange@nordlicht.example')).length, mails + 1, 'she is told');
      await refused(tobias.setRights({ ...wanted, permissions: [] }, intent()), 'version-mismatch');
      const own = await of('Tobias Falk');
      await refused(
        tobias.setRights({ person: own.id, version: own.version, permissions: [] }, intent()),
        'own-rights',
      );
      await mira.setRights({ person: own.id, version: own.version, permissions: ['view-access'] }, intent());
      await refused(tobias.setRights({ ...wanted, permissions: [] }, intent()), 'not-allowed');
      const other = await backendOf('other-owner');
      await refused(other.setRights({ ...wanted, permissions: [] }, intent()), 'not-found');
    });

    suite.writes('takes an objection to the main account, and its answer back', async (harness) => {
      const { backendOf, mailTo } = harness;
      const local = await backendOf(TOBIAS);
      const main = await backendOf('main-owner');
      const mails = (await mailTo(MAIN_EMAIL)).length;
      equal((await main.getSummary()).objections, 0, 'nobody objects yet');
      await refusedField(local.raiseObjection({ message: ' ' }, intent()), 'message');
      const raised = await local.raiseObjection({ message: 'Please ask first' }, intent());
      equal(
        [raised.state, raised.raisedBy, raised.main.name],
        ['open', 'Tobias Falk', 'Nordlicht Retail GmbH'],
        'it',
      );
      const { facts } = await refused(
        local.raiseObjection({ message: 'Again' }, intent()),
        'already-requested',
      );
      equal(facts.id, raised.id, 'the one that is open');
      equal((await main.listObjections()).items, [raised], 'the main account sees it');
      equal((await main.getSummary()).objections, 1, 'one waits');
      equal((await mailTo(MAIN_EMAIL)).length, mails + 1, 'a mail');
      const input = { objection: raised.id, version: raised.version };
      await refused(local.answerObjection({ ...input, answer: 'Myself' }, intent()), 'not-found');
      const stranger = await backendOf('other-owner');
      equal((await stranger.listObjections()).items, [], 'strangers see nothing');
      await refused(stranger.closeObjection(input, intent()), 'not-found');
      const answered = await main.answerObjection({ ...input, answer: 'We will' }, intent());
      equal(
        [answered.state, answered.answer, answered.answeredBy],
        ['answered', 'We will', 'Anna Petersen'],
        'the answer',
      );
      await refused(
        main.answerObjection({ ...input, version: answered.version, answer: 'x' }, intent()),
        'request-answered',
      );
      await refused(local.closeObjection(input, intent()), 'version-mismatch');
      const closed = await local.closeObjection({ ...input, version: answered.version }, intent());
      equal([closed.state, (await main.getSummary()).objections], ['closed', 0], 'it is closed');
      await refused(main.closeObjection({ ...input, version: closed.version }, intent()), 'request-answered');
      equal((await linkTo(main, BERLIN)).state, 'active', 'the link stays');
      const alone = await backendOf('stand-alone-owner');
      await refused(alone.raiseObjection({ message: 'To whom?' }, intent()), 'conflict');
    });
  });
}
