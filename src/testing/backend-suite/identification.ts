import type { BegunIdentification, IdentityCheck } from '../../domain/identification.js';
import type { Backend } from '../../backend/backend.js';
import { equal, ok, refused } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { ALTONA, DAY, intent, linkTo, MINUTE } from './steps.js';

const RETURN = { returnTo: '/products/subsidiaries' };
/** Who begins it. */
const OWNER = 'anna.petersen@nordlicht.example';

type Begun = BegunIdentification & {
  main: Backend;
  link: string;
  identify: NonNullable<BackendHarness['identify']>;
  /** How far it is now. */
  look: () => Promise<IdentityCheck>;
};

/** Somebody begins to identify the account of the demo whose letter is on its way. Undefined: this harness has no app. */
async function begun(harness: BackendHarness): Promise<Begun | undefined> {
  if (!harness.identify) return undefined;
  const main = await harness.backendOf('main-owner');
  const { id: link } = await linkTo(main, ALTONA);
  return {
    ...(await main.beginIdentification({ link, ...RETURN }, intent())),
    main,
    link,
    identify: harness.identify,
    look: () => main.getIdentification({ link }),
  };
}

const addressOf = async ({ main, link }: Begun): Promise<string | undefined> =>
  (await main.getLink({ link })).account?.checks.find(({ kind }) => kind === 'address')?.state;

export function identificationCases(suite: Suite): void {
  suite.group('identification by an app', () => {
    suite.reads('is offered for an address that is not confirmed', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id: link } = await linkTo(main, ALTONA);
      equal(
        await main.getIdentification({ link }),
        { offered: true, identification: null, startAt: null },
        'what is offered',
      );
    });

    suite.reads('is not offered where nothing is to be confirmed', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id: link } = await linkTo(main, 'K-100 871');
      equal((await main.getIdentification({ link })).offered, false, 'whether it is offered');
      await refused(main.beginIdentification({ link, ...RETURN }, intent()), 'conflict');
    });

    suite.writes('begins with two ways into the app', async (harness) => {
      const one = await begun(harness);
      if (!one) return;
      equal(one.identification.state, 'waiting', 'the state');
      ok(one.url !== one.deviceUrl, 'a way for this device and one for another');
      equal((await one.look()).identification?.id, one.identification.id, 'what is known');
    });

    suite.writes('confirms the address, whatever the letter says', async (harness) => {
      const one = await begun(harness);
      if (!one) return;
      await one.identify(one.deviceUrl, 'open');
      equal((await one.look()).identification?.state, 'in-progress', 'meanwhile');
      await one.identify(one.deviceUrl, 'finish');
      equal((await one.look()).identification?.state, 'done', 'afterwards');
      const { account } = await one.main.getLink({ link: one.link });
      equal([await addressOf(one), account?.status], ['passed', 'active'], 'the account');
      const { items } = await one.main.listActivity({ link: one.link });
      ok(
        items.some(({ kind }) => kind === 'identity-check-passed'),
        'the history',
      );
    });

    suite.writes('leaves the letter possible when it is aborted', async (harness) => {
      const one = await begun(harness);
      if (!one) return;
      await one.identify(one.url, 'abort');
      const { identification, offered } = await one.look();
      equal([identification?.state, offered], ['aborted', true], 'the way back');
      const code = await harness.letterCode(ALTONA);
      await one.main.confirmAddress({ link: one.link, code }, intent());
      equal(await addressOf(one), 'passed', 'the check');
    });

    suite.writes('tells why it was refused, and writes so to who has begun it', async (harness) => {
      const one = await begun(harness);
      if (!one) return;
      const before = (await harness.mailTo(OWNER)).length;
      await one.identify(one.url, 'open');
      await one.identify(one.url, 'refuse');
      const { identification } = await one.look();
      equal(
        [identification?.state, identification?.refusal],
        ['refused', 'document-unreadable'],
        'what is known',
      );
      equal((await harness.mailTo(OWNER)).length, before + 1, 'mails');
      equal(await addressOf(one), 'sent', 'the check');
    });

    suite.writes('takes its way into the app until it has ended, and not again', async (harness) => {
      const one = await begun(harness);
      if (!one) return;
      equal(await one.identify(one.url, 'abort'), true, 'the first time');
      equal(await one.identify(one.url, 'finish'), false, 'the second time');
      equal(await addressOf(one), 'sent', 'the check');
    });

    suite.writes('is replaced by another that is begun', async (harness) => {
      const one = await begun(harness);
      if (!one) return;
      const again = await one.main.beginIdentification({ link: one.link, ...RETURN }, intent());
      equal(await one.identify(one.url, 'finish'), false, 'the old way');
      equal((await one.look()).identification?.id, again.identification.id, 'what is known');
      equal(await one.identify(again.url, 'finish'), true, 'the new way');
    });

    suite.writes('can be given up', async (harness) => {
      const one = await begun(harness);
      if (!one) return;
      const given = await one.main.cancelIdentification({ link: one.link }, intent());
      equal(given.identification?.state, 'aborted', 'the state');
      equal(await one.identify(one.url, 'finish'), false, 'the way into the app');
      await refused(one.main.cancelIdentification({ link: one.link }, intent()), 'conflict');
    });

    suite.writes('changes nothing where the code of the letter came first', async (harness) => {
      const one = await begun(harness);
      if (!one) return;
      const code = await harness.letterCode(ALTONA);
      await one.main.confirmAddress({ link: one.link, code }, intent());
      await one.identify(one.url, 'finish');
      equal((await one.main.getLink({ link: one.link })).account?.status, 'active', 'the status');
    });

    suite.writes('can be begun five times a day', async (harness) => {
      const one = await begun(harness);
      if (!one) return;
      for (let count = 1; count < 5; count++)
        await one.main.beginIdentification({ link: one.link, ...RETURN }, intent());
      const error = await refused(
        one.main.beginIdentification({ link: one.link, ...RETURN }, intent()),
        'rate-limited',
      );
      equal((await one.look()).startAt, error.facts.at, 'from when on');
    });

    suite.inTime('ends when nobody has finished it in time', async (harness, advance) => {
      const one = await begun(harness);
      if (!one) return;
      const before = (await harness.mailTo(OWNER)).length;
      await advance(31 * MINUTE);
      equal(await one.identify(one.url, 'finish'), false, 'the way into the app');
      equal((await one.look()).identification?.state, 'expired', 'the state');
      equal((await harness.mailTo(OWNER)).length, before + 1, 'mails');
      await advance(DAY);
      equal((await one.look()).startAt, null, 'from when on');
    });

    suite.reads('is nobody else’s', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id: link } = await linkTo(main, ALTONA);
      const other = await backendOf('large-owner');
      await refused(other.getIdentification({ link }), 'not-found');
      await refused(other.beginIdentification({ link, ...RETURN }, intent()), 'not-found');
    });
  });
}
