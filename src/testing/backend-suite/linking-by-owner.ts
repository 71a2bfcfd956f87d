import { UPCOMING } from '../../domain/invoice.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { DAY, intent, MINUTE, KOELN, KOELN_EMAIL, linkKoeln, linkTo, received, request } from './steps.js';

/** A mobile number. */
const PHONE = '+4915112345678';

export function linkingByOwnerCases(suite: Suite): void {
  suite.group('linking by the owner’s consent', () => {
    suite.writes('tells the owner by text message as well, and says what became of it', async (harness) => {
      const main = await harness.backendOf('main-owner');
      await refusedField(main.requestLink(request({ phone: '0151 123' }), intent()), 'phone');
      const byCode = request({ proof: 'email-code', scopes: ['view'], phone: PHONE });
      await refusedField(main.requestLink(byCode, intent()), 'phone');
      const { id, sms } = await main.requestLink(request({ phone: PHONE }), intent());
      equal(sms?.to, '+49•••••678', 'the number is masked');
      const [message, more] = await harness.mailTo(PHONE);
      equal(
        [message?.kind, message?.code, message?.token, more],
        ['link-request-sms', undefined, undefined, undefined],
        'one message, without a secret',
      );
      equal((await main.getLink({ link: id })).sms?.state, 'sent', 'it has gone');
      await main.cancelRequest({ link: id }, intent());
      equal((await main.getLink({ link: id })).sms, null, 'the number is nobody’s business any more');
      const shadow = await main.requestLink(request({ customerNumber: 'K-999 999', phone: PHONE }), intent());
      equal([shadow.state, shadow.sms?.to], ['pending', '+49•••••678'], 'the same without such an account');
      const landline = await main.requestLink(request({ phone: '+4940123456' }), intent());
      await harness.mailTo('+4940123456');
      equal((await main.getLink({ link: landline.id })).sms?.state, 'not-delivered', 'a landline');
    });

    suite.inTime(
      'tells both sides once that a request ends soon, as of a shadow',
      async (harness, advance) => {
        const main = await harness.backendOf('main-owner');
        await main.requestLink(request(), intent());
        await main.requestLink(request({ customerNumber: 'K-999 999' }), intent());
        const mails = async (email: string) => {
          await (await harness.backendOf('main-owner')).getSession();
          return (await harness.mailTo(email)).length;
        };
        const ANNA = 'anna.petersen@nordlicht.example';
        await advance(10 * DAY);
        const [owner, asks] = [await mails(KOELN_EMAIL), await mails(ANNA)];
        await advance(DAY + MINUTE);
        equal(await mails(KOELN_EMAIL), owner + 1, 'the owner is told');
        ok((await mails(ANNA)) >= asks + 2, 'who asked is told of both');
        await advance(DAY);
        equal(await mails(KOELN_EMAIL), owner + 1, 'once');
        const { items } = await (await harness.backendOf('main-owner')).listActivity({ group: 'links' });
        const told = items
          .filter(({ kind }) => kind === 'link-request-ending')
          .map(({ facts }) => facts.number);
        ok(told.includes(KOELN) && told.includes('K-999 999'), 'it stands in the history');
      },
    );

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

    suite.inTime(
      'reminds by text message, to the same or another number, not too often',
      async (harness, advance) => {
        const main = await harness.backendOf('main-owner');
        const { id } = await main.requestLink(request(), intent());
        await advance(2 * MINUTE);
        const reminded = await main.resendRequest({ link: id, phone: PHONE }, intent());
        equal(reminded.sms?.to, '+49•••••678', 'the number');
        await advance(5 * MINUTE);
        await main.resendRequest({ link: id }, intent());
        equal((await harness.mailTo(PHONE)).length, 2, 'twice');
        await main.requestLink(request({ customerNumber: 'K-999 998', phone: PHONE }), intent());
        await refused(
          main.requestLink(request({ customerNumber: 'K-999 997', phone: PHONE }), intent()),
          'rate-limited',
        );
      },
    );

    suite.writes('waits for the owner and tells nothing of the account', async ({ backendOf }) => {
      const link = await (await backendOf('main-owner')).requestLink(request(), intent());
      equal([link.state, link.account, link.joinedBy], ['pending', null, 'added'], 'the request');
      ok(link.expiresAt && link.resendAt, 'when it ends and when it can be sent again');
    });

    suite.writes('mails the owner at the address on file', async (harness) => {
      const before = (await harness.mailTo(KOELN_EMAIL)).length;
      await (await harness.backendOf('main-owner')).requestLink(request(), intent());
      equal((await harness.mailTo(KOELN_EMAIL)).length, before + 1, 'the number of mails');
    });

    suite.writes('shows the owner who asks for what, and what it changes', async ({ backendOf }) => {
      const { id } = await (
        await backendOf('main-owner')
      ).requestLink(request({ message: 'Guten Tag' }), intent());
      const asked = await received(await backendOf('other-owner'), id);
      equal(
        [asked.main.name, asked.requestedBy.name, asked.message],
        ['Nordlicht Retail GmbH', 'Anna Petersen', 'Guten Tag'],
        'who asks',
      );
      equal(asked.scopes, ['view', 'pay', 'switch'], 'what for');
      ok(
        asked.consequences.money.some(({ code }) => code === 'joins-collective-invoice'),
        'the joint invoice',
      );
      ok(
        asked.consequences.access.some(({ code }) => code === 'main-gains-access'),
        'the access',
      );
    });

    suite.writes('warns the owner of a foreign mail domain', async ({ backendOf }) => {
      const { id } = await (await backendOf('main-owner')).requestLink(request(), intent());
      const asked = await received(await backendOf('other-owner'), id);
      equal(
        asked.foreignDomain,
        { theirs: 'nordlicht.example', own: 'suedstadt-handel.example', likeness: 'none' },
        'the domains',
      );
    });

    suite.writes('previews the account, masked, once the owner agreed', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf('other-owner');
      const { id } = await main.requestLink(request(), intent());
      await refused(main.previewLink({ link: id }), 'link-not-verified');
      const { version } = await received(owner, id);
      equal((await owner.acceptRequest({ request: id, version }, intent())).state, 'confirm', 'the state');
      const { candidate } = await main.previewLink({ link: id });
      equal([candidate.city, candidate.lastDigits], ['Köln', '300'], 'what is told');
      ok(!candidate.name.includes('Südstadt'), 'a masked name');
    });

    suite.writes('links the account when the main account confirms', async (harness) => {
      const link = await linkKoeln(harness);
      equal(
        [link.state, link.account?.name, link.payer],
        ['active', 'Köln Südstadt Handels KG', 'main'],
        'the link',
      );
      equal(link.account?.role, 'secondary', 'the role');
      const { account } = await (await harness.backendOf('other-owner')).getSession();
      equal(
        [account.role, account.main?.name],
        ['secondary', 'Nordlicht Retail GmbH'],
        'the owner’s session',
      );
    });

    suite.writes('puts the account on the collective invoice', async (harness) => {
      await linkKoeln(harness);
      const main = await harness.backendOf('main-owner');
      const { items } = await main.listInvoiceAccounts({ invoice: UPCOMING, search: KOELN });
      equal(
        items.map(({ account }) => account.customerNumber),
        [KOELN],
        'the account',
      );
    });

    suite.writes('leaves the account on its own invoice without that right', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf('other-owner');
      const { id, payer } = await main.requestLink(request({ scopes: ['view'] }), intent());
      equal(payer, 'secondary', 'the payer');
      const asked = await received(owner, id);
      ok(
        asked.consequences.money.every(({ code }) => code === 'keeps-own-invoice'),
        'its own invoice',
      );
    });

    suite.writes('links nothing that is not proven', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await main.requestLink(request(), intent());
      await refused(main.confirmLink({ link: id, version }, intent()), 'conflict', 'link-not-verified');
      equal((await main.getLink({ link: id })).account, null, 'the account');
    });

    suite.writes('ends with the owner’s no', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf('other-owner');
      const { id } = await main.requestLink(request(), intent());
      const { version } = await received(owner, id);
      equal((await owner.declineRequest({ request: id, version }, intent())).state, 'declined', 'the state');
      const link = await main.getLink({ link: id });
      equal([link.state, link.account], ['declined', null], 'the request');
      ok(link.endedAt, 'when it ended');
    });

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

    suite.writes('is answered once', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf('other-owner');
      const { id } = await main.requestLink(request(), intent());
      const { version } = await received(owner, id);
      const answered = await owner.declineRequest({ request: id, version }, intent());
      await refused(
        owner.acceptRequest({ request: id, version: answered.version }, intent()),
        'request-answered',
      );
    });

    suite.writes('is withdrawn by who asked', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf('other-owner');
      const { id } = await main.requestLink(request(), intent());
      const { version } = await received(owner, id);
      equal((await main.cancelRequest({ link: id }, intent())).state, 'canceled', 'the state');
      await refused(owner.acceptRequest({ request: id, version }, intent()), 'request-withdrawn');
    });

    suite.writes('can be asked again after it was withdrawn', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const first = await main.requestLink(request(), intent());
      await main.cancelRequest({ link: first.id }, intent());
      const second = await main.requestLink(request(), intent());
      ok(second.id !== first.id && second.state === 'pending', 'another request');
    });

    suite.writes('cannot be withdrawn once linked', async (harness) => {
      const { id } = await linkKoeln(harness);
      const main = await harness.backendOf('main-owner');
      await refused(main.cancelRequest({ link: id }, intent()), 'request-answered', 'conflict');
    });

    suite.writes('is nobody else’s to answer', async ({ backendOf }) => {
      const { id } = await (await backendOf('main-owner')).requestLink(request(), intent());
      const stranger = await backendOf('stand-alone-owner');
      await refused(stranger.acceptRequest({ request: id, version: '1' }, intent()), 'not-found');
      await refused(stranger.declineRequest({ request: id, version: '1' }, intent()), 'not-found');
    });

    suite.writes('shows the owner which rule forbids it', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const taken = await backendOf('taken-owner');
      const { id } = await main.requestLink(request({ customerNumber: 'K-500 010' }), intent());
      const { moves, version } = await received(taken, id);
      ok(moves, 'it would leave another main account');
      await refused(taken.acceptRequest({ request: id, version }, intent()), 'has-other-main');
    });

    suite.writes('tells the owner of a main account how many accounts it has', async ({ backendOf }) => {
      const alone = await backendOf('stand-alone-owner');
      const { id } = await alone.requestLink(request({ customerNumber: 'K-100 234' }), intent());
      const { obstacle, version } = await received(await backendOf('main-owner'), id);
      equal(obstacle, { code: 'is-main', count: 42 }, 'the obstacle');
      await refused(
        (await backendOf('main-owner')).acceptRequest({ request: id, version }, intent()),
        'is-main',
      );
    });

    suite.writes('links an account under one of two main accounts only', async (harness) => {
      const alone = await harness.backendOf('stand-alone-owner');
      const owner = await harness.backendOf('other-owner');
      const { id } = await alone.requestLink(request(), intent());
      await linkKoeln(harness);
      const { version } = await received(owner, id);
      await refused(owner.acceptRequest({ request: id, version }, intent()), 'has-other-main');
    });

    suite.writes('makes the main account of a stand-alone one with its first link', async ({ backendOf }) => {
      const alone = await backendOf('stand-alone-owner');
      const owner = await backendOf('other-owner');
      const { id } = await alone.requestLink(request(), intent());
      const { version } = await received(owner, id);
      await owner.acceptRequest({ request: id, version }, intent());
      equal((await alone.getSession()).account.role, 'standalone', 'the role before');
      const proven = await alone.getLink({ link: id });
      await alone.confirmLink({ link: id, version: proven.version }, intent());
      equal((await alone.getSession()).account.role, 'main', 'the role after');
    });

    suite.inTime('expires after 14 days', async ({ backendOf }, advance) => {
      const main = await backendOf('main-owner');
      const { id } = await main.requestLink(request(), intent());
      await advance(14 * DAY + 1000);
      const again = await backendOf('main-owner');
      equal((await again.getLink({ link: id })).state, 'expired', 'the state');
      await refused(again.cancelRequest({ link: id }, intent()), 'request-expired');
    });

    suite.inTime('cannot be accepted after it expired', async ({ backendOf }, advance) => {
      const { id } = await (await backendOf('main-owner')).requestLink(request(), intent());
      const { version } = await received(await backendOf('other-owner'), id);
      await advance(14 * DAY + 1000);
      const owner = await backendOf('other-owner');
      await refused(owner.acceptRequest({ request: id, version }, intent()), 'request-expired');
    });

    suite.inTime('is sent again after a minute', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const { id } = await main.requestLink(request(), intent());
      await refused(main.resendRequest({ link: id }, intent()), 'rate-limited');
      const before = (await harness.mailTo(KOELN_EMAIL)).length;
      await advance(61_000);
      const again = await main.resendRequest({ link: id }, intent());
      equal((await harness.mailTo(KOELN_EMAIL)).length, before + 1, 'the number of mails');
      ok(again.resendAt, 'when it can be sent again');
    });
  });

  suite.group('rules of linking', () => {
    suite.writes('refuses the account itself', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      await refused(main.requestLink(request({ customerNumber: 'k100234' }), intent()), 'self-link');
    });

    suite.writes('refuses an account that is linked already, and leads to it', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const berlin = await linkTo(main, 'K-100 871');
      const error = await refused(
        main.requestLink(request({ customerNumber: 'K 100871' }), intent()),
        'already-linked',
      );
      equal(error.facts.id, berlin.id, 'the link');
    });

    suite.writes('refuses a second request, and leads to the first', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const first = await main.requestLink(request(), intent());
      const typed = request({ customerNumber: 'k-200300' });
      const error = await refused(main.requestLink(typed, intent()), 'already-requested');
      equal(error.facts.id, first.id, 'the request');
    });

    suite.writes('refuses secondary accounts of a secondary account', async ({ backendOf }) => {
      const taken = await backendOf('taken-owner');
      await refused(taken.requestLink(request(), intent()), 'no-main-eligible');
    });

    suite.writes('refuses the fourth request for one account a day', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      for (let count = 0; count < 3; count++) {
        const { id } = await main.requestLink(request(), intent());
        await main.cancelRequest({ link: id }, intent());
      }
      const { retryAfter } = await refused(main.requestLink(request(), intent()), 'rate-limited');
      ok(retryAfter && retryAfter > 60, 'a time to wait');
    });

    suite.inTime(
      'refuses the eleventh request for one account in thirty days',
      async ({ backendOf }, advance) => {
        for (let day = 0; day < 4; day++) {
          const main = await backendOf('main-owner');
          for (let count = 0; count < (day < 3 ? 3 : 1); count++) {
            const { id } = await main.requestLink(request(), intent());
            await main.cancelRequest({ link: id }, intent());
          }
          await advance(DAY + 1000);
        }
        const main = await backendOf('main-owner');
        await refused(main.requestLink(request(), intent()), 'rate-limited');
        equal(
          (await main.requestLink(request({ customerNumber: 'K-300 100' }), intent())).state,
          'pending',
          'another',
        );
      },
    );

    suite.writes('refuses the eleventh request of an hour', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      for (let count = 0; count < 10; count++)
        await main.requestLink(request({ customerNumber: `K-900 00${count}` }), intent());
      await refused(main.requestLink(request(), intent()), 'rate-limited');
    });
  });
}
