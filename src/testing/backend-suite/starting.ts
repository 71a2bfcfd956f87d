import type { Backend } from '../../backend/backend.js';
import { dayAfter } from '../../domain/day-span.js';
import { UPCOMING } from '../../domain/invoice.js';
import type { Link, LinkRequestInput } from '../../domain/link.js';
import { nextPeriod, periodEnd } from '../../domain/rules.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { agreed, DAY, intent, KOELN, KOELN_EMAIL, mailed, received, request } from './steps.js';

const ANNA = 'anna.petersen@nordlicht.example';

/** Today, where a backend is. */
const todayOf = async (main: Backend): Promise<string> => {
  const { items } = await main.listActivity({ limit: 1 });
  // Nothing is newer than what was done a moment ago.
  return items[0]!.at.slice(0, 10);
};

/** Agrees to a link that begins so many days from now. */
async function agreedIn(harness: BackendHarness, days: number): Promise<{ link: Link; startOn: string }> {
  const main = await harness.backendOf('main-owner');
  const { id, requestedAt } = await main.requestLink(request({ customerNumber: 'K-999 999' }), intent());
  await main.cancelRequest({ link: id }, intent());
  const startOn = dayAfter(requestedAt.slice(0, 10), days);
  return { link: await agreed(harness, { term: { startOn } }), startOn };
}

export function startingCases(suite: Suite): void {
  suite.group('a link that begins later', () => {
    suite.writes('can begin from today on, and not too late', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, requestedAt } = await main.requestLink(request({ customerNumber: 'K-999 999' }), intent());
      ok(id, 'a request');
      const today = requestedAt.slice(0, 10);
      const asked = (term: LinkRequestInput['term'], over: Partial<LinkRequestInput> = {}) =>
        main.requestLink(request({ term, ...over }), intent());
      await refusedField(asked({ startOn: dayAfter(today, -1) }), 'term.startOn');
      await refusedField(asked({ startOn: dayAfter(today, 366) }), 'term.startOn');
      await refusedField(asked({ payFrom: 'period-end' }, { scopes: ['view'] }), 'term.payFrom');
      const { term } = await asked({ startOn: dayAfter(today, 30), payFrom: 'period-end' });
      equal(term, { startOn: dayAfter(today, 30), payFrom: 'period-end' }, 'what was asked for');
    });

    suite.writes('says so to both before they agree', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf('other-owner');
      const today = await todayOf(main);
      const startOn = dayAfter(today, 40);
      const { id } = await main.requestLink(request({ term: { startOn } }), intent());
      const asked = await received(owner, id);
      equal(asked.consequences.access[0], { code: 'begins-on', on: startOn }, 'what the owner reads');
      equal(asked.start, null, 'not agreed yet');
      await owner.acceptRequest({ request: id, version: asked.version }, intent());
      const preview = await main.previewLink({ link: id });
      equal(preview.start, { on: startOn, notBefore: startOn }, 'what the main account confirms');
      equal(preview.main.access[0], { code: 'begins-on', on: startOn }, 'and reads');
      const [money] = preview.secondary.money;
      equal(
        money?.code === 'joins-collective-invoice' && money.from,
        nextPeriod(startOn),
        'the first collective invoice',
      );
    });

    suite.writes('is listed with its name, and nothing of it works', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const before = await main.getSummary();
      const { link, startOn } = await agreedIn(harness, 10);
      equal(
        [link.state, link.start, link.linkedAt, link.account?.name],
        ['scheduled', { on: startOn, notBefore: startOn }, null, 'Köln Südstadt Handels KG'],
        'the link',
      );
      ok(!link.account?.contactEmail, 'whom to write to is not told');
      const { items } = await main.listLinks({ search: 'Köln Südstadt', standings: ['scheduled'] });
      equal(
        items.map(({ id }) => id),
        [link.id],
        'found by its name',
      );
      const after = await main.getSummary();
      equal(
        [after.linked, after.waiting, after.onCollectiveInvoice, after.invoice],
        [before.linked, before.waiting + 1, before.onCollectiveInvoice, before.invoice],
        'the figures',
      );
      const { account } = await (await harness.backendOf('other-owner')).getSession();
      equal(account.role, 'standalone', 'the account stands alone');
      const { version } = link;
      await refused(main.openAccount({ link: link.id }, intent()), 'not-ready');
      await refused(main.detach({ link: link.id, when: 'now', version }, intent()), 'conflict');
      await refused(
        main.changePayer({ link: link.id, payer: 'secondary', when: 'now', version }, intent()),
        'conflict',
      );
      await refused(main.confirmLink({ link: link.id, version }, intent()), 'already-linked');
      await refused(main.requestLink(request(), intent()), 'already-requested');
    });

    suite.writes('cannot be had by a second main account', async (harness) => {
      const other = await harness.backendOf('stand-alone-owner');
      const owner = await harness.backendOf('other-owner');
      const asked = await other.requestLink(request(), intent());
      const byCode = await other.getLink({ link: asked.id });
      equal(byCode.state, 'pending', 'both have asked');
      await agreedIn(harness, 10);
      const { version, obstacle } = await received(owner, asked.id);
      equal(obstacle, { code: 'has-other-main' }, 'the owner reads why');
      await refused(owner.acceptRequest({ request: asked.id, version }, intent()), 'has-other-main');
    });

    suite.writes('is called off by the main account', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf('other-owner');
      const { link } = await agreedIn(harness, 10);
      const mails = [await harness.mailTo(ANNA), await harness.mailTo(KOELN_EMAIL)].map(
        ({ length }) => length,
      );
      const key = intent();
      const over = await main.cancelRequest({ link: link.id }, key);
      equal(
        [over.state, over.calledOff, over.start, over.account],
        ['canceled', 'main', null, null],
        'it is over',
      );
      equal(await main.cancelRequest({ link: link.id }, key), over, 'the same to the same intent');
      const seen = await received(owner, link.id);
      equal([seen.state, seen.calledOff], ['canceled', 'main'], 'the account sees it');
      const after = [await harness.mailTo(ANNA), await harness.mailTo(KOELN_EMAIL)].map(
        ({ length }) => length,
      );
      equal(after, [mails[0]! + 1, mails[1]! + 1], 'both are told once');
      await main.requestLink(request(), intent());
    });

    suite.writes('is called off by the account', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf('other-owner');
      const { link } = await agreedIn(harness, 10);
      const seen = await received(owner, link.id);
      equal([seen.state, seen.start], ['scheduled', link.start], 'the account sees it');
      await refused(owner.declineRequest({ request: link.id, version: 'old' }, intent()), 'version-mismatch');
      const said = { reason: 'not-now', text: 'Later' } as const;
      const over = await owner.declineRequest({ request: link.id, version: seen.version, ...said }, intent());
      equal([over.state, over.calledOff, over.declined], ['declined', 'secondary', said], 'it is over');
      const known = await main.getLink({ link: link.id });
      equal([known.state, known.calledOff, known.declined], ['declined', 'secondary', said], 'both read it');
      await refused(
        owner.declineRequest({ request: link.id, version: over.version }, intent()),
        'request-answered',
      );
      const { items } = await main.listActivity({ group: 'links', limit: 5 });
      const entry = items.find(({ kind }) => kind === 'link-called-off');
      equal(entry?.facts.on, link.start?.on, 'it stands in the history');
    });

    suite.writes('is the account’s to call off, whatever has proven it', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf('other-owner');
      const startOn = dayAfter(await todayOf(main), 5);
      const { id } = await main.requestLink(
        request({ proof: 'email-code', scopes: ['view', 'pay'], term: { startOn } }),
        intent(),
      );
      ok(!(await owner.listReceivedRequests()).items.some((each) => each.id === id), 'not asked');
      const proven = await main.proveLink(
        { link: id, code: await mailed(harness, KOELN_EMAIL, 'code') },
        intent(),
      );
      const { consent } = await main.previewLink({ link: id });
      await main.confirmLink({ link: id, version: proven.version, ...(consent && { consent }) }, intent());
      const { version } = await received(owner, id);
      equal((await owner.declineRequest({ request: id, version }, intent())).state, 'declined', 'no');
      equal((await received(owner, id)).calledOff, 'secondary', 'and it is still there to be seen');
    });

    suite.writes('begins on another day, not before the agreed one', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { link, startOn } = await agreedIn(harness, 10);
      const mails = (await harness.mailTo(KOELN_EMAIL)).length;
      const to = (on: string, version = link.version) =>
        main.changeStart({ link: link.id, on, version }, intent());
      await refusedField(to(dayAfter(startOn, -1)), 'on');
      await refusedField(to(dayAfter(startOn, 400)), 'on');
      await refused(to(dayAfter(startOn, 5), 'old'), 'version-mismatch');
      const changed = await to(dayAfter(startOn, 5));
      equal(changed.start, { on: dayAfter(startOn, 5), notBefore: startOn }, 'later');
      equal((await to(startOn, changed.version)).start?.on, startOn, 'as agreed again');
      equal((await harness.mailTo(KOELN_EMAIL)).length, mails + 2, 'the account is told of each');
      const stranger = await harness.backendOf('other-owner');
      await refused(
        stranger.changeStart({ link: link.id, on: startOn, version: '1' }, intent()),
        'not-found',
      );
    });

    suite.inTime('begins by itself on its day, as every link does', async (harness, advance) => {
      const { link, startOn } = await agreedIn(harness, 10);
      const mails = (await harness.mailTo(KOELN_EMAIL)).length;
      await advance(9 * DAY);
      const main = await harness.backendOf('main-owner');
      equal((await main.getLink({ link: link.id })).state, 'scheduled', 'the day before');
      await advance(DAY);
      const again = await harness.backendOf('main-owner');
      const begun = await again.getLink({ link: link.id });
      equal(
        [begun.state, begun.start, begun.linkedAt, begun.payer],
        ['active', null, `${startOn}T00:00:00.000Z`, 'main'],
        'it has begun',
      );
      equal((await harness.mailTo(KOELN_EMAIL)).length, mails + 1, 'the account is told');
      const { items } = await again.listActivity({ group: 'links', limit: 3 });
      const entry = items.find(({ kind }) => kind === 'linked');
      equal([entry?.automatic, entry?.link], [true, link.id], 'it stands in the history');
      await again.openAccount({ link: link.id }, intent());
      const { account } = await (await harness.backendOf('other-owner')).getSession();
      equal(account.role, 'secondary', 'the account');
    });

    suite.inTime('begins at once where its day has come by the confirmation', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const startOn = dayAfter(await todayOf(main), 2);
      const { id } = await main.requestLink(request({ term: { startOn } }), intent());
      await advance(3 * DAY);
      const owner = await harness.backendOf('other-owner');
      const asked = await received(owner, id);
      ok(!asked.consequences.access.some(({ code }) => code === 'begins-on'), 'nothing is put off');
      await owner.acceptRequest({ request: id, version: asked.version }, intent());
      const again = await harness.backendOf('main-owner');
      const { consent, start } = await again.previewLink({ link: id });
      equal(start, null, 'now');
      const { version } = await again.getLink({ link: id });
      const linked = await again.confirmLink({ link: id, version, ...(consent && { consent }) }, intent());
      equal(linked.state, 'active', 'it has begun');
    });

    suite.inTime('fails as a whole where a rule forbids it by then', async (harness, advance) => {
      const { link } = await agreedIn(harness, 10);
      const koeln = await harness.backendOf('other-owner');
      const owner = await harness.backendOf('stand-alone-owner');
      const { id } = await koeln.requestLink(
        { customerNumber: 'K-300 100', scopes: ['view'], proof: 'owner-consent' },
        intent(),
      );
      await owner.acceptRequest({ request: id, version: (await received(owner, id)).version }, intent());
      const { version } = await koeln.getLink({ link: id });
      equal(
        (await koeln.confirmLink({ link: id, version }, intent())).state,
        'active',
        'it is a main account',
      );
      const mails = (await harness.mailTo(KOELN_EMAIL)).length;
      await advance(10 * DAY);
      const main = await harness.backendOf('main-owner');
      const failed = await main.getLink({ link: link.id });
      equal(
        [failed.state, failed.refusal, failed.start, failed.account, failed.linkedAt],
        ['failed', 'is-main', null, null, null],
        'it has not begun',
      );
      equal((await harness.mailTo(KOELN_EMAIL)).length, mails + 1, 'the account is told');
      const { account } = await (await harness.backendOf('other-owner')).getSession();
      equal(account.role, 'main', 'it is what it was');
    });
  });

  suite.group('when the main account begins to pay', () => {
    suite.writes('is with the next period, if that was agreed to, and shown to both', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf('other-owner');
      const { id, requestedAt } = await main.requestLink(
        request({ term: { payFrom: 'period-end' } }),
        intent(),
      );
      const from = nextPeriod(requestedAt);
      const asked = await received(owner, id);
      const until = { code: 'pays-itself-until', until: periodEnd(requestedAt) } as const;
      equal(asked.consequences.money[0], until, 'what the owner reads');
      await owner.acceptRequest({ request: id, version: asked.version }, intent());
      const { consent, main: ours } = await main.previewLink({ link: id });
      equal(ours.money[0], until, 'what the main account reads');
      const [, money] = ours.money;
      equal(money?.code === 'invoice-grows' && money.from, nextPeriod(from), 'its first invoice with it');
      if (consent) equal(consent.from, nextPeriod(from), 'what it confirms');
      const { version } = await main.getLink({ link: id });
      const linked = await main.confirmLink({ link: id, version, ...(consent && { consent }) }, intent());
      equal(
        [linked.state, linked.payer, linked.payerChange],
        ['active', 'secondary', { payer: 'main', on: from }],
        'the account pays itself until then',
      );
      const kept = await main.undoPayerChange({ link: id, version: linked.version }, intent());
      equal([kept.payer, kept.payerChange], ['secondary', null], 'it can be taken back as such a change is');
    });

    suite.inTime('comes out on the invoices of both sides', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      const { items: before } = await main.listInvoiceAccounts({ invoice: UPCOMING, limit: 200 });
      const link = await agreed(harness, { term: { payFrom: 'period-end' } });
      const { items: same } = await main.listInvoiceAccounts({ invoice: UPCOMING, limit: 200 });
      equal(same.length, before.length, 'the upcoming collective invoice is without it');
      const { on } = link.payerChange!;
      const days = Math.round((Date.parse(on) - Date.parse(link.linkedAt!.slice(0, 10))) / DAY);
      await advance(days * DAY);
      const again = await harness.backendOf('main-owner');
      const changed = await again.getLink({ link: link.id });
      equal([changed.payer, changed.payerChange], ['main', null], 'the main account pays from now on');
      const owner = await harness.backendOf('other-owner');
      const period = `${link.linkedAt!.slice(0, 7)}-01`;
      const { items: own } = await owner.listInvoices({});
      const paid = own.filter((each) => each.period === period && each.number?.includes('200300'));
      equal(
        paid.map(({ gross }) => gross.amount),
        [link.account!.monthly.amount],
        'the account pays the whole period itself',
      );
      const { items: now } = await again.listInvoiceAccounts({ invoice: UPCOMING, limit: 200 });
      const share = now.find(({ account }) => account.customerNumber === KOELN);
      equal(
        share?.gross.amount,
        link.account!.monthly.amount,
        'the next whole one is on the collective invoice',
      );
      const { items: issued } = await again.listInvoices({});
      const collective = issued.find((each) => each.period === period && each.accounts > 1);
      ok(collective, 'the collective invoice of the period before');
      const { items: shares } = await again.listInvoiceAccounts({ invoice: collective.id, limit: 200 });
      ok(
        shares.every(({ account }) => account.customerNumber !== KOELN),
        'has nothing of it',
      );
    });
  });
}
