import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { DAY, intent, KOELN, KOELN_EMAIL, MINUTE, received, request } from './steps.js';

export function requestCourseCases(suite: Suite): void {
  suite.group('the course of a request', () => {
    suite.inTime(
      'says once, always as long after it was sent, that the message did not arrive',
      async (harness, advance) => {
        const main = await harness.backendOf('main-owner');
        const asked = await main.requestLink(request({ customerNumber: 'K-210 480' }), intent());
        const arrived = await main.requestLink(request(), intent());
        equal([asked.undeliveredAt, asked.state], [null, 'pending'], 'nothing is known at once');
        equal(asked.ownerPage?.includes(asked.id), true, 'where the owner would answer');
        await harness.mailTo(KOELN_EMAIL);
        await advance(14 * MINUTE);
        const { undeliveredAt } = await (await harness.backendOf('main-owner')).getLink({ link: asked.id });
        equal(undeliveredAt, null, 'nor before its time');
        await advance(2 * MINUTE);
        const again = await harness.backendOf('main-owner');
        const told = await again.getLink({ link: asked.id });
        ok(told.undeliveredAt, 'then it is told');
        equal([told.state, told.account], ['pending', null], 'and nothing else');
        equal((await again.getLink({ link: arrived.id })).undeliveredAt, null, 'not of one that arrived');
        const { items } = await again.listActivity({ link: asked.id });
        ok(
          items.some(({ kind }) => kind === 'link-request-undelivered'),
          'it stands in the history',
        );
        const resent = await again.resendRequest({ link: asked.id }, intent());
        equal(resent.undeliveredAt, null, 'a message that is sent again may arrive');
        const byCode = { link: asked.id, proof: 'support-case', scopes: ['view'] } as const;
        const changed = await again.changeProof({ ...byCode, scopes: [...byCode.scopes] }, intent());
        equal([changed.undeliveredAt, changed.ownerPage], [null, null], 'nothing is mailed any more');
        await again.cancelRequest({ link: arrived.id }, intent());
      },
    );

    suite.writes('tells who asked why the owner declines, if they say so', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf('other-owner');
      const ANNA = 'anna.petersen@nordlicht.example';
      const { id } = await main.requestLink(request(), intent());
      const { version, answered: nobody } = await received(owner, id);
      equal(nobody ?? null, null, 'nobody has answered');
      const choice = { request: id, version };
      await refusedField(owner.declineRequest({ ...choice, text: 'x'.repeat(301) }, intent()), 'text');
      const before = (await harness.mailTo(ANNA)).length;
      const text = 'Bitte fragt in der Buchhaltung.\nKlaus';
      const said = { reason: 'unknown-sender', text } as const;
      const declined = await owner.declineRequest({ ...choice, ...said }, intent());
      equal([declined.declined, declined.answered?.by], [said, 'Klaus Brandt'], 'what its own side reads');
      ok(declined.endedAt, 'when it ended');
      equal((await main.getLink({ link: id })).declined, said, 'what who asked reads');
      equal((await harness.mailTo(ANNA)).length, before + 1, 'a mail');
      const { items } = await main.listActivity({ link: id });
      const entry = items.find(({ kind }) => kind === 'link-request-declined');
      equal(entry?.facts.declineReason, 'unknown-sender', 'the history');
      ok(!JSON.stringify(items).includes('Buchhaltung'), 'their own words are not in the history');
    });

    suite.writes('counts open requests, and gives them back when they end', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const before = await main.getRequestAllowance();
      ok(before.open.limit > before.open.used && before.until === null, 'there is room');
      const { id } = await main.requestLink(request(), intent());
      const asked = await main.getRequestAllowance();
      equal(
        [asked.open.used, asked.hour.used, asked.day.used],
        [before.open.used + 1, before.hour.used + 1, before.day.used + 1],
        'one more',
      );
      await main.cancelRequest({ link: id }, intent());
      const after = await main.getRequestAllowance();
      equal([after.open.used, after.day.used], [before.open.used, before.day.used + 1], 'given back');
      for (let count = after.hour.used; count < after.hour.limit; count++)
        await main.requestLink(request({ customerNumber: `K-88${count} 100` }), intent());
      const full = await main.getRequestAllowance();
      ok(full.until !== null && full.hour.used === full.hour.limit, 'until when there is none');
      await refused(main.requestLink(request(), intent()), 'rate-limited');
    });

    suite.writes('asks again in one step, as before, in the place of what was declined', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf('other-owner');
      const first = await main.requestLink(request({ scopes: ['view', 'pay'] }), intent());
      await refused(main.renewRequest({ link: first.id }, intent()), 'conflict');
      const asked = await received(owner, first.id);
      await owner.declineRequest({ request: first.id, version: asked.version, reason: 'not-now' }, intent());
      const renewed = await main.renewRequest({ link: first.id }, intent());
      equal(
        [renewed.state, renewed.scopes, renewed.follows?.id],
        ['pending', ['view', 'pay'], first.id],
        'the new request',
      );
      const before = await main.getLink({ link: first.id });
      equal([before.state, before.renewedAs], ['renewed', renewed.id], 'the old one');
      const shown = await received(owner, renewed.id);
      equal(
        [shown.message, shown.follows?.id, shown.follows?.declined],
        ['Hello', first.id, true],
        'what the owner sees',
      );
      const { items } = await main.listLinks({ search: KOELN });
      equal(
        items.map(({ id }) => id),
        [renewed.id],
        'the overview has one of them',
      );
      const all = await main.listLinks({ search: KOELN, standings: ['declined', 'renewed'] });
      equal(
        all.items.map(({ id, state }) => [id, state]),
        [[first.id, 'renewed']],
        'it is declined no more',
      );
      const history = await main.listActivity({ link: first.id });
      ok(
        history.items.some(({ kind }) => kind === 'link-request-renewed'),
        'it stands in the history',
      );
      await refused(main.renewRequest({ link: first.id }, intent()), 'conflict');
      const stranger = await harness.backendOf('stand-alone-owner');
      await refused(stranger.renewRequest({ link: renewed.id }, intent()), 'not-found');
    });

    suite.inTime('asks again in one step after it expired', async ({ backendOf }, advance) => {
      const { id } = await (await backendOf('main-owner')).requestLink(request(), intent());
      await advance(14 * DAY + 1000);
      const main = await backendOf('main-owner');
      const renewed = await main.renewRequest({ link: id }, intent());
      equal([renewed.state, renewed.follows?.id], ['pending', id], 'the new request');
      const asked = await received(await backendOf('other-owner'), renewed.id);
      equal(asked.follows?.declined, false, 'nobody had answered');
      const { items } = await main.listLinks({ standings: ['expired'] });
      ok(
        items.every((each) => each.id !== id),
        'it has left what has expired',
      );
    });

    suite.writes('tells who has the mail what it was for, whoever they are signed in as', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(request(), intent());
      const mails = await harness.mailTo(KOELN_EMAIL);
      const { token } = mails.at(-1)!;
      ok(token, 'the mail has a token');
      const stranger = await harness.backendOf('stand-alone-owner');
      const asked = await stranger.lookUpRequest({ request: id, token });
      equal(
        [asked.main.name, asked.account.name, asked.account.customerNumber, asked.state],
        ['Nordlicht Retail GmbH', 'Köln Südstadt Handels KG', KOELN, 'pending'],
        'what the mail said',
      );
      await refused(stranger.lookUpRequest({ request: id, token: `${token}x` }), 'not-found');
      await refused(stranger.lookUpRequest({ request: 'l-nothing', token }), 'not-found');
      const shadow = await main.requestLink(request({ customerNumber: 'K-999 999' }), intent());
      await refused(stranger.lookUpRequest({ request: shadow.id, token }), 'not-found');
      const received = await stranger.listReceivedRequests();
      ok(
        received.items.every((each) => each.id !== id),
        'it is not theirs to answer',
      );
      await main.cancelRequest({ link: id }, intent());
      const now = await stranger.lookUpRequest({ request: id, token });
      equal(now.state, 'canceled', 'what became of it');
      ok(now.endedAt, 'and when');
    });
  });
}
