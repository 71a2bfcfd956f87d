import type { Link } from '../../domain/link.js';
import type { DemoRole } from '../../backend/memory/seed.js';
import type { BackendHarness } from '../describe-backend.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { intent, KOELN, MINUTE, request } from './steps.js';

const UNKNOWN = 'K-999 999';
const returnTo = '/products/subsidiaries';

/** Goes to the sign-in of a request, and comes back as somebody; undefined: nobody can be signed in here. */
async function signedIn(harness: BackendHarness, link: Link, who: DemoRole, as: DemoRole = 'main-owner') {
  const { url, expiresAt } = await (
    await harness.backendOf(as)
  ).beginSignIn({ link: link.id, returnTo }, intent());
  ok(URL.canParse(url) && Date.parse(expiresAt) > 0, 'where, and until when');
  const answer = await harness.signIn!(url, who);
  return { link: link.id, ...answer };
}

export function linkingBySignInCases(suite: Suite): void {
  const cases = (title: string, body: (harness: BackendHarness) => Promise<void>) =>
    suite.writes(title, async (harness) => {
      if (harness.signIn) await body(harness);
    });
  const asked = async (harness: BackendHarness, customerNumber = KOELN) =>
    (await harness.backendOf('main-owner')).requestLink(
      request({ proof: 'sign-in', customerNumber }),
      intent(),
    );

  suite.group('linking by signing in', () => {
    cases('links what somebody who administers the account has agreed to', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const link = await asked(harness);
      equal(
        [link.state, link.triesLeft, link.scopes],
        ['proving', 5, ['view', 'pay', 'switch']],
        'the request',
      );
      const proven = await main.finishSignIn(await signedIn(harness, link, 'other-owner'), intent());
      equal([proven.state, proven.account], ['confirm', null], 'proven');
      const linked = await main.confirmLink({ link: link.id, version: proven.version }, intent());
      equal([linked.state, linked.proof], ['active', 'sign-in'], 'linked');
    });

    cases('says which account somebody signed in to, where it is another one', async (harness) => {
      const main = await harness.backendOf('main-owner');
      for (const number of [KOELN, UNKNOWN]) {
        const link = await asked(harness, number);
        const { facts } = await refused(
          main.finishSignIn(await signedIn(harness, link, 'stand-alone-owner'), intent()),
          'wrong-recipient',
        );
        equal([facts.sessionAccount, facts.count], ['Café Morgenrot', 4], 'what is told');
        ok(facts.requestedAccount === number, 'what was typed, and nothing more');
      }
    });

    cases('takes what came back once', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const link = await asked(harness);
      const wrong = await signedIn(harness, link, 'stand-alone-owner');
      await refused(main.finishSignIn(wrong, intent()), 'wrong-recipient');
      await refused(main.finishSignIn(wrong, intent()), 'link-not-verified');
      const right = await signedIn(harness, link, 'other-owner');
      await main.finishSignIn(right, intent());
      await refused(main.finishSignIn(right, intent()), 'conflict');
    });

    cases('takes it only in the session and for the request that began it', async (harness) => {
      const alone = await harness.backendOf('large-owner');
      const theirs = await alone.requestLink(request({ proof: 'sign-in' }), intent());
      const answer = await signedIn(harness, theirs, 'other-owner', 'large-owner');
      const mine = await asked(harness);
      const main = await harness.backendOf('main-owner');
      await refused(main.finishSignIn({ ...answer, link: mine.id }, intent()), 'link-not-verified');
      await refused(main.finishSignIn(answer, intent()), 'not-found');
      equal((await alone.finishSignIn(answer, intent())).state, 'confirm', 'where it belongs');
    });

    cases('takes only the last sign-in that was begun', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const link = await asked(harness);
      const first = await signedIn(harness, link, 'other-owner');
      const second = await signedIn(harness, link, 'other-owner');
      await refused(main.finishSignIn(first, intent()), 'link-not-verified');
      equal((await main.finishSignIn(second, intent())).state, 'confirm', 'the state');
    });

    suite.inTime('takes it for five minutes', async (harness, advance) => {
      if (!harness.signIn) return;
      const link = await asked(harness);
      const answer = await signedIn(harness, link, 'other-owner');
      await advance(5 * MINUTE + 1000);
      const main = await harness.backendOf('main-owner');
      await refused(main.finishSignIn(answer, intent()), 'link-not-verified');
      equal((await main.getLink({ link: link.id })).triesLeft, 4, 'the tries left');
    });
  });
}
