import type { Backend } from '../../backend/backend.js';
import { dayAfter } from '../../domain/day-span.js';
import type { SwapChanges } from '../../domain/main-swap.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { agreed, BERLIN, DAY, intent, KOELN_EMAIL, linkTo, received } from './steps.js';

const MAIN = 'K-100 234';
const MAIN_EMAIL = 'anna.petersen@nordlicht.example';
const BERLIN_EMAIL = 'shop-100871@nordlicht.example';
const MUNICH = 'K-100 655';

const codes = ({ money, access, stays }: SwapChanges): string[] =>
  [...money, ...access, ...stays].map(({ code }) => code);

async function propose(main: Backend) {
  const { id } = await linkTo(main, BERLIN);
  const { version } = await main.previewSwap({ link: id });
  return main.proposeSwap({ link: id, version, message: 'The head office moves.' }, intent());
}

/** Agreed to: Berlin becomes the main account with the next month. */
async function agree(main: Backend, local: Backend) {
  await propose(main);
  const { swap } = await local.getSwap();
  return local.acceptSwap({ version: swap!.version }, intent());
}

export function mainSwapCases(suite: Suite): void {
  suite.group('changing the main account', () => {
    suite.reads('previews what it changes, and what is in the way', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id } = await linkTo(main, BERLIN);
      const preview = await main.previewSwap({ link: id });
      equal([preview.from.customerNumber, preview.to.customerNumber], [MAIN, BERLIN], 'who and whom');
      equal(preview.obstacles, [], 'nothing is in the way');
      equal(
        codes(preview.changes),
        [
          'pays-collective-invoice',
          'last-collective-invoice',
          'own-charges',
          'past-invoices-stay',
          'people-administer',
          'people-lose-accounts',
          'requests-withdrawn',
          'local-teams-unchanged',
          'accounts-unchanged',
          'notes-go-along',
          'can-be-undone',
        ],
        'what changes',
      );
      const administer = preview.changes.access.find(({ code }) => code === 'people-administer');
      ok(
        administer?.code === 'people-administer' && administer.names.includes('Tobias Falk'),
        'who takes over',
      );
      const obstacles = async (number: string) =>
        (await main.previewSwap({ link: (await linkTo(main, number)).id })).obstacles;
      equal(await obstacles('K-100 702'), ['detach-in-progress'], 'a planned end');
      ok((await obstacles('K-101 428')).includes('not-ready'), 'an order under way');
      ok((await obstacles('K-101 002')).includes('account-halted'), 'a suspended account');
      await refused(main.previewSwap({ link: (await linkTo(main, 'K-100 902')).id }), 'conflict');
      equal(await main.getSwap(), { swap: null, changes: null }, 'none is under way');
      await refused((await backendOf('invoice-clerk')).previewSwap({ link: id }), 'not-allowed');
    });

    suite.writes('is proposed by one side and answered by the other', async ({ backendOf, mailTo }) => {
      const main = await backendOf('main-owner');
      const local = await backendOf('local-owner');
      const told = (await mailTo(BERLIN_EMAIL)).length;
      const proposed = await propose(main);
      equal(
        [proposed.state, proposed.side, proposed.proposedBy, proposed.message],
        ['proposed', 'main', 'Anna Petersen', 'The head office moves.'],
        'the proposal',
      );
      equal((await mailTo(BERLIN_EMAIL)).length, told + 1, 'a mail to who is asked');
      const { swap, changes } = await local.getSwap();
      equal([swap?.side, swap?.version], ['successor', proposed.version], 'the other side');
      ok(changes && codes(changes).includes('pays-collective-invoice'), 'what it would change');
      const again = await linkTo(main, MUNICH);
      equal((await main.previewSwap({ link: again.id })).obstacles[0], 'swap-in-progress', 'one at a time');
      await refused(main.proposeSwap({ link: again.id, version: '1' }, intent()), 'swap-in-progress');
      await refused(main.acceptSwap({ version: proposed.version }, intent()), 'conflict');
      await refused(local.cancelSwap({ version: proposed.version }, intent()), 'conflict');
      await refused(local.acceptSwap({ version: 'other' }, intent()), 'version-mismatch');
      const declined = await local.declineSwap({ version: proposed.version }, intent());
      equal([declined.state, declined.endedBy], ['declined', 'Tobias Falk'], 'declined');
      await refused(local.acceptSwap({ version: declined.version }, intent()), 'request-answered');
      equal((await main.getSwap()).swap?.state, 'declined', 'the main account is told');
      equal((await main.getSwap()).changes, null, 'nothing is to change');
    });

    suite.writes('is taken back by either side until its day', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const local = await backendOf('local-owner');
      const proposed = await propose(main);
      equal((await main.cancelSwap({ version: proposed.version }, intent())).state, 'canceled', 'withdrawn');
      await refused(local.acceptSwap({ version: proposed.version }, intent()), 'request-withdrawn');
      const planned = await agree(main, local);
      ok(planned.state === 'planned' && planned.on?.endsWith('-01'), 'with a billing period');
      const undone = await local.cancelSwap({ version: planned.version }, intent());
      equal([undone.state, undone.endedBy], ['canceled', 'Tobias Falk'], 'undone');
      const second = await agree(main, local);
      equal((await main.cancelSwap({ version: second.version }, intent())).state, 'canceled', 'by the other');
      const { items } = await main.listActivity({ group: 'links', limit: 3 });
      equal(
        items.map(({ kind, person }) => [kind, person]),
        [
          ['swap-canceled', 'Anna Petersen'],
          ['swap-planned', 'Tobias Falk'],
          ['swap-proposed', 'Anna Petersen'],
        ],
        'the history',
      );
    });

    suite.inTime('is carried out with the billing period, all at once', async (harness, advance) => {
      const { backendOf, mailTo } = harness;
      const main = await backendOf('main-owner');
      const local = await backendOf('local-owner');
      const before = await main.getSummary();
      const munich = await linkTo(main, MUNICH);
      const annotated = await main.annotateLink(
        { link: munich.id, version: munich.version, nickname: 'Schwabing', labels: ['South'], hidden: false },
        intent(),
      );
      equal(annotated.nickname, 'Schwabing', 'a note');
      const planned = await agree(main, local);
      const mails = [(await mailTo(MAIN_EMAIL)).length, (await mailTo(BERLIN_EMAIL)).length];
      await advance(Date.parse(planned.on!) - Date.parse(planned.proposedAt) + DAY);

      const successor = await backendOf('local-owner');
      const session = await successor.getSession();
      equal([session.account.role, session.account.main], ['main', null], 'Berlin is the main account');
      const after = await successor.getSummary();
      // Two have left the other by then: one whose end was planned, and one that is closed.
      equal(after.linked, before.linked - 2, 'it has as many accounts as the other had');
      const moved = await linkTo(successor, MUNICH);
      equal([moved.id, moved.nickname, moved.labels], [munich.id, 'Schwabing', ['South']], 'notes go along');
      const back = await linkTo(successor, MAIN);
      equal(
        [back.state, back.payer, back.scopes],
        ['active', 'main', ['view', 'pay', 'switch']],
        'the other',
      );
      equal(
        (await successor.openAccount({ link: moved.id }, intent())).account.name,
        moved.account?.name,
        'work',
      );
      await successor.leaveAccount({}, intent());

      const former = await backendOf('main-owner');
      const theirs = (await former.getSession()).account;
      equal([theirs.role, theirs.main?.customerNumber], ['secondary', BERLIN], 'the main account until now');
      await refused(former.openAccount({ link: moved.id }, intent()), 'not-found');
      await refused(former.getLink({ link: moved.id }), 'not-found');
      equal((await former.listReceivedRequests()).items, [], 'nothing waits');
      equal((await former.getSwap()).swap?.state, 'done', 'it is told');
      const { items } = await former.listActivity({ group: 'links', limit: 1 });
      equal([items[0]?.kind, items[0]?.automatic], ['main-swapped', true], 'the history');
      ok(
        (await mailTo(MAIN_EMAIL)).length > mails[0]! && (await mailTo(BERLIN_EMAIL)).length > mails[1]!,
        'mails',
      );
      // It is no way into a tree: who is a secondary account now adds none.
      await refused(former.previewSwap({ link: munich.id }), 'not-found');
    });

    suite.inTime('is not carried out when something has come in the way', async ({ backendOf }, advance) => {
      const main = await backendOf('main-owner');
      const local = await backendOf('local-owner');
      const planned = await agree(main, local);
      const { life } = await local.previewClosing();
      await local.suspendAccount({ version: life.version }, intent());
      await advance(Date.parse(planned.on!) - Date.parse(planned.proposedAt) + DAY);
      const later = await backendOf('main-owner');
      const { swap } = await later.getSwap();
      equal([swap?.state, swap?.obstacle], ['failed', 'account-halted'], 'why');
      equal((await later.getSession()).account.role, 'main', 'nothing has changed');
    });

    suite.inTime('calls off what was agreed to for later', async (harness, advance) => {
      const { backendOf, mailTo } = harness;
      const main = await backendOf('main-owner');
      const planned = await agree(main, await backendOf('local-owner'));
      const link = await agreed(harness, { term: { startOn: dayAfter(planned.on!, 20) } });
      equal(link.state, 'scheduled', 'agreed to for a day after the swap');
      const mails = (await mailTo(KOELN_EMAIL)).length;
      await advance(Date.parse(planned.on!) - Date.parse(planned.proposedAt) + DAY);
      const owner = await backendOf('other-owner');
      const told = await received(owner, link.id);
      equal([told.state, told.calledOff], ['canceled', 'main'], 'it reads who has called it off');
      equal((await mailTo(KOELN_EMAIL)).length, mails + 1, 'the account is told');
      await advance(30 * DAY);
      const { account } = await (await backendOf('other-owner')).getSession();
      equal(account.role, 'standalone', 'it never begins');
    });

    suite.writes('is not agreed to once both are not linked any more', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const proposed = await propose(main);
      const { id, version } = await linkTo(main, BERLIN);
      await main.detach({ link: id, version, when: 'now' }, intent());
      const local = await backendOf('local-owner');
      await refused(local.acceptSwap({ version: proposed.version }, intent()), 'detach-in-progress');
    });

    suite.inTime('expires when nobody answers', async ({ backendOf }, advance) => {
      const main = await backendOf('main-owner');
      const proposed = await propose(main);
      await advance(15 * DAY);
      const local = await backendOf('local-owner');
      equal((await local.getSwap()).swap?.state, 'expired', 'expired');
      await refused(local.acceptSwap({ version: proposed.version }, intent()), 'request-expired');
    });
  });
}
