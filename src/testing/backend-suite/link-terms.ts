import type { Backend } from '../../backend/backend.js';
import type { CurrentTerm, LinkLimit } from '../../domain/link-extension.js';
import { nextPeriod } from '../../domain/rules.js';
import { equal, ok, refused, refusedField } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { agreed, BERLIN, DAY, intent, KOELN, linkTo, received, request } from './steps.js';

const MAIN_EMAIL = 'anna.petersen@nordlicht.example';
const BERLIN_EMAIL = 'shop-100871@nordlicht.example';

/** The first day of a month so many months after another. */
const months = (day: string, count: number): string =>
  count === 0 ? day : months(nextPeriod(day), count - 1);

/** What a side reads of the link to Berlin. */
async function termOf(
  harness: BackendHarness,
  person: 'main-owner' | 'local-owner',
): Promise<[Backend, CurrentTerm]> {
  const backend = await harness.backendOf(person);
  const link = person === 'local-owner' ? undefined : (await linkTo(backend, BERLIN)).id;
  return [backend, await backend.getLinkTerm({ ...(link !== undefined && { link }) })];
}

/** Lets the link to Berlin hold until a day, as its main account decides. */
async function limited(
  harness: BackendHarness,
  wanted: (term: CurrentTerm) => LinkLimit,
): Promise<CurrentTerm> {
  const [main, term] = await termOf(harness, 'main-owner');
  const { link, version } = term;
  return main.changeLinkTerm({ link, version, ...wanted(term) }, intent());
}

/** How many mails each side has got. */
const mails = async ({ mailTo }: BackendHarness): Promise<number[]> => [
  (await mailTo(MAIN_EMAIL)).length,
  (await mailTo(BERLIN_EMAIL)).length,
];

/** How many mails about Berlin each side has got since. The main account gets others as well. */
const since = async (harness: BackendHarness, before: readonly number[]): Promise<number> =>
  (await mails(harness))[1]! - before[1]!;

const kindsOf = async (backend: Backend, count: number): Promise<string[]> =>
  (await backend.listActivity({ group: 'links', limit: count })).items.map(({ kind }) => kind);

/** Whether Berlin was paid for with the collective invoice of the month before a day, and of the month from it on. */
async function paidIn(main: Backend, end: string): Promise<boolean[]> {
  const { items } = await main.listInvoices({});
  const of = async (is: (period: string) => boolean): Promise<boolean> => {
    const invoice = items.find(({ state, period }) => state !== 'upcoming' && is(period));
    ok(invoice, 'an invoice of that month');
    const accounts = await main.listInvoiceAccounts({ invoice: invoice.id, search: BERLIN });
    return accounts.items.length > 0;
  };
  return [await of((period) => nextPeriod(period) === end), await of((period) => period === end)];
}

/** The link of an account that has no way to pay by itself. */
const unable = async (main: Backend): Promise<string> => (await linkTo(main, 'K-100 720')).id;

export function linkTermCases(suite: Suite): void {
  suite.group('links for a limited time', () => {
    suite.writes('end sooner, or do not go on, as either side decides alone', async (harness) => {
      const [main, open] = await termOf(harness, 'main-owner');
      equal(
        [open.limit, open.side, open.pays, open.extension, open.changes, open.missing],
        [{ endOn: null, extendBy: null }, 'main', true, null, null, []],
        'it has no end',
      );
      const { link, version, earliest } = open;
      const end = months(earliest, 3);
      const write = { link, version, endOn: end, extendBy: 3 as const };
      await refusedField(main.changeLinkTerm({ ...write, endOn: '2020-01-01' }, intent()), 'endOn');
      await refusedField(main.changeLinkTerm({ ...write, endOn: `${end.slice(0, 8)}15` }, intent()), 'endOn');
      await refusedField(main.changeLinkTerm({ ...write, endOn: null }, intent()), 'endOn');
      await refused(main.changeLinkTerm({ ...write, endOn: null, extendBy: null }, intent()), 'conflict');
      const before = await mails(harness);
      const set = await main.changeLinkTerm(write, intent());
      equal(set.limit, { endOn: end, extendBy: 3 }, 'the main account limits it');
      ok(
        set.changes?.money.some((change) => change.code === 'own-invoice' && change.from === end),
        'who pays from then on is told',
      );
      equal((await linkTo(main, BERLIN)).term, { endOn: end, extendBy: 3 }, 'the link says so');
      await refused(main.changeLinkTerm({ ...write, endOn: earliest }, intent()), 'version-mismatch');
      equal(await mails(harness), [before[0]! + 1, before[1]! + 1], 'a mail to each side');

      const [local, seen] = await termOf(harness, 'local-owner');
      equal(
        [seen.side, seen.limit, seen.main.name],
        ['secondary', set.limit, 'Nordlicht Retail GmbH'],
        'its side',
      );
      const stopped = await local.changeLinkTerm(
        { version: seen.version, endOn: end, extendBy: null },
        intent(),
      );
      equal(stopped.limit, { endOn: end, extendBy: null }, 'it does not go on any more');
      const sooner = await local.changeLinkTerm(
        { version: stopped.version, endOn: months(earliest, 1), extendBy: null },
        intent(),
      );
      equal(sooner.limit.endOn, months(earliest, 1), 'and ends sooner');
      const beyond = { version: sooner.version, endOn: end, extendBy: null };
      await refusedField(local.changeLinkTerm(beyond, intent()), 'endOn');
      equal(
        (await kindsOf(main, 3)).every((kind) => kind === 'term-changed'),
        true,
        'the history',
      );
      await refused((await harness.backendOf('other-owner')).getLinkTerm({ link }), 'not-found');
    });

    suite.writes('are extended once the account agrees', async (harness) => {
      const { earliest } = (await termOf(harness, 'main-owner'))[1];
      const end = months(earliest, 2);
      const held = await limited(harness, () => ({ endOn: end, extendBy: null }));
      const [main] = await termOf(harness, 'main-owner');
      const [local] = await termOf(harness, 'local-owner');
      const { link } = held;
      const before = await mails(harness);
      const more = { link, endOn: months(end, 6), extendBy: null };
      const sooner = { ...more, endOn: end, version: held.version };
      await refused(main.proposeExtension(sooner, intent()), 'conflict');
      await refused(local.proposeExtension({ ...more, version: held.version }, intent()), 'not-found');

      const asked = await main.proposeExtension(
        { ...more, version: held.version, message: 'Until the lease ends.' },
        intent(),
      );
      const first = asked.extension!;
      equal(
        [first.state, first.wanted, first.message, first.expiresAt?.slice(0, 10), asked.limit.endOn],
        ['proposed', { endOn: more.endOn, extendBy: null }, 'Until the lease ends.', end, end],
        'it is asked, and nothing changes',
      );
      await refused(
        main.proposeExtension({ ...more, version: asked.version }, intent()),
        'already-requested',
      );
      const answer = { extension: first.id, version: first.version };
      await refused(main.acceptExtension(answer, intent()), 'conflict');
      await refused(local.cancelExtension(answer, intent()), 'conflict');
      await refused(local.acceptExtension({ ...answer, version: 'older' }, intent()), 'version-mismatch');
      const stranger = await harness.backendOf('other-owner');
      await refused(stranger.acceptExtension(answer, intent()), 'not-found');
      const declined = await local.declineExtension({ ...answer, reason: 'We move out.' }, intent());
      equal(
        [declined.extension?.state, declined.extension?.reason, declined.limit.endOn],
        ['declined', 'We move out.', end],
        'it is declined',
      );
      await refused(local.acceptExtension(answer, intent()), 'request-answered');

      const again = await main.proposeExtension(
        { link, endOn: null, extendBy: null, version: declined.version },
        intent(),
      );
      const second = { extension: again.extension!.id, version: again.extension!.version };
      equal((await main.cancelExtension(second, intent())).extension?.state, 'canceled', 'it is taken back');
      await refused(local.acceptExtension(second, intent()), 'request-withdrawn');

      const { version } = await main.getLinkTerm({ link });
      const third = (await main.proposeExtension({ link, endOn: end, extendBy: 12, version }, intent()))
        .extension!;
      const agreed = await local.acceptExtension({ extension: third.id, version: third.version }, intent());
      equal(
        [agreed.extension?.state, agreed.limit],
        ['accepted', { endOn: end, extendBy: 12 }],
        'it is agreed to',
      );
      const kinds = ['term-extended', 'extension-proposed', 'extension-canceled', 'extension-proposed'];
      equal(await kindsOf(main, 4), kinds, 'the history of the main account');
      equal(await kindsOf(local, 4), kinds, 'and of the account');
      equal(await since(harness, before), 6, 'a mail for each of that');
    });

    suite.writes('are agreed to with the request', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf('other-owner');
      const { earliest } = (await termOf(harness, 'main-owner'))[1];
      const term = { endOn: months(earliest, 2), extendBy: 6 as const };
      await refusedField(
        main.requestLink(request({ term: { ...term, endOn: `${term.endOn.slice(0, 8)}02` } }), intent()),
        'term.endOn',
      );
      const { id } = await main.requestLink(request({ term }), intent());
      const asked = await received(owner, id);
      equal(asked.term, term, 'the owner reads it');
      ok(
        asked.consequences?.access.some(({ code }) => code === 'goes-on-by-itself'),
        'and what it means',
      );
      await owner.acceptRequest({ request: id, version: asked.version }, intent());
      const preview = await main.previewLink({ link: id });
      ok(
        preview.main.access.some(({ code }) => code === 'goes-on-by-itself'),
        'who asked reads what it means',
      );
      const { version } = await main.getLink({ link: id });
      const linked = await main.confirmLink({ link: id, version }, intent());
      equal(
        [linked.state, linked.term, linked.customerNumber],
        ['active', term, KOELN],
        'it holds until then',
      );
    });

    suite.writes('of a new link end sooner, too, while its account is asked for more', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const { earliest } = (await termOf(harness, 'main-owner'))[1];
      const { id: link } = await agreed(harness, { term: { endOn: months(earliest, 2), extendBy: 3 } });
      const before = await main.getLinkTerm({ link });
      const forGood = { endOn: null, extendBy: null };
      const { version } = await main.proposeExtension(
        { link, version: before.version, ...forGood },
        intent(),
      );
      const sooner = { endOn: earliest, extendBy: 1 as const };
      const { limit } = await main.changeLinkTerm({ link, version, ...sooner }, intent());
      equal(limit, sooner, 'what holds');
    });

    suite.inTime('end on their day, having told both sides twice', async (harness, advance) => {
      const end = (await limited(harness, ({ earliest }) => ({ endOn: months(earliest, 2), extendBy: null })))
        .limit.endOn!;
      const [main, { link }] = await termOf(harness, 'main-owner');
      const { items } = await main.listActivity({ link, limit: 1 });
      const today = Date.parse(items[0]!.at.slice(0, 10));
      const look = () => termOf(harness, 'main-owner');
      const before = await mails(harness);
      await advance(Date.parse(end) - today - 31 * DAY);
      await look();
      equal(await since(harness, before), 0, 'not before a month');
      await advance(2 * DAY);
      await look();
      equal(await since(harness, before), 1, 'a month before');
      await advance(20 * DAY);
      await look();
      equal(await since(harness, before), 1, 'once');
      await advance(4 * DAY);
      await look();
      equal(await since(harness, before), 2, 'a week before');
      await advance(6 * DAY);
      const later = await harness.backendOf('main-owner');
      const ended = await later.getLink({ link });
      equal(
        [ended.state, ended.endedAt?.slice(0, 10), ended.term?.endOn],
        ['detached', end, end],
        'it has ended as agreed',
      );
      const local = await harness.backendOf('local-owner');
      equal((await local.getSession()).account.role, 'standalone', 'it stands alone');
      equal(await since(harness, before), 3, 'a mail to each side');
      for (const side of [later, local]) ok((await kindsOf(side, 1))[0] === 'term-ended', 'the history');
      await refused(later.getLinkTerm({ link }), 'not-found');
      await advance(35 * DAY);
      equal(await paidIn(await harness.backendOf('main-owner'), end), [true, false], 'paid for until then');
    });

    suite.inTime('go on by themselves, as often as it takes, at once', async (harness, advance) => {
      const held = await limited(harness, ({ earliest }) => ({ endOn: months(earliest, 1), extendBy: 3 }));
      const end = held.limit.endOn!;
      await advance(200 * DAY);
      const [main, term] = await termOf(harness, 'main-owner');
      equal(term.limit, { endOn: months(end, 6), extendBy: 3 }, 'until the first end that is still to come');
      const { items } = await main.listActivity({ link: held.link });
      equal(items.filter(({ kind }) => kind === 'term-extended').length, 1, 'noted once');
    });

    suite.inTime('let a question for more end with them', async (harness, advance) => {
      const held = await limited(harness, ({ earliest }) => ({ endOn: months(earliest, 1), extendBy: null }));
      const { link, version, limit } = held;
      const [main] = await termOf(harness, 'main-owner');
      const asked = await main.proposeExtension({ link, endOn: null, extendBy: null, version }, intent());
      await advance(Date.parse(limit.endOn!) - Date.parse(asked.extension!.proposedAt) + DAY);
      const local = await harness.backendOf('local-owner');
      const answer = { extension: asked.extension!.id, version: asked.extension!.version };
      await refused(local.acceptExtension(answer, intent()), 'request-expired');
      equal((await local.getSession()).account.role, 'standalone', 'the link has ended');
    });

    suite.inTime('end with what was planned, where that is earlier', async (harness, advance) => {
      const held = await limited(harness, ({ earliest }) => ({ endOn: months(earliest, 2), extendBy: null }));
      const main = await harness.backendOf('main-owner');
      const { version } = await linkTo(main, BERLIN);
      const planned = await main.detach({ link: held.link, when: 'period-end', version }, intent());
      const refusedNow = { link: held.link, version: held.version, endOn: null, extendBy: null };
      await refused(main.changeLinkTerm(refusedNow, intent()), 'detach-in-progress');
      await advance(70 * DAY);
      const ended = await (await harness.backendOf('main-owner')).getLink({ link: held.link });
      equal([ended.state, ended.endedAt?.slice(0, 10)], ['detached', planned.detachOn], 'it was detached');
      const { items } = await (await harness.backendOf('main-owner')).listActivity({ link: held.link });
      ok(!items.some(({ kind }) => kind === 'term-ended'), 'and nothing else');
    });

    suite.inTime(
      'go on where the account could not stand alone, and say so once',
      async (harness, advance) => {
        const main = await harness.backendOf('main-owner');
        const link = await unable(main);
        const { version, earliest, limit } = await main.getLinkTerm({ link });
        equal(limit.endOn, null, 'it has no end');
        await main.changeLinkTerm({ link, version, endOn: earliest, extendBy: null }, intent());
        await advance(65 * DAY);
        const later = await harness.backendOf('main-owner');
        equal((await later.getLink({ link })).state, 'active', 'it goes on');
        ok((await later.getLinkTerm({ link })).missing.length > 0, 'what is missing is told');
        await advance(35 * DAY);
        const { items } = await (await harness.backendOf('main-owner')).listActivity({ link });
        equal(items.filter(({ kind }) => kind === 'term-waits').length, 1, 'noted once');
      },
    );
  });
}
