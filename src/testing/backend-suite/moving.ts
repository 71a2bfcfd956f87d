import type { Backend } from '../../backend/backend.js';
import type { Consequences } from '../../domain/consequences.js';
import { equal, ok, refused } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { BERLIN, byCode, DAY, intent, linkTo, mailed, received, request } from './steps.js';

const PRESENT = 'K-100 234';
const PRESENT_EMAIL = 'anna.petersen@nordlicht.example';
const BERLIN_EMAIL = 'shop-100871@nordlicht.example';

const codes = ({ money, access, stays }: Consequences): string[] =>
  [...money, ...access, ...stays].map(({ code }) => code);

/** Berlin belongs to `present`; `wanting` stands alone and asks for it; `local` is Berlin itself. */
async function three({ backendOf }: Pick<BackendHarness, 'backendOf'>) {
  return {
    present: await backendOf('main-owner'),
    wanting: await backendOf('stand-alone-owner'),
    local: await backendOf('local-owner'),
  };
}

/** Asked for, and agreed to by the owner: the main account that asks may ask for the move. */
async function agreedByOwner(wanting: Backend, local: Backend): Promise<string> {
  const { id } = await wanting.requestLink(request({ customerNumber: BERLIN }), intent());
  const asked = await received(local, id);
  await local.acceptRequest({ request: id, version: asked.version, from: asked.moves!.from.id }, intent());
  return id;
}

async function propose(wanting: Backend, link: string) {
  const { version } = await wanting.previewMove({ link });
  return wanting.proposeMove({ link, version, message: 'We have bought the shop.' }, intent());
}

/** Everybody has agreed: Berlin moves with the next billing period. */
async function planned({ present, wanting, local }: Awaited<ReturnType<typeof three>>) {
  const link = await agreedByOwner(wanting, local);
  await propose(wanting, link);
  const [asked] = (await present.listMoves()).items;
  return present.acceptMove({ move: asked!.id, version: asked!.version }, intent());
}

export function movingCases(suite: Suite): void {
  suite.group('moving from one main account to another', () => {
    suite.writes('tells nothing of the other main account before the owner agrees', async (harness) => {
      const { wanting } = await three(harness);
      const taken = await wanting.requestLink(request({ customerNumber: BERLIN }), intent());
      const free = await wanting.requestLink(request({ customerNumber: 'K-200 300' }), intent());
      const plain = ({ state, account, refusal, move, scopes, proof }: typeof taken) => ({
        state,
        account,
        refusal,
        move,
        scopes,
        proof,
      });
      equal(plain(taken), plain(free), 'the answer');
      await refused(wanting.previewMove({ link: taken.id }), 'link-not-verified');
      await refused(wanting.proposeMove({ link: taken.id, version: '1' }, intent()), 'link-not-verified');
      await refused(wanting.previewMove({ link: 'l-nobodys' }), 'not-found');
    });

    suite.writes('shows the owner what it would leave, and what changes', async (harness) => {
      const { wanting, local } = await three(harness);
      const { id } = await wanting.requestLink(request({ customerNumber: BERLIN }), intent());
      const asked = await received(local, id);
      equal([asked.moves?.from.customerNumber, asked.obstacle], [PRESENT, null], 'where it belongs');
      ok(asked.moves?.on.endsWith('-01'), 'with a billing period');
      const changes = codes(asked.consequences);
      for (const code of ['joins-collective-invoice', 'last-invoice-of', 'never-without-main'])
        ok(changes.includes(code), code);
      // Without having seen that, nobody agrees to it.
      await refused(local.acceptRequest({ request: id, version: asked.version }, intent()), 'has-other-main');
      const accepted = await local.acceptRequest(
        { request: id, version: asked.version, from: asked.moves!.from.id },
        intent(),
      );
      equal(accepted.state, 'confirm', 'agreed');
      const link = await wanting.getLink({ link: id });
      equal((await wanting.previewLink({ link: id })).elsewhere, true, 'it cannot be linked as it is');
      await refused(wanting.confirmLink({ link: id, version: link.version }, intent()), 'has-other-main');
      const preview = await wanting.previewMove({ link: id });
      equal([preview.ownerAgreed, preview.obstacles], [true, []], 'what is left to agree');
      ok(codes(preview.changes).includes('invoice-grows'), 'what it means to who asks');
      ok(!JSON.stringify(preview).includes('Nordlicht'), 'the other main account is not named');
    });

    suite.writes('asks the present main account, and tells each side its own', async (harness) => {
      const { mailTo } = harness;
      const { present, wanting, local } = await three(harness);
      const before = [(await mailTo(PRESENT_EMAIL)).length, (await mailTo(BERLIN_EMAIL)).length];
      const link = await agreedByOwner(wanting, local);
      const move = await propose(wanting, link);
      equal(
        [move.state, move.side, move.from, move.account, move.agreed.present, move.agreed.account !== null],
        ['proposed', 'new', null, null, null, true],
        'as who asks sees it',
      );
      ok((await mailTo(PRESENT_EMAIL)).length > before[0]!, 'a mail to the present main account');
      ok((await mailTo(BERLIN_EMAIL)).length > before[1]!, 'a mail to the account');
      const waiting = await wanting.getLink({ link });
      equal(
        [waiting.state, waiting.move?.state, waiting.resendAt],
        ['pending', 'proposed', null],
        'it waits',
      );
      equal((await linkTo(present, BERLIN)).move?.id, move.id, 'its link knows of it');
      const [asked] = (await present.listMoves()).items;
      equal(
        [asked?.side, asked?.account?.customerNumber, asked?.to.id, asked?.message],
        ['present', BERLIN, move.to.id, 'We have bought the shop.'],
        'as who is asked sees it',
      );
      const theirs = await present.getMove({ move: move.id });
      for (const code of ['invoice-shrinks', 'can-be-taken-back'])
        ok(codes(theirs.changes!).includes(code), code);
      const own = await local.getMove();
      equal([own.move?.side, own.move?.from?.customerNumber], ['account', PRESENT], 'as the account sees it');
      equal((await local.listReceivedRequests()).items, [], 'the request is answered');
      await refused(wanting.acceptMove({ move: move.id, version: move.version }, intent()), 'conflict');
      await refused(wanting.resendRequest({ link }, intent()), 'conflict');
      await refused(present.acceptMove({ move: move.id, version: 'other' }, intent()), 'version-mismatch');
      const stranger = await harness.backendOf('other-owner');
      await refused(stranger.getMove({ move: move.id }), 'not-found');
      await refused(stranger.acceptMove({ move: move.id, version: move.version }, intent()), 'not-found');
    });

    suite.writes('is declined with a reason, which changes nothing', async (harness) => {
      const { present, wanting, local } = await three(harness);
      const link = await agreedByOwner(wanting, local);
      const { id, version } = await propose(wanting, link);
      await present.declineMove({ move: id, version, reason: 'It stays with us.' }, intent());
      const { move, changes } = await wanting.getMove({ move: id });
      equal(
        [move?.state, move?.endedBy, move?.reason, move?.from, changes],
        ['declined', 'present', 'It stays with us.', null, null],
        'told to who asked',
      );
      equal((await wanting.getLink({ link })).state, 'declined', 'the request');
      const { items } = await wanting.listActivity({ limit: 20 });
      ok(!JSON.stringify(items).includes('Nordlicht'), 'who declined is not named in the history');
      const kept = await linkTo(present, BERLIN);
      equal([kept.state, kept.move], ['active', null], 'the link');
      await refused(present.acceptMove({ move: id, version: move!.version }, intent()), 'request-answered');
    });

    suite.writes('asks the owner too where another proof was brought', async (harness) => {
      const { present, wanting, local } = await three(harness);
      const { id } = await wanting.requestLink(byCode({ customerNumber: BERLIN }), intent());
      const code = await mailed(harness, BERLIN_EMAIL, 'code');
      equal((await wanting.proveLink({ link: id, code }, intent())).state, 'confirm', 'proven');
      equal((await wanting.previewMove({ link: id })).ownerAgreed, false, 'the owner was not asked');
      const { id: move, version } = await propose(wanting, id);
      const one = await present.acceptMove({ move, version }, intent());
      equal([one.state, one.agreed.account], ['proposed', null], 'one of two');
      await refused(present.acceptMove({ move, version: one.version }, intent()), 'conflict');
      equal((await wanting.getMove({ move })).move?.from?.customerNumber, PRESENT, 'named once it agrees');
      const both = await local.acceptMove({ move, version: one.version }, intent());
      equal(both.state, 'planned', 'both');
      const { items } = await local.listActivity({ group: 'links', limit: 3 });
      equal(
        items.map(({ kind, person }) => [kind, person]),
        [
          ['move-planned', 'Tobias Falk'],
          ['move-agreed', 'Anna Petersen'],
          ['move-proposed', items[2]!.person],
        ],
        'the history of the account',
      );
      const asked = (await wanting.listActivity({ group: 'links', limit: 2 })).items;
      equal(
        asked.map(({ kind, person }) => [kind, person]),
        [
          ['move-planned', null],
          ['move-agreed', null],
        ],
        'who asks is told nobody’s name',
      );
      const theirs = (await present.listActivity({ group: 'links', limit: 1 })).items;
      equal(
        theirs.map(({ kind, account }) => [kind, account?.customerNumber]),
        [['move-planned', BERLIN]],
        'the history of the main account that it leaves',
      );
    });

    suite.writes('is taken back by who asks, or by each side once it is planned', async (harness) => {
      const sides = await three(harness);
      const { present, wanting, local } = sides;
      const link = await agreedByOwner(wanting, local);
      const first = await propose(wanting, link);
      await refused(present.cancelMove({ move: first.id, version: first.version }, intent()), 'conflict');
      equal((await wanting.cancelRequest({ link }, intent())).state, 'canceled', 'the request');
      equal((await present.listMoves()).items, [], 'nobody is asked any more');
      await refused(
        present.acceptMove({ move: first.id, version: first.version }, intent()),
        'request-withdrawn',
      );
      const second = await planned(sides);
      const undone = await local.cancelMove({ move: second.id, version: second.version }, intent());
      equal([undone.state, undone.endedBy], ['canceled', 'account'], 'by the account');
      const third = await planned(sides);
      const back = await present.cancelMove({ move: third.id, version: third.version }, intent());
      equal([back.state, back.endedBy], ['canceled', 'present'], 'by the main account that it leaves');
      equal((await linkTo(present, BERLIN)).state, 'active', 'the link');
    });

    suite.writes('is asked for by one main account at a time', async (harness) => {
      const { present, wanting, local } = await three(harness);
      const rival = await harness.backendOf('other-owner');
      const link = await agreedByOwner(wanting, local);
      const theirs = await agreedByOwner(rival, local);
      const { version } = await rival.previewMove({ link: theirs });
      await propose(wanting, link);
      equal(
        (await rival.previewMove({ link: theirs })).obstacles,
        ['move-in-progress'],
        'what is in the way',
      );
      await refused(rival.proposeMove({ link: theirs, version }, intent()), 'move-in-progress');
      equal((await present.listMoves()).items.length, 1, 'one question');
    });

    suite.inTime('is carried out with the billing period, all at once', async (harness, advance) => {
      const sides = await three(harness);
      const link = (await planned(sides)).link;
      const move = (await sides.wanting.getLink({ link: (await linkTo(sides.wanting, BERLIN)).id })).move!;
      equal(move.state, 'planned', 'agreed by all');
      const { on } = move;
      const until = Date.parse(on!) - Date.parse((await sides.local.getMove()).move!.proposedAt);
      await advance(until - DAY);
      const eve = await three(harness);
      equal((await linkTo(eve.present, BERLIN)).state, 'active', 'the day before');
      await advance(2 * DAY);
      const { present, wanting, local } = await three(harness);
      const session = await local.getSession();
      equal(
        [session.account.role, session.account.main?.name],
        ['secondary', (await wanting.getSession()).account.name],
        'it belongs to the other',
      );
      const moved = await linkTo(wanting, BERLIN);
      equal([moved.state, moved.payer, moved.move], ['active', 'main', null], 'the new link');
      const ended = await present.getLink({ link: link! });
      equal([ended.state, ended.endedAt?.slice(0, 10)], ['detached', on], 'the old link');
      equal(moved.linkedAt?.slice(0, 10), on, 'without a day in between');
      equal(
        (await wanting.openAccount({ link: moved.id }, intent())).account.customerNumber,
        BERLIN,
        'who asked works in it',
      );
      await wanting.leaveAccount({}, intent());
      const { items } = await present.listActivity({ group: 'links', limit: 20 });
      ok(
        items.some(({ kind, automatic }) => kind === 'moved' && automatic),
        'the history of the main account that it left',
      );
      equal((await local.getMove()).move?.state, 'done', 'it is told');
    });

    suite.inTime('is not carried out when something has come in the way', async (harness, advance) => {
      const sides = await three(harness);
      const agreed = await planned(sides);
      const { life } = await sides.local.previewClosing();
      await sides.local.suspendAccount({ version: life.version }, intent());
      await advance(Date.parse(agreed.on!) - Date.parse(agreed.proposedAt) + DAY);
      const { present, wanting, local } = await three(harness);
      const { move } = await local.getMove();
      equal([move?.state, move?.obstacle], ['failed', 'account-halted'], 'why');
      const asked = await linkTo(wanting, BERLIN);
      equal([asked.state, asked.refusal], ['failed', 'account-halted'], 'the request');
      equal((await linkTo(present, BERLIN)).endedAt, null, 'nothing has changed');
    });

    suite.inTime('expires when not everybody answers', async (harness, advance) => {
      const { wanting, local } = await three(harness);
      const link = await agreedByOwner(wanting, local);
      const { id, version } = await propose(wanting, link);
      await advance(15 * DAY);
      const later = await three(harness);
      equal((await later.wanting.getLink({ link })).state, 'expired', 'the request');
      await refused(later.present.acceptMove({ move: id, version }, intent()), 'request-expired');
    });
  });
}
