import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { ALTONA, BERLIN, DAY, intent, linkTo, request, validOrder, wrong } from './steps.js';

export function writingCases(suite: Suite): void {
  suite.group('idempotency', () => {
    suite.writes('refuses a write without a key', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await refused(main.requestLink(request()), 'idempotency-key-required');
      equal((await main.listLinks({ search: 'K-200 300' })).total, 0, 'the number of requests');
    });

    suite.writes('orders once for one intent', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const order = await validOrder(main);
      const options = intent();
      const first = await main.placeOrder(order, options);
      equal(await main.placeOrder(order, options), first, 'the second answer');
      equal((await main.getSummary()).linked, 43, 'the number of linked accounts');
    });

    suite.writes('orders once for calls at the same time', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const order = await validOrder(main);
      const options = intent();
      const all = await Promise.allSettled([1, 2, 3, 4].map(() => main.placeOrder(order, options)));
      ok(
        all.some(({ status }) => status === 'fulfilled'),
        'an answer',
      );
      equal((await main.getSummary()).linked, 43, 'the number of linked accounts');
    });

    suite.writes('asks once for one intent', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const options = intent();
      const first = await main.requestLink(request(), options);
      equal((await main.requestLink(request(), options)).id, first.id, 'the second answer');
    });

    suite.writes('refuses another payload under the same key', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const options = intent();
      await main.requestLink(request(), options);
      const other = request({ customerNumber: 'K-300 100' });
      await refused(main.requestLink(other, options), 'idempotency-key-reused');
    });

    suite.writes('refuses another operation under the same key', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const options = intent();
      const { id } = await main.requestLink(request(), options);
      await refused(main.cancelRequest({ link: id }, options), 'idempotency-key-reused');
    });

    suite.writes('repeats a refusal without counting it again', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await linkTo(main, ALTONA);
      const input = { link: id, code: wrong(await harness.letterCode(ALTONA)) };
      const options = intent();
      await refused(main.confirmAddress(input, options), 'address-code-wrong');
      await refused(main.confirmAddress(input, options), 'address-code-wrong');
      const { account } = await main.getLink({ link: id });
      equal(account?.checks.find(({ kind }) => kind === 'address')?.triesLeft, 4, 'the tries left');
    });

    suite.writes('lets the key of a malformed input be used again', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const options = intent();
      await refused(main.requestLink(request({ customerNumber: '' }), options), 'invalid-input');
      equal((await main.requestLink(request(), options)).state, 'pending', 'the state');
    });

    suite.writes('keeps the keys of different people apart', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const alone = await backendOf('stand-alone-owner');
      const options = intent();
      const mine = await main.requestLink(request(), options);
      const theirs = await alone.requestLink(request(), options);
      ok(mine.id !== theirs.id, 'two requests');
    });

    suite.writes('tells what became of a write', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const done = intent();
      const no = intent();
      await main.requestLink(request(), done);
      await refused(main.requestLink(request({ customerNumber: 'K-100 234' }), no), 'self-link');
      const fates = [];
      for (const key of [done.idempotencyKey, no.idempotencyKey, 'never-sent'])
        fates.push((await main.getOutcome({ key })).state);
      equal(fates, ['succeeded', 'refused', 'unknown'], 'what became of them');
    });

    suite.writes('does not tell what became of another person’s write', async ({ backendOf }) => {
      const options = intent();
      await (await backendOf('main-owner')).requestLink(request(), options);
      const alone = await backendOf('stand-alone-owner');
      equal((await alone.getOutcome({ key: options.idempotencyKey })).state, 'unknown', 'the outcome');
    });

    suite.inTime('keeps an answer for nearly a day', async ({ backendOf }, advance) => {
      const options = intent();
      const first = await (await backendOf('main-owner')).requestLink(request(), options);
      await advance(DAY - 60_000);
      const again = await (await backendOf('main-owner')).requestLink(request(), options);
      equal(again.id, first.id, 'the request');
    });
  });

  suite.group('versions', () => {
    suite.writes('refuses to detach by another version', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, BERLIN);
      await refused(main.detach({ link: id, when: 'now', version: 'old' }, intent()), 'version-mismatch');
      equal((await main.getLink({ link: id })).state, 'active', 'the state');
    });

    suite.writes('refuses to detach without a version', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, BERLIN);
      await refused(main.detach({ link: id, when: 'now', version: '' }, intent()), 'version-required');
    });

    suite.writes('refuses to confirm a link without a version', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, 'K-100 926');
      await refused(main.confirmLink({ link: id, version: '' }, intent()), 'version-required');
    });

    suite.writes('refuses to confirm a link by another version', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, 'K-100 926');
      await refused(main.confirmLink({ link: id, version: 'old' }, intent()), 'version-mismatch');
    });

    suite.writes('refuses an answer to a request by another version', async ({ backendOf }) => {
      const { id } = await (await backendOf('main-owner')).requestLink(request(), intent());
      const owner = await backendOf('other-owner');
      await refused(owner.acceptRequest({ request: id, version: 'old' }, intent()), 'version-mismatch');
      await refused(owner.declineRequest({ request: id, version: 'old' }, intent()), 'version-mismatch');
    });

    suite.writes('changes the version with the state', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      const scheduled = await main.detach({ link: id, when: 'period-end', version }, intent());
      const kept = await main.undoDetach({ link: id, version: scheduled.version }, intent());
      equal(new Set([version, scheduled.version, kept.version]).size, 3, 'the number of versions');
    });

    suite.reads('keeps the version while nothing changes', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      equal((await main.getLink({ link: id })).version, version, 'the version');
    });

    suite.writes('lets one of two detachments through', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      const both = await Promise.allSettled(
        [1, 2].map(() => main.detach({ link: id, when: 'period-end', version }, intent())),
      );
      equal(both.filter(({ status }) => status === 'fulfilled').length, 1, 'how many went through');
    });
  });
}
