import type { Backend } from '../../backend/backend.js';
import type { Consequences } from '../../domain/consequences.js';
import { equal, ok, refused } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { DAY, intent, KOELN, linkTo, received, request } from './steps.js';

const MAIN = 'K-300 100';
const MAIN_EMAIL = 'sofia@morgenrot.example';

const codes = ({ money, access, stays }: Consequences): string[] =>
  [...money, ...access, ...stays].map(({ code }) => code);

/** `main` has Köln under it and is asked for by `wanting`; `local` is Köln itself. */
async function three({ backendOf }: Pick<BackendHarness, 'backendOf'>) {
  return {
    main: await backendOf('stand-alone-owner'),
    wanting: await backendOf('main-owner'),
    local: await backendOf('other-owner'),
  };
}
type Three = Awaited<ReturnType<typeof three>>;

/** Köln belongs to `main`. */
async function grouped(harness: BackendHarness): Promise<Three> {
  const sides = await three(harness);
  const { main, local } = sides;
  const { id } = await main.requestLink(request(), intent());
  await local.acceptRequest({ request: id, version: (await received(local, id)).version }, intent());
  const { version } = await main.getLink({ link: id });
  await main.confirmLink({ link: id, version }, intent());
  return sides;
}

/** `main` is asked for, and shows its accounts. Gives the request and the flattening. */
async function shown({ main, wanting }: Three) {
  const { id } = await wanting.requestLink(request({ customerNumber: MAIN }), intent());
  const { version } = await received(main, id);
  await main.acceptRequest({ request: id, version, shows: true }, intent());
  const { flattening } = await wanting.getLink({ link: id });
  return { link: id, flattening: flattening! };
}

const read = async (backend: Backend, id: string) =>
  (await backend.getFlattening({ flattening: id })).flattening!;

/** A plan that `main` has agreed to. Gives the flattening. */
async function running(sides: Three, choice: 'move' | 'detach' | 'leave' = 'move'): Promise<string> {
  const { main, wanting } = sides;
  const { flattening: id } = await shown(sides);
  const listed = await read(wanting, id);
  const planned = await wanting.planFlattening(
    {
      flattening: id,
      version: listed.version,
      rows: [{ link: listed.rows[0]!.link, choice, reason: choice === 'leave' ? 'It is to be sold.' : '' }],
    },
    intent(),
  );
  await wanting.proposeFlattening({ flattening: id, version: planned.version }, intent());
  const { version } = (await main.getFlattening()).flattening!;
  await main.acceptFlattening({ flattening: id, version }, intent());
  return id;
}

export function flatteningCases(suite: Suite): void {
  suite.group('adding a main account with its accounts', () => {
    suite.writes('shows its accounts once it has agreed to that', async (harness) => {
      const sides = await grouped(harness);
      const { main, wanting, local } = sides;
      const { id } = await wanting.requestLink(request({ customerNumber: MAIN }), intent());
      const asked = await received(main, id);
      equal([asked.obstacle?.code, asked.canShow], ['is-main', true], 'what can be done');
      await refused(main.acceptRequest({ request: id, version: asked.version }, intent()), 'is-main');
      equal((await wanting.getLink({ link: id })).flattening, null, 'nothing is shown before');
      await main.acceptRequest({ request: id, version: asked.version, shows: true }, intent());
      const link = await wanting.getLink({ link: id });
      equal(link.state, 'confirm', 'the request');
      const { flattening, changes } = await wanting.getFlattening({ flattening: link.flattening! });
      equal(
        flattening?.rows.map(({ account, choice, state }) => [account.customerNumber, choice, state]),
        [[KOELN, 'move', 'planned']],
        'its accounts',
      );
      ok(changes && codes(changes).includes('invoice-grows'), 'what it changes');
      await refused(wanting.confirmLink({ link: id, version: link.version }, intent()), 'is-main');
      await refused(wanting.cancelRequest({ link: id }, intent()), 'conflict');
      await refused(local.getFlattening({ flattening: link.flattening! }), 'not-found');
      equal(await main.getFlattening(), { flattening: null, changes: null }, 'a list is no question yet');
    });

    suite.writes('is planned, and asked about', async (harness) => {
      const sides = await grouped(harness);
      const { main, wanting } = sides;
      const { flattening: id, link } = await shown(sides);
      const listed = await read(wanting, id);
      const input = { flattening: id, version: listed.version };
      const row = { link: listed.rows[0]!.link, choice: 'leave' as const };
      await refused(wanting.planFlattening({ ...input, rows: [row] }, intent()), 'invalid-input');
      await refused(
        wanting.planFlattening({ ...input, rows: [{ ...row, link: 'l-100871', choice: 'move' }] }, intent()),
        'not-found',
      );
      const planned = await wanting.planFlattening(
        { ...input, rows: [{ ...row, reason: 'It is to be sold.' }] },
        intent(),
      );
      equal(
        planned.rows.map(({ choice, reason }) => [choice, reason]),
        [['leave', 'It is to be sold.']],
        'the plan is kept',
      );
      await refused(wanting.proposeFlattening(input, intent()), 'version-mismatch');
      const told = (await harness.mailTo(MAIN_EMAIL)).length;
      const proposed = await wanting.proposeFlattening(
        { flattening: id, version: planned.version, message: 'One group, one invoice.' },
        intent(),
      );
      ok((await harness.mailTo(MAIN_EMAIL)).length > told, 'a mail to who is asked');
      equal((await wanting.getLink({ link })).state, 'pending', 'it waits');
      equal((await main.getSummary()).moves, 1, 'one question');
      const { flattening, changes } = await main.getFlattening();
      equal([flattening?.side, flattening?.message], ['main', 'One group, one invoice.'], 'the question');
      ok(changes && codes(changes).includes('people-lose-access'), 'what it changes for who is asked');
      await refused(
        wanting.acceptFlattening({ flattening: id, version: proposed.version }, intent()),
        'conflict',
      );
      await main.declineFlattening(
        { flattening: id, version: proposed.version, reason: 'Not this year.' },
        intent(),
      );
      const ended = await read(wanting, id);
      equal([ended.state, ended.reason], ['declined', 'Not this year.'], 'declined');
      equal((await wanting.getLink({ link })).state, 'declined', 'the request');
    });

    suite.inTime('moves its accounts one by one, and adds it at the end', async (harness, advance) => {
      const sides = await grouped(harness);
      const id = await running(sides);
      const { wanting, local } = sides;
      const waiting = await read(wanting, id);
      equal(
        waiting.rows.map(({ state }) => state),
        ['waiting'],
        'its owner is asked',
      );
      const { move } = await local.getMove();
      equal([move?.agreed.present !== null, move?.to.customerNumber], [true, 'K-100 234'], 'the question');
      const agreed = await local.acceptMove({ move: move!.id, version: move!.version }, intent());
      equal(agreed.state, 'planned', 'everybody has agreed');
      equal((await read(wanting, id)).rows[0]?.on, agreed.on, 'from when on');
      await advance(Date.parse(agreed.on!) - Date.parse(agreed.proposedAt) + DAY);
      const later = await three(harness);
      const done = await read(later.wanting, id);
      equal([done.state, done.rows[0]?.state], ['done', 'moved'], 'everything is done');
      const own = (await later.main.getSession()).account;
      equal([own.role, own.main?.customerNumber], ['secondary', 'K-100 234'], 'it is a secondary account');
      equal((await linkTo(later.wanting, KOELN)).state, 'active', 'so is what belonged to it');
      equal((await linkTo(later.wanting, MAIN)).state, 'active', 'its link');
      const { items } = await later.main.listActivity({ group: 'links', limit: 3 });
      ok(
        items.some(({ kind }) => kind === 'flattening-done'),
        'the history',
      );
    });

    suite.inTime('detaches what is to stand alone', async (harness, advance) => {
      const sides = await grouped(harness);
      const id = await running(sides, 'detach');
      const [row] = (await read(sides.wanting, id)).rows;
      equal(row?.state, 'agreed', 'it ends with the billing period');
      await advance(35 * DAY);
      const { wanting, local } = await three(harness);
      const done = await read(wanting, id);
      equal([done.state, done.rows[0]?.state], ['done', 'detached'], 'everything is done');
      equal((await local.getSession()).account.role, 'standalone', 'it stands alone');
    });

    suite.inTime('leaves the main account as it is where an account stays', async (harness) => {
      const sides = await grouped(harness);
      const id = await running(sides, 'leave');
      const ended = await read(sides.wanting, id);
      equal(
        [ended.state, ended.rows[0]?.state, ended.rows[0]?.reason],
        ['partly', 'left', 'It is to be sold.'],
        'named',
      );
      const link = await linkTo(sides.wanting, MAIN);
      equal([link.state, link.refusal], ['failed', 'is-main'], 'the request');
      equal((await sides.main.getSession()).account.role, 'main', 'it stays a main account');
    });

    suite.inTime('names how each account of a large group stands', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const wanting = await backendOf('stand-alone-owner');
      const { id } = await wanting.requestLink(request({ customerNumber: 'K-100 234' }), intent());
      const { version } = await received(main, id);
      await main.acceptRequest({ request: id, version, shows: true }, intent());
      const flattening = (await wanting.getLink({ link: id })).flattening!;
      const listed = await read(wanting, flattening);
      equal(listed.rows.length, 42, 'its accounts');
      await wanting.proposeFlattening({ flattening, version: listed.version }, intent());
      const asked = (await main.getFlattening()).flattening!;
      await main.acceptFlattening({ flattening, version: asked.version }, intent());
      const { rows } = await read(wanting, flattening);
      equal(
        rows.filter(({ state }) => !['waiting', 'agreed', 'failed'].includes(state)),
        [],
        'all are begun',
      );
      for (const { state, on, error, account } of rows)
        ok(state === 'failed' ? error !== null : error === null && (state === 'waiting' || on), account.name);
      const why = new Set(rows.flatMap(({ error }) => error ?? []));
      for (const code of ['account-halted', 'not-ready', 'detach-in-progress'] as const)
        ok(why.has(code), code);
      equal(rows.find(({ account }) => account.customerNumber === 'K-100 871')?.state, 'waiting', 'Berlin');
    });

    suite.inTime('has it decided again where an owner declines', async (harness) => {
      const sides = await grouped(harness);
      const { wanting, local } = sides;
      const id = await running(sides);
      await read(wanting, id);
      const { move } = await local.getMove();
      await local.declineMove({ move: move!.id, version: move!.version, reason: 'We stay.' }, intent());
      const undecided = await read(wanting, id);
      const [row] = undecided.rows;
      equal([row?.state, row?.reason], ['refused', 'We stay.'], 'why');
      equal((await linkTo(wanting, MAIN)).state, 'confirm', 'it is the asking side’s turn');
      const plan = (choice: 'move' | 'detach', version: string) =>
        wanting.planFlattening({ flattening: id, version, rows: [{ link: row!.link, choice }] }, intent());
      await refused(plan('detach', undecided.version), 'conflict');
      await plan('move', undecided.version);
      const again = await read(wanting, id);
      equal(again.rows[0]?.state, 'waiting', 'asked again');
      await refused(plan('move', again.version), 'conflict');
    });

    suite.writes('is taken back, with what is still to come of it', async (harness) => {
      const sides = await grouped(harness);
      const { main, wanting, local } = sides;
      const id = await running(sides);
      const { version } = await read(wanting, id);
      const canceled = await main.cancelFlattening({ flattening: id, version }, intent());
      equal([canceled.state, canceled.rows[0]?.state], ['canceled', 'refused'], 'taken back');
      equal((await local.getMove()).move?.state, 'canceled', 'its owner is not asked any more');
      equal((await linkTo(main, KOELN)).state, 'active', 'its link');
      equal((await linkTo(wanting, MAIN)).state, 'canceled', 'the request');
    });

    suite.inTime('expires when nobody decides', async (harness, advance) => {
      const sides = await grouped(harness);
      const { flattening: id, link } = await shown(sides);
      await advance(15 * DAY);
      const { wanting } = await three(harness);
      const expired = await read(wanting, id);
      equal([expired.state, (await wanting.getLink({ link })).state], ['expired', 'expired'], 'expired');
      await refused(
        wanting.proposeFlattening({ flattening: id, version: expired.version }, intent()),
        'request-expired',
      );
    });
  });
}
