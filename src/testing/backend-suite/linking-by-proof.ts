import type { Backend } from '../../backend/backend.js';
import type { Link, ProofMethod, ProofOffer } from '../../domain/link.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { byCode, DAY, intent, KOELN, KOELN_EMAIL, mailed, received, request, wrong } from './steps.js';

const UNKNOWN = 'K-999 999';

/** A request by one of the proofs that let somebody see and pay. */
const by = (proof: ProofMethod, customerNumber = KOELN) => byCode({ proof, customerNumber });

/** Where each offered proof stands. */
const states = async (backend: Backend, link?: string): Promise<Record<string, ProofOffer['state']>> => {
  const { items } = await backend.listProofs(link === undefined ? {} : { link });
  return Object.fromEntries(items.map(({ proof, state }) => [proof, state]));
};

const change = (backend: Backend, link: string, proof: ProofMethod): Promise<Link> =>
  backend.changeProof({ link, proof, scopes: ['view', 'pay'] }, intent());

export function linkingByProofCases(suite: Suite): void {
  suite.group('the ladder of proofs', () => {
    suite.reads('offers what its policy says, in its order, with what each takes', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { items } = await main.listProofs();
      equal(
        items.map(({ proof }) => proof),
        main.capabilities.proofs,
        'the proofs',
      );
      ok(
        items.every(({ state }) => state === 'offered'),
        'all of them can be taken',
      );
      const letter = items.find(({ proof }) => proof === 'letter-code');
      if (letter)
        equal([letter.minutes, letter.tries, letter.scopes], [21 * 1440, 5, ['view', 'pay']], 'a letter');
      const consent = items.find(({ proof }) => proof === 'owner-consent');
      if (consent) equal([consent.assurance, consent.tries], ['high', null], 'the owner’s consent');
    });

    suite.writes('goes on in another way with the same request', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(by('email-code'), intent());
      const first = await mailed(harness, KOELN_EMAIL, 'code');
      const changed = await change(main, id, 'letter-code');
      equal(
        [changed.id, changed.state, changed.proof, changed.triesLeft],
        [id, 'proving', 'letter-code', 5],
        'it',
      );
      equal(
        await states(main, id).then((each) => [
          each['email-code'],
          each['letter-code'],
          each['owner-consent'],
        ]),
        ['spent', 'current', 'offered'],
        'where they stand',
      );
      await refused(main.proveLink({ link: id, code: first }, intent()), 'link-not-verified');
      await refused(change(main, id, 'email-code'), 'proof-not-offered');
      const code = await harness.letterCode(KOELN);
      equal((await main.proveLink({ link: id, code }, intent())).state, 'confirm', 'proven by the letter');
      await refused(change(main, id, 'owner-consent'), 'request-answered');
    });

    suite.writes('takes the question back from an owner who is not asked any more', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf('other-owner');
      const { id } = await main.requestLink(request(), intent());
      const { version } = await received(owner, id);
      equal((await change(main, id, 'letter-code')).scopes, ['view', 'pay'], 'what is asked for');
      equal(
        (await owner.listReceivedRequests()).items.filter((each) => each.id === id),
        [],
        'no question',
      );
      await refused(owner.acceptRequest({ request: id, version }, intent()), 'not-found');
    });

    suite.writes('asks for no more than the other way is strong enough for', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await main.requestLink(request(), intent());
      const strong = { link: id, proof: 'letter-code', scopes: ['view', 'switch'] } as const;
      await refusedField(
        main.changeProof({ ...strong, scopes: [...strong.scopes] }, intent()),
        'scopes',
        'not-offered',
      );
      equal((await main.getLink({ link: id })).proof, 'owner-consent', 'as it was');
    });

    suite.writes('counts every way against the limit of its target', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      for (const number of [KOELN, UNKNOWN]) {
        const { id } = await main.requestLink(by('email-code', number), intent());
        await change(main, id, 'letter-code');
        await change(main, id, 'support-case');
        await refused(change(main, id, 'owner-consent'), 'rate-limited');
      }
    });

    suite.writes('does not take the code of a letter for another request', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const alone = await harness.backendOf('stand-alone-owner');
      const mine = await main.requestLink(by('letter-code'), intent());
      await alone.requestLink(by('letter-code'), intent());
      const code = await harness.letterCode(KOELN);
      await refused(main.proveLink({ link: mine.id, code }, intent()), 'link-not-verified');
    });

    suite.writes('tells the owner once somebody has used up the tries', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(by('letter-code'), intent());
      const code = await harness.letterCode(KOELN);
      const before = (await harness.mailTo(KOELN_EMAIL)).length;
      for (let count = 0; count < 5; count++)
        await refused(main.proveLink({ link: id, code: wrong(code) }, intent()), 'link-not-verified');
      await refused(main.proveLink({ link: id, code }, intent()), 'rate-limited');
      equal((await harness.mailTo(KOELN_EMAIL)).length, before + 1, 'one mail');
    });

    suite.inTime(
      'takes the code of a letter for three weeks, and sends it again later',
      async (harness, advance) => {
        const main = await harness.backendOf('main-owner');
        const { id, expiresAt, resendAt } = await main.requestLink(by('letter-code'), intent());
        equal(Date.parse(expiresAt!) - Date.parse(resendAt!), 18 * DAY, 'a letter has three days to arrive');
        await refused(main.resendRequest({ link: id }, intent()), 'rate-limited');
        await advance(4 * DAY);
        const again = await (await harness.backendOf('main-owner')).resendRequest({ link: id }, intent());
        equal(Date.parse(again.expiresAt!) - Date.parse(expiresAt!), 4 * DAY, 'it gets its full time');
        const code = await harness.letterCode(KOELN);
        await advance(20 * DAY);
        const later = await harness.backendOf('main-owner');
        equal((await later.proveLink({ link: id, code }, intent())).state, 'confirm', 'the state');
      },
    );

    suite.writes('opens a support case, which support answers once', async (harness) => {
      const { answerCase } = harness;
      const main = await harness.backendOf('main-owner');
      const asked = await main.requestLink(by('support-case'), intent());
      ok(
        asked.state === 'proving' &&
          asked.triesLeft === null &&
          /^C-\d{4}-\d{4}$/.test(asked.caseNumber ?? ''),
        'a case with a number',
      );
      equal(asked.resendAt, null, 'nothing is sent again');
      if (!answerCase) return;
      await answerCase(asked.caseNumber!, 'confirm');
      const proven = await main.getLink({ link: asked.id });
      equal([proven.state, proven.account], ['confirm', null], 'proven');
      const linked = await main.confirmLink({ link: asked.id, version: proven.version }, intent());
      equal([linked.state, linked.proof, linked.caseNumber], ['active', 'support-case', null], 'linked');
    });

    suite.writes('does not link an account that support says no to', async (harness) => {
      if (!harness.answerCase) return;
      const main = await harness.backendOf('main-owner');
      for (const number of [KOELN, UNKNOWN]) {
        const { id, caseNumber } = await main.requestLink(by('support-case', number), intent());
        await harness.answerCase(caseNumber!, 'decline');
        equal((await main.getLink({ link: id })).state, 'declined', 'the state');
      }
    });

    suite.writes('takes name and password only where its policy says so', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      if (main.capabilities.proofs.includes('credentials')) return;
      await refused(main.requestLink(by('credentials'), intent()), 'proof-not-offered');
    });
  });
}
