import type { OrderHandoff } from '../../domain/order-handoff.js';
import type { Backend } from '../../backend/backend.js';
import { equal, ok, refused } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { DAY, intent, MINUTE } from './steps.js';

const RETURN = { returnTo: '/products/subsidiaries' };

/** Somebody of the main account goes to the shop. Undefined: this harness has none. */
async function away(harness: BackendHarness) {
  if (!harness.shop) return undefined;
  const main = await harness.backendOf('main-owner');
  return { main, shop: harness.shop, ...(await main.beginOrderHandoff(RETURN, intent())) };
}

/** How many mails who went there was sent about what became of it, by kind or English subject. */
const mails = async ({ mailTo }: BackendHarness): Promise<number> =>
  (await mailTo('anna.petersen@nordlicht.example')).filter(({ kind }) =>
    /^shop-order-|was found$|^No order has arrived/.test(kind),
  ).length;

const listed = async (main: Backend): Promise<OrderHandoff[]> => (await main.listOrderHandoffs()).items;

export function orderHandoffCases(suite: Suite): void {
  suite.group('orders in the shop', () => {
    suite.writes('begin with an address that has the token and the way back', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      const { searchParams } = new URL(begun.url);
      equal(
        [searchParams.get('token'), searchParams.get('return')],
        [begun.token, RETURN.returnTo],
        'the address',
      );
      equal(
        (await listed(begun.main)).map(({ state }) => state),
        ['open'],
        'what is open',
      );
    });

    suite.writes('are found when somebody comes back', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      const { main, shop, url } = begun;
      const { state, placed } = await main.finishOrderHandoff(await shop(url, 'order'), intent());
      equal(state, 'placed', 'the state');
      equal(placed?.link.joinedBy, 'created', 'the link');
      equal((await main.getLink({ link: placed!.link.id })).id, placed?.link.id, 'the listed link');
    });

    suite.writes('are found where nobody comes back', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      await begun.shop(begun.url, 'order');
      equal(
        (await listed(begun.main)).map(({ state }) => state),
        ['placed'],
        'what is found',
      );
    });

    suite.writes('are none where the shop was left, until there is one', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      const { main, shop, url, handoff } = begun;
      equal(
        (await main.finishOrderHandoff(await shop(url, 'leave'), intent())).state,
        'abandoned',
        'the state',
      );
      const again = await main.beginOrderHandoff({ ...RETURN, handoff: handoff.id }, intent());
      equal([again.handoff.id, again.handoff.state], [handoff.id, 'open'], 'what is gone on with');
      const { state } = await main.finishOrderHandoff(await shop(again.url, 'order'), intent());
      equal(state, 'placed', 'the state');
    });

    suite.writes('are not believed by what comes back alone', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      const { main, token } = begun;
      const { state, placed } = await main.finishOrderHandoff({ token, result: 'placed' }, intent());
      equal([state, placed], ['open', null], 'what is known');
    });

    suite.writes('come back once', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      const { main, shop, url } = begun;
      const answer = await shop(url, 'order');
      await main.finishOrderHandoff(answer, intent());
      await refused(main.finishOrderHandoff(answer, intent()), 'order-unknown');
    });

    suite.writes('come back to who went there, and to nobody else', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      const { token } = begun;
      const other = await harness.backendOf('large-owner');
      await refused(other.finishOrderHandoff({ token, result: 'placed' }, intent()), 'order-unknown');
      equal(
        (await begun.main.finishOrderHandoff({ token, result: 'unknown' }, intent())).state,
        'open',
        'the state',
      );
    });

    suite.writes('do not come back by a token that somebody has changed', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      const { main, token } = begun;
      // In front: of the last character not every bit counts.
      const changed = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
      const spoilt = [changed, `x${token}`, token.replace('.', ''), 'x'.repeat(60)];
      for (const each of spoilt)
        await refused(main.finishOrderHandoff({ token: each, result: 'placed' }, intent()), 'order-unknown');
    });

    suite.inTime('do not come back when it is too late', async (harness, advance) => {
      const begun = await away(harness);
      if (!begun) return;
      const { main, token } = begun;
      await advance(61 * MINUTE);
      await refused(main.finishOrderHandoff({ token, result: 'unknown' }, intent()), 'order-unknown');
      equal((await listed(main)).length, 1, 'what is still looked for');
      await advance(DAY);
      equal((await listed(main)).length, 0, 'what is looked for a day later');
    });

    suite.writes('are not looked for any more where nobody wants that', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      const { main, handoff } = begun;
      await main.leaveOrderHandoff({ handoff: handoff.id }, intent());
      equal((await listed(main)).length, 0, 'what is looked for');
      ok(begun.url, 'a shop');
    });

    suite.writes('are told of by mail when they are found, once', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      const { main, shop, url, handoff } = begun;
      const asked = await main.notifyOrderHandoff({ handoff: handoff.id, notify: true }, intent());
      equal(asked.notify, true, 'what is kept');
      await main.notifyOrderHandoff({ handoff: handoff.id, notify: true }, intent());
      const before = await mails(harness);
      await shop(url, 'order');
      equal((await mails(harness)) - before, 1, 'mails');
      const { items } = await main.listActivity({});
      equal(items.filter(({ kind }) => kind === 'shop-order-found').length, 1, 'what is noted');
      equal((await listed(main))[0]?.notify, false, 'what is kept');
    });

    suite.writes('are told of by mail when it is known that there are none', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      const { main, shop, url, handoff } = begun;
      await main.notifyOrderHandoff({ handoff: handoff.id, notify: true }, intent());
      const before = await mails(harness);
      await main.finishOrderHandoff(await shop(url, 'leave'), intent());
      equal((await mails(harness)) - before, 1, 'mails');
      const { items } = await main.listActivity({});
      equal(items[0]?.kind, 'shop-order-missing', 'what is noted');
      await refused(main.notifyOrderHandoff({ handoff: handoff.id, notify: true }, intent()), 'conflict');
    });

    suite.writes('are not told of where that is not wanted any more', async (harness) => {
      const begun = await away(harness);
      if (!begun) return;
      const { main, shop, url, handoff } = begun;
      const before = await mails(harness);
      await main.notifyOrderHandoff({ handoff: handoff.id, notify: true }, intent());
      const off = await main.notifyOrderHandoff({ handoff: handoff.id, notify: false }, intent());
      equal(off.notify, false, 'what is kept');
      await main.finishOrderHandoff(await shop(url, 'leave'), intent());
      equal(await mails(harness), before, 'mails');
    });

    suite.inTime('count as none after a day, which is told', async (harness, advance) => {
      const begun = await away(harness);
      if (!begun) return;
      const { main, handoff } = begun;
      await main.notifyOrderHandoff({ handoff: handoff.id, notify: true }, intent());
      const before = await mails(harness);
      await advance(DAY);
      await listed(main);
      await listed(main);
      equal((await mails(harness)) - before, 1, 'mails');
    });

    suite.reads('are nobody else’s', async ({ backendOf }) => {
      const other = await backendOf('large-owner');
      await refused(other.leaveOrderHandoff({ handoff: 'h-1' }, intent()), 'not-found');
      await refused(other.notifyOrderHandoff({ handoff: 'h-1', notify: true }, intent()), 'not-found');
    });
  });
}
