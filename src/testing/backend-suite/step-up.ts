import type { Backend } from '../../backend/backend.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { BERLIN, intent, linkTo, MINUTE } from './steps.js';

/** An account that asks from the beginning. */
const BERN = 'K-100 840';
const HALF_MINUTE = 30_000;

/** A code that the device does not show, now or next to now. */
const wrongFor = (right: string): string => String((Number(right) + 123_456) % 1_000_000).padStart(6, '0');

async function asks(local: Backend, stepUp: boolean): Promise<void> {
  const { lent } = await local.getLocalAccess();
  const { version, withheld } = lent!;
  await local.limitAccess({ version, withheld, paused: false, stepUp }, intent());
}

const confirm = async ({ oneTimeCode }: BackendHarness, main: Backend) =>
  main.confirmSignIn({ code: await oneTimeCode('main-owner') }, intent());

export function stepUpCases(suite: Suite): void {
  suite.group('confirming that it is still the same person', () => {
    suite.writes(
      'is asked for before an account is opened that wants it, and counts for all',
      async (harness) => {
        const main = await harness.backendOf('main-owner');
        const { id, version } = await linkTo(main, BERN);
        const options = intent();
        const { facts } = await refused(main.openAccount({ link: id }, options), 'reauth-needed');
        equal(
          [facts.why, facts.requestedAccount, facts.minutes, facts.at],
          ['account', 'Bern Länggasse', 15, undefined],
          'why',
        );
        await refused(main.detach({ link: id, when: 'period-end', version }, intent()), 'reauth-needed');
        const [line] = (await main.listPhoneLines({ link: id })).items;
        const forwarding = { link: id, line: line!.id, version: line!.version, rules: line!.rules };
        await refused(main.setForwarding({ ...forwarding, paused: true }, intent()), 'reauth-needed');
        equal((await main.getSession()).delegation, null, 'the session stays where it is');
        const { at, until } = await confirm(harness, main);
        equal(Date.parse(until) - Date.parse(at), 15 * MINUTE, 'how long it counts');
        const detached = await main.detach({ link: id, when: 'period-end', version }, intent());
        equal(detached.state, 'detach-scheduled', 'the write goes on');
        equal(
          (await main.openAccount({ link: id }, options)).account.name,
          'Bern Länggasse',
          'the same intent',
        );
      },
    );

    suite.writes(
      'is decided by the administrators of the account, and told to both sides',
      async (harness) => {
        const local = await harness.backendOf('local-owner');
        equal((await local.getLocalAccess()).lent?.stepUp, false, 'nothing is asked');
        const mails = (await harness.mailTo('anna.petersen@nordlicht.example')).length;
        await asks(local, true);
        equal((await local.getLocalAccess()).lent?.stepUp, true, 'it is asked');
        equal((await harness.mailTo('anna.petersen@nordlicht.example')).length, mails + 1, 'a mail');
        const [entry] = (await local.listActivity({ group: 'access', limit: 1 })).items;
        equal(
          [entry!.kind, entry!.changes],
          ['access-limited', [{ field: 'step-up', before: 'no', after: 'yes' }]],
          'the history',
        );
        const main = await harness.backendOf('main-owner');
        const { id } = await linkTo(main, BERLIN);
        await refused(main.openAccount({ link: id }, intent()), 'reauth-needed');
        const { lent } = await local.getLocalAccess();
        await local.limitAccess({ version: lent!.version, withheld: [], paused: false }, intent());
        await refused(main.openAccount({ link: id }, intent()), 'reauth-needed');
        const deniz = await harness.backendOf('p-deniz-kaya');
        await refused(deniz.openAccount({ link: id }, intent()), 'second-factor-required');
        await refused(deniz.confirmSignIn({ code: '123456' }, intent()), 'second-factor-required');
        await asks(local, false);
        equal(
          (await main.openAccount({ link: id }, intent())).account.name,
          'Berlin Mitte',
          'nothing is asked',
        );
      },
    );

    suite.writes('takes a code once, and only so many wrong ones', async (harness) => {
      const main = await harness.backendOf('main-owner');
      await refusedField(main.confirmSignIn({ code: '12 34' }, intent()), 'code');
      const code = await harness.oneTimeCode('main-owner');
      await main.confirmSignIn({ code: `${code.slice(0, 3)} ${code.slice(3)}` }, intent());
      await refused(main.confirmSignIn({ code }, intent()), 'code-used');
      const wrong = { code: wrongFor(code) };
      const { facts } = await refused(main.confirmSignIn(wrong, intent()), 'code-wrong');
      equal(facts.count, 4, 'tries that are left');
      const again = intent();
      for (let tries = 0; tries < 2; tries++) await refused(main.confirmSignIn(wrong, again), 'code-wrong');
      for (let tries = 0; tries < 2; tries++)
        await refused(main.confirmSignIn(wrong, intent()), 'code-wrong');
      const mails = (await harness.mailTo('anna.petersen@nordlicht.example')).length;
      const locked = await refused(main.confirmSignIn(wrong, intent()), 'code-locked');
      ok(locked.facts.at, 'until when');
      equal(
        (await harness.mailTo('anna.petersen@nordlicht.example')).length,
        mails + 1,
        'the person is told',
      );
      await refused(main.confirmSignIn({ code }, intent()), 'code-locked');
    });

    suite.inTime('counts for a while, and a lock ends', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await linkTo(main, BERN);
      const { until } = await confirm(harness, main);
      await advance(15 * MINUTE);
      const { facts } = await refused(main.openAccount({ link: id }, intent()), 'reauth-needed');
      equal(facts.at, until, 'since when it is too old');
      const wrong = { code: wrongFor(await harness.oneTimeCode('main-owner')) };
      for (let tries = 0; tries < 4; tries++)
        await refused(main.confirmSignIn(wrong, intent()), 'code-wrong');
      await refused(main.confirmSignIn(wrong, intent()), 'code-locked');
      await advance(15 * MINUTE + HALF_MINUTE);
      await confirm(harness, main);
      equal((await main.openAccount({ link: id }, intent())).account.name, 'Bern Länggasse', 'the account');
    });
  });
}
