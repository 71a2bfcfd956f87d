import type { Link } from '../../domain/link.js';
import type { Backend } from '../../backend/backend.js';
import { equal, ok, refused } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { ALTONA, DAY, intent, linkTo, mailed, validOrder, wrong } from './steps.js';

const EMAIL = 'nora.behrens@nordlicht.example';
const stateOf = (link: Link, kind: 'email' | 'address') =>
  link.account?.checks.find((check) => check.kind === kind)?.state;

async function ordered(harness: BackendHarness): Promise<{ main: Backend; link: Link }> {
  const main = await harness.backendOf('main-owner');
  const { link } = await main.placeOrder(await validOrder(main), intent());
  return { main, link };
}

export function verificationCases(suite: Suite): void {
  suite.group('verification', () => {
    suite.writes('confirms an e-mail address by the token of the mail', async (harness) => {
      const { main, link } = await ordered(harness);
      const token = await mailed(harness, EMAIL, 'token');
      const told = await main.confirmEmail({ token }, intent());
      equal([told.email, told.customerNumber], [EMAIL, link.customerNumber], 'what was confirmed');
      equal(stateOf(await main.getLink({ link: link.id }), 'email'), 'passed', 'the check');
    });

    suite.reads('tells when a new account is invoiced for the first time', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { linkedAt, firstInvoiceOn } = await linkTo(main, ALTONA);
      ok(firstInvoiceOn && firstInvoiceOn > linkedAt!.slice(0, 10), 'a day after it was linked');
    });

    suite.writes('takes a token once', async (harness) => {
      const { main } = await ordered(harness);
      const token = await mailed(harness, EMAIL, 'token');
      await main.confirmEmail({ token }, intent());
      await refused(main.confirmEmail({ token }, intent()), 'link-token-invalid');
    });

    suite.reads('refuses a token that was never mailed', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await refused(main.confirmEmail({ token: 'x'.repeat(43) }, intent()), 'link-token-invalid');
    });

    suite.writes('confirms an address by the code of the letter', async (harness) => {
      const { main, link } = await ordered(harness);
      const code = await harness.letterCode(link.customerNumber);
      equal(
        stateOf(await main.confirmAddress({ link: link.id, code }, intent()), 'address'),
        'passed',
        'the check',
      );
    });

    suite.writes('reads the code as people type it', async (harness) => {
      const { main, link } = await ordered(harness);
      const code = await harness.letterCode(link.customerNumber);
      const typed = `${code.slice(0, 5)} - ${code.slice(5)}`
        .toLowerCase()
        .replaceAll('0', 'o')
        .replaceAll('1', 'l');
      const confirmed = await main.confirmAddress({ link: link.id, code: typed }, intent());
      equal(stateOf(confirmed, 'address'), 'passed', 'the check');
    });

    suite.writes('assigns numbers when both checks have passed', async (harness) => {
      const { main, link } = await ordered(harness);
      await main.confirmEmail({ token: await mailed(harness, EMAIL, 'token') }, intent());
      const half = await main.getLink({ link: link.id });
      equal([half.account?.status, half.account?.numbers], ['awaiting-verification', 0], 'half-way');
      const code = await harness.letterCode(link.customerNumber);
      const ready = await main.confirmAddress({ link: link.id, code }, intent());
      equal(ready.account?.status, 'active', 'the status');
      ok((ready.account?.numbers ?? 0) > 0, 'numbers');
    });

    suite.writes('assigns numbers in either order of the checks', async (harness) => {
      const { main, link } = await ordered(harness);
      const code = await harness.letterCode(link.customerNumber);
      await main.confirmAddress({ link: link.id, code }, intent());
      await main.confirmEmail({ token: await mailed(harness, EMAIL, 'token') }, intent());
      equal((await main.getLink({ link: link.id })).account?.status, 'active', 'the status');
    });

    suite.writes('activates the account of the demo whose letter is on its way', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await linkTo(main, ALTONA);
      const code = await harness.letterCode(ALTONA);
      const ready = await main.confirmAddress({ link: id, code }, intent());
      equal(ready.account?.status, 'active', 'the status');
    });

    suite.writes('counts wrong codes', async (harness) => {
      const { main, link } = await ordered(harness);
      const code = wrong(await harness.letterCode(link.customerNumber));
      const error = await refused(
        main.confirmAddress({ link: link.id, code }, intent()),
        'address-code-wrong',
      );
      equal(error.facts.count, 4, 'the tries left');
      const after = await main.getLink({ link: link.id });
      equal(after.account?.checks.find(({ kind }) => kind === 'address')?.triesLeft, 4, 'the tries left');
    });

    suite.writes('locks the code after five wrong tries', async (harness) => {
      const { main, link } = await ordered(harness);
      const code = await harness.letterCode(link.customerNumber);
      for (let count = 0; count < 5; count++)
        await refused(
          main.confirmAddress({ link: link.id, code: wrong(code) }, intent()),
          'address-code-wrong',
          'address-code-locked',
        );
      await refused(main.confirmAddress({ link: link.id, code }, intent()), 'address-code-locked');
      equal(stateOf(await main.getLink({ link: link.id }), 'address'), 'locked', 'the check');
    });

    suite.writes('does not confirm an address twice', async (harness) => {
      const { main, link } = await ordered(harness);
      const code = await harness.letterCode(link.customerNumber);
      await main.confirmAddress({ link: link.id, code }, intent());
      await refused(main.confirmAddress({ link: link.id, code }, intent()), 'conflict');
    });

    suite.writes('refuses to send again at once, and says when', async (harness) => {
      const { main, link } = await ordered(harness);
      const { retryAfter } = await refused(
        main.resendCheck({ link: link.id, kind: 'email' }, intent()),
        'rate-limited',
      );
      ok(retryAfter && retryAfter > 10, 'a time to wait');
    });

    suite.writes('sends a new letter for the demo’s old one', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await linkTo(main, ALTONA);
      const old = await harness.letterCode(ALTONA);
      await main.resendCheck({ link: id, kind: 'address' }, intent());
      ok((await harness.letterCode(ALTONA)) !== old, 'another code');
      await refused(main.confirmAddress({ link: id, code: old }, intent()), 'address-code-wrong');
    });

    suite.writes('sends nothing again for a check that has passed', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, ALTONA);
      await refused(main.resendCheck({ link: id, kind: 'email' }, intent()), 'conflict');
    });

    suite.inTime('replaces the token when the mail is sent again', async (harness, advance) => {
      const { main, link } = await ordered(harness);
      const old = await mailed(harness, EMAIL, 'token');
      await advance(61_000);
      await main.resendCheck({ link: link.id, kind: 'email' }, intent());
      await refused(main.confirmEmail({ token: old }, intent()), 'link-token-invalid');
      const fresh = await mailed(harness, EMAIL, 'token');
      equal((await main.confirmEmail({ token: fresh }, intent())).email, EMAIL, 'the address');
    });

    suite.inTime('refuses a letter code that is older than 21 days', async (harness, advance) => {
      const { main, link } = await ordered(harness);
      const code = await harness.letterCode(link.customerNumber);
      await advance(21 * DAY + 1000);
      await refused(main.confirmAddress({ link: link.id, code }, intent()), 'code-expired');
      equal(stateOf(await main.getLink({ link: link.id }), 'address'), 'expired', 'the check');
    });

    suite.inTime('unlocks the check with a new letter', async (harness, advance) => {
      const { main, link } = await ordered(harness);
      const code = wrong(await harness.letterCode(link.customerNumber));
      for (let count = 0; count < 5; count++)
        await refused(
          main.confirmAddress({ link: link.id, code }, intent()),
          'address-code-wrong',
          'address-code-locked',
        );
      await advance(DAY);
      await main.resendCheck({ link: link.id, kind: 'address' }, intent());
      const fresh = await harness.letterCode(link.customerNumber);
      equal(
        stateOf(await main.confirmAddress({ link: link.id, code: fresh }, intent()), 'address'),
        'passed',
        'the check',
      );
    });
  });
}
