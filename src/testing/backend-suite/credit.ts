import { equal, refused, refusedField } from '../assert.js';
import type { Suite } from '../suite.js';
import { UPCOMING } from '../../domain/invoice.js';
import { BERLIN, DAY, intent, linkTo, WIEN } from './steps.js';

const ANNA = 'anna.petersen@nordlicht.example';
const BERLIN_EMAIL = 'shop-100871@nordlicht.example';
const ZUERICH = 'K-100 833';
/** It pays itself. */
const MUENCHEN = 'K-100 655';
const MUENCHEN_OWNER = 'p-100655';

export function creditCases(suite: Suite): void {
  suite.group('credit', () => {
    suite.writes('goes from one side of a link to the other once, and never below zero', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const link = (await linkTo(main, BERLIN)).id;
      const before = await main.getBalances({ link });
      const { currency } = before.secondary.credit!;
      const [ours, theirs] = [before.main.credit!.amount, before.secondary.credit!.amount];
      equal([theirs, before.directions], [1500, ['to-secondary', 'to-main']], 'as it is at first');
      const more = { link, version: before.version, direction: 'to-main', amount: theirs + 1 } as const;
      await refusedField(main.transferCredit(more, intent()), 'amount', 'more-than-there-is');
      await refusedField(main.transferCredit({ ...more, amount: 0 }, intent()), 'amount', 'required');
      const mails = async () => [
        (await harness.mailTo(ANNA)).length,
        (await harness.mailTo(BERLIN_EMAIL)).length,
      ];
      const [annas, berlins] = await mails();
      const once = intent();
      const input = { ...more, amount: 1000 };
      const after = await main.transferCredit(input, once);
      equal(await main.transferCredit(input, once), after, 'the same again');
      equal(
        [after.main.credit, after.secondary.credit],
        [
          { amount: ours + 1000, currency },
          { amount: theirs - 1000, currency },
        ],
        'both balances',
      );
      await refused(main.transferCredit(input, intent()), 'version-mismatch');
      equal(await mails(), [annas! + 1, berlins! + 1], 'mails');
      const back = { link, version: after.version, direction: 'to-secondary', amount: 1000 } as const;
      const again = await main.transferCredit(back, intent());
      equal([again.version, again.main.credit!.amount], [before.version, ours], 'as it was');
      const { items } = await main.listActivity({ link, group: 'billing', limit: 2 });
      equal(
        items.map(({ kind, changes }) => [kind, changes]),
        [
          ['credit-transferred', [{ field: 'credit' }]],
          ['credit-transferred', [{ field: 'credit' }]],
        ],
        'the history',
      );
    });

    suite.writes(
      'of an account that pays itself stays with it, and so do currencies',
      async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        const wien = (await linkTo(main, WIEN)).id;
        const { version, directions } = await main.getBalances({ link: wien });
        equal(directions, ['to-secondary'], 'where it can go');
        const fetched = { link: wien, version, direction: 'to-main', amount: 1 } as const;
        await refused(main.transferCredit(fetched, intent()), 'conflict');
        const zuerich = (await linkTo(main, ZUERICH)).id;
        const other = await main.getBalances({ link: zuerich });
        equal(other.directions, [], 'in another currency');
        const given = {
          link: zuerich,
          version: other.version,
          direction: 'to-secondary',
          amount: 1,
        } as const;
        await refused(main.transferCredit(given, intent()), 'incompatible');
        const clerk = await backendOf('invoice-clerk');
        equal((await clerk.getBalances({ link: wien })).secondary.credit?.amount, 2350, 'what a clerk sees');
        await refused(
          clerk.transferCredit({ ...fetched, direction: 'to-secondary' }, intent()),
          'not-allowed',
        );
        await refused(main.getBalances({ link: (await linkTo(main, 'K-100 902')).id }), 'conflict');
        await refused((await backendOf('local-owner')).getBalances({ link: wien }), 'not-found');
      },
    );

    suite.inTime('covers what it can of the next invoice of who has it', async ({ backendOf }, advance) => {
      const main = await backendOf('main-owner');
      const link = (await linkTo(main, MUENCHEN)).id;
      const { version, main: ours } = await main.getBalances({ link });
      const { currency } = ours.credit!;
      const given = ours.credit!.amount - 1000;
      await main.transferCredit({ link, version, direction: 'to-secondary', amount: given }, intent());
      const left = { amount: 1000, currency };
      const upcoming = await main.getInvoice({ invoice: UPCOMING });
      equal(upcoming.creditUsed, left, 'what will be covered');
      const owner = await backendOf(MUENCHEN_OWNER);
      await advance(31 * DAY);
      const [, collective] = (await main.listInvoices({})).items;
      equal([collective?.creditUsed, collective?.state], [left, 'open'], 'the collective invoice');
      equal(collective?.gross, upcoming.gross, 'which comes to the same');
      const [own] = (await owner.listInvoices({})).items;
      equal([own?.creditUsed, own?.state], [own?.gross, 'paid'], 'an invoice that credit covers whole');
      const after = await main.getBalances({ link });
      equal(after.main.credit, { amount: 0, currency }, 'what the main account has left');
      equal(
        after.secondary.credit,
        { amount: given - own!.gross.amount, currency },
        'what the account has left',
      );
      equal(
        (await main.getInvoice({ invoice: UPCOMING })).creditUsed,
        undefined,
        'nothing is left for the next',
      );
    });
  });
}
