import type { Backend } from '../../backend/backend.js';
import type { Contract, PaidBy } from '../../domain/contract.js';
import { UPCOMING, type InvoiceAccount } from '../../domain/invoice.js';
import type { Link } from '../../domain/link.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, DAY, intent, linkTo } from './steps.js';

/** An account with two contracts, for which nothing is decided apart. */
const NUERNBERG = 'K-100 738';
/** One that pays for its Internet line itself. */
const FRANKFURT = 'K-100 724';
/** One whose Internet line stays on the collective invoice. */
const HANNOVER = 'K-100 712';
/** One that pays itself, with two contracts. */
const MUENCHEN = 'K-100 655';

async function contractsOf(backend: Backend, number: string): Promise<[Contract, Contract, Link]> {
  const link = await linkTo(backend, number);
  const { items } = await backend.listContracts({ link: link.id });
  equal(items.length, 2, `the contracts of ${number}`);
  return [items[0]!, items[1]!, link];
}

/** What an account adds to an invoice. */
async function partOf(
  backend: Backend,
  number: string,
  invoice = UPCOMING,
): Promise<InvoiceAccount | undefined> {
  const { items } = await backend.listInvoiceAccounts({ invoice, search: number });
  return items[0];
}

/** What the accounts on the upcoming invoice add up to, which is what it and the key figures say. */
async function upcoming(main: Backend): Promise<number> {
  const { gross, accounts } = await main.getInvoice({ invoice: UPCOMING });
  const { items, total } = await main.listInvoiceAccounts({ invoice: UPCOMING, limit: 200 });
  equal([items.length, total], [accounts, accounts], 'how many accounts are on it');
  equal(
    items.reduce((sum, each) => sum + each.gross.amount, 0),
    gross.amount,
    'what they add up to',
  );
  for (const { lines, net } of items)
    equal(
      lines.reduce((sum, line) => sum + line.net.amount, 0),
      net.amount,
      'what the lines of an account add up to',
    );
  equal((await main.getSummary()).invoice?.total, gross, 'the key figure');
  return gross.amount;
}

const decide = (
  backend: Backend,
  { link, id, version }: Contract,
  paidBy: PaidBy,
  when: 'now' | 'period-end',
) => backend.changeContractPayer({ link, contract: id, paidBy, when, version }, intent());

const previewed = (backend: Backend, { link, id }: Contract, paidBy: PaidBy) =>
  backend.previewContractPayer({ link, contract: id, paidBy });

export function contractCases(suite: Suite): void {
  suite.group('contracts', () => {
    suite.reads('add up to what the account costs, and tell who pays for each', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      for (const number of [NUERNBERG, FRANKFURT, HANNOVER, MUENCHEN]) {
        const [first, second, { account }] = await contractsOf(main, number);
        equal(first.monthly.amount + second.monthly.amount, account!.monthly.amount, number);
      }
      const [phone, line] = await contractsOf(main, FRANKFURT);
      equal([phone.paidBy, phone.payer, phone.payerSince], ['as-account', 'main', null], 'telephony');
      equal([line.paidBy, line.payer, line.change], ['secondary', 'secondary', null], 'the Internet line');
      const [, kept] = await contractsOf(main, HANNOVER);
      equal([kept.paidBy, kept.payer, kept.purchaseOrder], ['main', 'main', 'PO-26-0712'], 'Hannover');
      equal(
        (await contractsOf(main, MUENCHEN)).slice(0, 2).map((each) => (each as Contract).payer),
        ['secondary', 'secondary'],
        'of who pays itself',
      );
    });

    suite.reads(
      'stand on the invoice of who pays for them, with their own references',
      async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        await upcoming(main);
        const hannover = await partOf(main, HANNOVER);
        equal(
          hannover?.lines.map(({ contract }) => [
            contract?.product.en,
            contract?.costCentre,
            contract?.purchaseOrder,
          ]),
          [
            ['SIP trunk', '', ''],
            ['Internet line', 'KST 4800', 'PO-26-0712'],
          ],
          'the lines',
        );
        const frankfurt = await partOf(main, FRANKFURT);
        equal(frankfurt?.lines[0]?.contract?.product.en, 'Cloud telephony', 'what the main account pays');
        ok(frankfurt && frankfurt.gross.amount < 5290, 'that it pays less than everything');
        const own = await backendOf('p-100712');
        const share = await partOf(own, HANNOVER);
        equal(
          share?.lines.map(({ contract }) => contract?.purchaseOrder),
          ['', ''],
          'what the account itself sees of references',
        );
      },
    );

    suite.reads('are nobody else’s, and not of a request', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const [, { link, id, version }] = await contractsOf(main, NUERNBERG);
      const other = await backendOf('other-owner');
      await refused(other.listContracts({ link }), 'not-found');
      await refused(other.previewContractPayer({ link, contract: id, paidBy: 'main' }), 'not-found');
      const set = { link, contract: id, version };
      await refused(other.undoContractPayer(set, intent()), 'not-found');
      await refused(main.undoContractPayer({ ...set, contract: 'c-100871-1' }, intent()), 'not-found');
      const waiting = await linkTo(main, 'K-100 902');
      await refused(main.listContracts({ link: waiting.id }), 'conflict');
    });

    suite.writes('have references of their own, from the next invoice on', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const [, { link, id, version }] = await contractsOf(main, NUERNBERG);
      const input = { link, contract: id, version, costCentre: 'KST 7', purchaseOrder: 'PO-7' };
      const set = await main.setContractReferences(input, intent());
      equal([set.costCentre, set.purchaseOrder], ['KST 7', 'PO-7'], 'the contract');
      await refused(main.setContractReferences(input, intent()), 'version-mismatch');
      const part = await partOf(main, NUERNBERG);
      equal(
        part?.lines.map(({ contract }) => contract?.purchaseOrder),
        ['', 'PO-7'],
        'the lines',
      );
      const { items } = await main.listActivity({ link, group: 'billing' });
      equal(
        [items[0]?.kind, items[0]?.facts.contract?.en],
        ['contract-references-set', 'Internet line'],
        'the history',
      );
      equal(items[0]?.changes[0], { field: 'cost-centre', before: null, after: 'KST 7' }, 'what changed');
    });

    suite.writes(
      'are paid by the account itself from now on, as it was previewed',
      async ({ backendOf, mailTo }) => {
        const main = await backendOf('main-owner');
        const before = await upcoming(main);
        const [, contract, { id }] = await contractsOf(main, NUERNBERG);
        const preview = await previewed(main, contract, 'secondary');
        equal([preview.payer, preview.obstacles, preview.contracts], ['secondary', [], []], 'the preview');
        const { now, periodEnd } = preview;
        equal(now.main?.before.amount, before, 'the collective invoice as it is');
        equal(
          now.main!.before.amount - now.main!.after.amount,
          now.secondary!.after.amount - now.secondary!.before.amount,
          'what changes sides',
        );
        equal(
          periodEnd.main!.before.amount - periodEnd.main!.after.amount,
          contract.monthly.amount,
          'of a whole period',
        );
        const shop = 'shop-100738@nordlicht.example';
        const mails = (await mailTo(shop)).length;
        const once = intent();
        const input = { link: id, contract: contract.id, version: contract.version } as const;
        const change = { ...input, paidBy: 'secondary', when: 'now' } as const;
        const changed = await main.changeContractPayer(change, once);
        equal(await main.changeContractPayer(change, once), changed, 'the second answer');
        equal((await mailTo(shop)).length, mails + 1, 'the mails');
        equal([changed.paidBy, changed.payer], ['secondary', 'secondary'], 'the contract');
        equal(await upcoming(main), now.main?.after.amount, 'the collective invoice');
        await refused(main.changeContractPayer(change, intent()), 'version-mismatch');
        await refused(decide(main, changed, 'secondary', 'now'), 'conflict');
        const { items } = await main.listActivity({ link: id, group: 'billing' });
        equal(
          [items[0]?.kind, items[0]?.changes],
          ['contract-payer-changed', [{ field: 'contract-payer', before: 'as-account', after: 'secondary' }]],
          'the history',
        );
        await decide(main, changed, 'as-account', 'now');
        equal(await upcoming(main), before, 'back on the same day');
      },
    );

    suite.writes('stay with who pays for them when the account’s payer changes', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const [, kept, link] = await contractsOf(main, HANNOVER);
      const preview = await main.previewPayerChange({ link: link.id, payer: 'secondary' });
      equal(
        preview.contracts?.map(({ id, payer, monthly }) => [id, payer, monthly.amount]),
        [[kept.id, 'main', 29_900]],
        'what stays',
      );
      const { version } = await main.getLink({ link: link.id });
      await main.changePayer({ link: link.id, payer: 'secondary', when: 'now', version }, intent());
      equal(await upcoming(main), preview.now.main?.after.amount, 'the collective invoice, as previewed');
      const [phone, line] = await contractsOf(main, HANNOVER);
      equal([phone.payer, line.payer], ['secondary', 'main'], 'who pays');
      ok(phone.version !== version && line.version !== kept.version, 'another version');
      // Paid for in part is no account that has come apart.
      const { items } = await main.listDrift({});
      ok(!items.some(({ link: of }) => of === link.id), 'it has come apart');
      // With everything else paid by the account, this one alone leaves the collective invoice.
      const { accounts } = await main.getInvoice({ invoice: UPCOMING });
      const back = await decide(main, line, 'as-account', 'period-end');
      equal([back.paidBy, back.change?.payer], ['main', 'secondary'], 'what is planned');
      equal((await main.getInvoice({ invoice: UPCOMING })).accounts, accounts, 'until then');
    });

    suite.writes('leave the collective invoice with the last of them', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { items } = await main.listContracts({ link: (await linkTo(main, BERLIN)).id });
      equal(items.length, 1, 'the contracts of Berlin');
      const [contract] = items;
      const { now } = await previewed(main, contract!, 'secondary');
      await decide(main, contract!, 'secondary', 'now');
      equal(await upcoming(main), now.main?.after.amount, 'the collective invoice');
    });

    suite.reads(
      'are in the way of nothing but what is in the way of their account',
      async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        const of = async (number: string, paidBy: PaidBy) => {
          const { items } = await main.listContracts({ link: (await linkTo(main, number)).id });
          const { obstacles } = await previewed(main, items[0]!, paidBy);
          return obstacles.map(({ code }) => code);
        };
        equal(await of('K-100 731', 'main'), ['open-items'], 'unpaid invoices');
        equal(await of('K-100 833', 'main'), ['incompatible'], 'another currency');
        equal(await of('K-100 825', 'main'), ['mixed-tax'], 'another tax');
        equal(await of('K-100 720', 'secondary'), ['not-standalone-payment'], 'no way to pay');
        equal(await of('K-100 702', 'secondary'), ['detach-in-progress'], 'being detached');
        equal(await of('K-100 731', 'secondary'), [], 'that it stays where it is');
      },
    );

    suite.writes('are decided on for the next period, and back', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const before = await upcoming(main);
      const [, contract] = await contractsOf(main, NUERNBERG);
      const planned = await decide(main, contract, 'secondary', 'period-end');
      equal(
        [planned.paidBy, planned.payer, planned.change?.paidBy],
        ['as-account', 'main', 'secondary'],
        'planned',
      );
      equal(await upcoming(main), before, 'the next invoice');
      const { obstacles } = await previewed(main, planned, 'main');
      equal(
        obstacles.map(({ code }) => code),
        ['payer-change-in-progress'],
        'what is in the way of another one',
      );
      const input = { link: planned.link, contract: planned.id, version: planned.version };
      const kept = await main.undoContractPayer(input, intent());
      equal([kept.paidBy, kept.change], ['as-account', null], 'the contract');
      await refused(main.undoContractPayer({ ...input, version: kept.version }, intent()), 'conflict');
    });

    suite.writes('are as their account again when the link ends', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const [, , link] = await contractsOf(main, HANNOVER);
      const { version } = await main.getLink({ link: link.id });
      await main.detach({ link: link.id, when: 'now', version }, intent());
      await refused(main.listContracts({ link: link.id }), 'conflict');
      await upcoming(main);
    });

    suite.inTime(
      'are issued to each side to the cent, and change by themselves',
      async ({ backendOf }, advance) => {
        const main = await backendOf('main-owner');
        const [, contract] = await contractsOf(main, NUERNBERG);
        const [, held] = await contractsOf(main, HANNOVER);
        await decide(main, contract, 'secondary', 'now');
        await decide(main, held, 'secondary', 'period-end');
        const total = await upcoming(main);
        const part = await partOf(main, NUERNBERG);
        await advance(32 * DAY);
        const later = await backendOf('main-owner');
        const issued = (await later.listInvoices({})).items[1]!;
        equal(issued.gross.amount, total, 'the collective invoice that was issued');
        const on = await partOf(later, NUERNBERG, issued.id);
        equal([on?.lines, on?.gross], [part?.lines, part?.gross], 'what the account adds to it');
        const own = (await (await backendOf('p-100738')).listInvoices({})).items.find(
          ({ side, state, period }) => side === 'outbound' && state === 'open' && period === issued.period,
        );
        equal((own?.gross.amount ?? 0) + (on?.gross.amount ?? 0), 3690, 'what both pay for the account');
        const [phone, line] = await contractsOf(later, HANNOVER);
        equal([phone.payer, line.paidBy, line.change], ['main', 'secondary', null], 'what was planned');
        const next = await partOf(later, HANNOVER);
        equal(next?.gross.amount, phone.monthly.amount, 'the next collective invoice');
        await upcoming(later);
      },
    );
  });
}
