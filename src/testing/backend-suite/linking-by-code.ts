import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { byCode, intent, KOELN_EMAIL, mailed, MINUTE, wrong } from './steps.js';

export function linkingByCodeCases(suite: Suite): void {
  suite.group('linking by an e-mail code', () => {
    suite.writes('mails a code to the account’s own address', async (harness) => {
      const link = await (await harness.backendOf('main-owner')).requestLink(byCode(), intent());
      equal([link.state, link.triesLeft], ['proving', 5], 'the request');
      equal((await mailed(harness, KOELN_EMAIL, 'code')).length, 8, 'the length of the code');
    });

    suite.writes('links with the right code', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(byCode(), intent());
      const proven = await main.proveLink(
        { link: id, code: await mailed(harness, KOELN_EMAIL, 'code') },
        intent(),
      );
      equal([proven.state, proven.account], ['confirm', null], 'the proven request');
      const linked = await main.confirmLink({ link: id, version: proven.version }, intent());
      equal([linked.state, linked.scopes], ['active', ['view', 'pay']], 'the link');
    });

    suite.writes('reads the code as people type it', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(byCode(), intent());
      const code = await mailed(harness, KOELN_EMAIL, 'code');
      const typed = ` ${code.slice(0, 4)}-${code.slice(4)} `
        .toLowerCase()
        .replaceAll('0', 'O')
        .replaceAll('1', 'i');
      equal((await main.proveLink({ link: id, code: typed }, intent())).state, 'confirm', 'the state');
    });

    suite.writes('counts wrong codes', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(byCode(), intent());
      const code = wrong(await mailed(harness, KOELN_EMAIL, 'code'));
      await refused(main.proveLink({ link: id, code }, intent()), 'link-not-verified');
      equal((await main.getLink({ link: id })).triesLeft, 4, 'the tries left');
    });

    suite.writes('takes no code after five wrong ones', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(byCode(), intent());
      const code = await mailed(harness, KOELN_EMAIL, 'code');
      for (let count = 0; count < 5; count++)
        await refused(main.proveLink({ link: id, code: wrong(code) }, intent()), 'link-not-verified');
      await refused(main.proveLink({ link: id, code }, intent()), 'rate-limited', 'link-not-verified');
      equal((await main.getLink({ link: id })).state, 'proving', 'the state');
    });

    suite.writes('takes a code once', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(byCode(), intent());
      const code = await mailed(harness, KOELN_EMAIL, 'code');
      await main.proveLink({ link: id, code }, intent());
      await refused(main.proveLink({ link: id, code }, intent()), 'conflict');
    });

    suite.writes('does not take the code of another request', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const alone = await harness.backendOf('stand-alone-owner');
      const mine = await main.requestLink(byCode(), intent());
      const theirs = await alone.requestLink(byCode(), intent());
      const code = await mailed(harness, KOELN_EMAIL, 'code');
      await refused(main.proveLink({ link: mine.id, code }, intent()), 'link-not-verified');
      equal((await alone.proveLink({ link: theirs.id, code }, intent())).state, 'confirm', 'the state');
    });

    suite.writes('is not shown to the owner as a question', async ({ backendOf }) => {
      const { id } = await (await backendOf('main-owner')).requestLink(byCode(), intent());
      const { items } = await (await backendOf('other-owner')).listReceivedRequests();
      ok(!items.some((each) => each.id === id), 'no question');
    });

    suite.writes('is too weak a proof for working in the account', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const strong = byCode({ scopes: ['view', 'switch'] });
      await refusedField(main.requestLink(strong, intent()), 'proof', 'proof-too-weak');
    });

    suite.writes('tells once proven that the account belongs elsewhere, and may move', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(byCode({ customerNumber: 'K-500 010' }), intent());
      const code = await mailed(harness, 'lukas.hofer@taunus.example', 'code');
      const proven = await main.proveLink({ link: id, code }, intent());
      equal([proven.state, proven.refusal, proven.account], ['confirm', null, null], 'the request');
      equal((await main.previewLink({ link: id })).elsewhere, true, 'where it belongs');
    });

    suite.writes('does not ask before the proof whether a rule forbids it', async (harness) => {
      const alone = await harness.backendOf('stand-alone-owner');
      const { id, state } = await alone.requestLink(byCode({ customerNumber: 'K-500 000' }), intent());
      equal(state, 'proving', 'the state before');
      const code = await mailed(harness, 'rita.engel@taunus.example', 'code');
      equal((await alone.proveLink({ link: id, code }, intent())).refusal, 'is-main', 'the rule');
    });

    suite.inTime('takes no code after ten minutes', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(byCode(), intent());
      const code = await mailed(harness, KOELN_EMAIL, 'code');
      await advance(10 * MINUTE + 1000);
      await refused(main.proveLink({ link: id, code }, intent()), 'link-not-verified');
    });

    suite.inTime('mails another code, and forgets the first', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(byCode(), intent());
      const first = await mailed(harness, KOELN_EMAIL, 'code');
      await main.proveLink({ link: id, code: wrong(first) }, intent()).catch(() => undefined);
      await advance(61_000);
      equal((await main.resendRequest({ link: id }, intent())).triesLeft, 5, 'the tries left');
      await refused(main.proveLink({ link: id, code: first }, intent()), 'link-not-verified');
      const second = await mailed(harness, KOELN_EMAIL, 'code');
      equal((await main.proveLink({ link: id, code: second }, intent())).state, 'confirm', 'the state');
    });

    suite.inTime('mails three codes at most', async ({ backendOf }, advance) => {
      const main = await backendOf('main-owner');
      const { id } = await main.requestLink(byCode(), intent());
      for (let count = 0; count < 2; count++) {
        await advance(5 * MINUTE);
        await main.resendRequest({ link: id }, intent());
      }
      equal((await main.getLink({ link: id })).resendAt, null, 'when it can be sent again');
      await advance(5 * MINUTE);
      await refused(main.resendRequest({ link: id }, intent()), 'rate-limited');
    });
  });
}
