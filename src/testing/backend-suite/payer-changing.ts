import type { Backend } from '../../backend/backend.js';
import { UPCOMING } from '../../domain/invoice.js';
import type { Money } from '../../domain/money.js';
import type { ChangedInvoice, PayerObstacle, PayerPlan, PayerPreview } from '../../domain/payer.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { BERLIN, DAY, intent, linkTo, WIEN } from './steps.js';

/** An account that pays itself and has its own address for invoices. */
const MUENCHEN = 'K-100 655';
/** An account for which it is planned that it pays itself. */
const MAINZ = 'K-100 774';

async function preview(backend: Backend, number: string): Promise<PayerPreview> {
  const { id, payer } = await linkTo(backend, number);
  return backend.previewPayerChange({ link: id, payer: payer === 'main' ? 'secondary' : 'main' });
}

async function change(backend: Backend, number: string, when: 'now' | 'period-end') {
  const { id, payer, version } = await linkTo(backend, number);
  return backend.changePayer(
    { link: id, payer: payer === 'main' ? 'secondary' : 'main', when, version },
    intent(),
  );
}

const codes = ({ obstacles }: PayerPreview): PayerObstacle['code'][] => obstacles.map(({ code }) => code);

const moved = (invoice: ChangedInvoice | null): number => invoice!.after.amount - invoice!.before.amount;

/** What leaves one invoice arrives on the other. */
function balanced({ main, secondary }: PayerPlan, what: string): void {
  const whole = main!.before.amount + secondary!.before.amount;
  equal(main!.after.amount + secondary!.after.amount, whole, `both invoices of ${what}`);
}

/** What keeps each of these accounts from being paid for otherwise. */
const IN_THE_WAY: readonly [number: string, name: string, codes: readonly PayerObstacle['code'][]][] = [
  ['K-100 731', 'an account with unpaid invoices', ['open-items']],
  ['K-100 757', 'an account with a charge that is not billed', ['open-items']],
  ['K-100 833', 'an account in another currency', ['incompatible']],
  ['K-100 825', 'an account whose tax may not stand on the invoice', ['mixed-tax']],
  ['K-100 720', 'an account that cannot pay an invoice', ['not-standalone-payment']],
  ['K-101 440', 'an account that waits for its checks', ['not-ready']],
  ['K-101 002', 'a suspended account', ['target-suspended']],
  ['K-100 388', 'a closed account', ['target-closed']],
  ['K-100 702', 'an account that is being detached', ['detach-in-progress']],
  ['K-100 944', 'an account that the collective invoice alone has linked', ['invoice-only']],
  [MAINZ, 'an account whose payer changes already', ['payer-change-in-progress']],
];

/** What the accounts on the upcoming collective invoice add up to, which is what the invoice itself says. */
async function upcoming(main: Backend): Promise<Money> {
  const { gross, accounts } = await main.getInvoice({ invoice: UPCOMING });
  const { items } = await main.listInvoiceAccounts({ invoice: UPCOMING, limit: 200 });
  equal(items.length, accounts, 'how many accounts are on it');
  const amount = items.reduce((total, each) => total + each.gross.amount, 0);
  equal(amount, gross.amount, 'what they add up to');
  return gross;
}

export function payerCases(suite: Suite): void {
  suite.group('who pays', () => {
    suite.reads('previews what both sides pay when the account pays itself', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const total = await upcoming(main);
      const { account, payer, now, periodEnd, obstacles } = await preview(main, BERLIN);
      equal([account.customerNumber, payer, obstacles], [BERLIN, 'secondary', []], 'what is previewed');
      equal(now.main?.before, total, 'the next collective invoice as it is');
      equal(now.secondary?.later.after.amount, 4290, 'a whole period of the account');
      equal(moved(periodEnd.main), -4290, 'what the collective invoice has less');
      equal(periodEnd.proRata, null, 'no part of a period');
      balanced(now, 'the change now');
      balanced(periodEnd, 'the change with the next period');
      ok(now.firstInvoiceOn < periodEnd.firstInvoiceOn, 'an earlier invoice that is different');
      equal(now.proRata?.amount.amount ?? 4290, moved(now.secondary), 'the part of the current period');
    });

    suite.reads('previews the same the other way round', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { payer, now, periodEnd, recipient } = await preview(main, MUENCHEN);
      equal([payer, recipient], ['main', 'anna.petersen@nordlicht.example'], 'who pays');
      equal(moved(periodEnd.main), 5840, 'what the collective invoice has more');
      equal(periodEnd.secondary?.after.amount, 0, 'what the account still pays');
      balanced(now, 'the change now');
      balanced(periodEnd, 'the change with the next period');
    });

    suite.reads('masks who gets invoices of the account', async ({ backendOf }) => {
      const { recipient } = await preview(await backendOf('main-owner'), BERLIN);
      equal(recipient, 's•••@nordlicht.example', 'the address');
    });

    suite.reads('tells what becomes of a credit', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const credit = (amount: number) => ({ amount, currency: 'EUR' });
      equal((await preview(main, BERLIN)).credit, { amount: credit(1500), fate: 'used' }, 'Berlin');
      equal((await preview(main, WIEN)).credit, { amount: credit(2350), fate: 'kept' }, 'Wien');
      equal((await preview(main, MUENCHEN)).credit, null, 'München');
    });

    for (const [number, name, found] of IN_THE_WAY) {
      suite.reads(`tells what is in the way of ${name}`, async ({ backendOf }) => {
        equal(codes(await preview(await backendOf('main-owner'), number)), found, 'the obstacles');
      });

      suite.writes(`refuses another payer for ${name}`, async ({ backendOf }) => {
        const main = await backendOf('main-owner');
        const before = await linkTo(main, number);
        await refused(change(main, number, 'now'), found[0]!);
        await refused(change(main, number, 'period-end'), found[0]!);
        equal(await linkTo(main, number), before, 'the link');
      });
    }

    suite.reads('names each open item with amount and day', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const [obstacle] = (await preview(main, 'K-100 731')).obstacles;
      equal(
        obstacle?.items.map(({ kind, number, amount, overdue }) => [kind, number, amount?.amount, overdue]),
        [
          ['invoice', 'R-2026-4471', 4490, true],
          ['invoice', 'R-2026-4802', 5230, false],
        ],
        'the items',
      );
      equal(obstacle?.settledBy, 'secondary', 'who settles it');
    });

    suite.reads('names the currencies that differ', async ({ backendOf }) => {
      const { obstacles, now } = await preview(await backendOf('main-owner'), 'K-100 833');
      equal(obstacles[0]?.currencies, { secondary: 'CHF', main: 'EUR' }, 'the currencies');
      equal(now.main, null, 'no sum of two currencies');
    });

    suite.reads('previews nothing for who pays already, nor for a request', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, payer } = await linkTo(main, BERLIN);
      await refused(main.previewPayerChange({ link: id, payer }), 'conflict');
      const waiting = await linkTo(main, 'K-100 902');
      await refused(main.previewPayerChange({ link: waiting.id, payer: 'main' }), 'conflict');
    });

    suite.reads('knows no links of other accounts', async ({ backendOf }) => {
      const { id, version } = await linkTo(await backendOf('main-owner'), BERLIN);
      const other = await backendOf('other-owner');
      const asked = { link: id, payer: 'secondary' } as const;
      await refused(other.previewPayerChange(asked), 'not-found');
      await refused(other.changePayer({ ...asked, when: 'now', version }, intent()), 'not-found');
      await refused(other.undoPayerChange({ link: id, version }, intent()), 'not-found');
    });

    suite.writes('lets the account pay itself from now on', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const before = await main.getSummary();
      const { now } = await preview(main, BERLIN);
      const link = await change(main, BERLIN, 'now');
      equal([link.payer, link.scopes, link.payerChange], ['secondary', ['view', 'switch'], null], 'the link');
      const { onCollectiveInvoice, invoice } = await main.getSummary();
      equal(onCollectiveInvoice, before.onCollectiveInvoice - 1, 'accounts on the collective invoice');
      equal(invoice?.total, now.main?.after, 'the next collective invoice, as it was previewed');
      equal(await upcoming(main), now.main?.after, 'what its accounts add up to');
      const { items } = await main.listLinks({ payer: 'secondary', search: BERLIN });
      equal(items.length, 1, 'the account among those that pay themselves');
    });

    suite.writes('lets the main account pay from now on', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { now } = await preview(main, MUENCHEN);
      const link = await change(main, MUENCHEN, 'now');
      equal([link.payer, link.scopes], ['main', ['view', 'pay', 'switch']], 'the link');
      equal((await main.getSummary()).invoice?.total, now.main?.after, 'the next collective invoice');
      equal(await upcoming(main), now.main?.after, 'what its accounts add up to');
    });

    suite.writes('leaves no trace when it is changed back on the same day', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const total = await upcoming(main);
      await change(main, BERLIN, 'now');
      const back = await change(main, BERLIN, 'now');
      equal(back.scopes, ['view', 'pay', 'switch'], 'the scopes');
      equal(await upcoming(main), total, 'the next collective invoice');
    });

    suite.writes('plans it for the next period, and undoes it', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const total = await upcoming(main);
      const { periodEnd } = await preview(main, BERLIN);
      const planned = await change(main, BERLIN, 'period-end');
      equal(
        [planned.payer, planned.payerChange],
        ['main', { payer: 'secondary', on: periodEnd.on }],
        'what is planned',
      );
      equal(await upcoming(main), total, 'the next collective invoice');
      const kept = await main.undoPayerChange({ link: planned.id, version: planned.version }, intent());
      equal([kept.payer, kept.payerChange], ['main', null], 'the link');
    });

    suite.writes('counts what else is planned in later invoices', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { periodEnd: before } = await preview(main, WIEN);
      await change(main, BERLIN, 'period-end');
      const { periodEnd: after } = await preview(main, WIEN);
      equal(before.main!.before.amount - after.main!.before.amount, 4290, 'what Berlin pays itself then');
    });

    suite.writes('undoes nothing that is not planned', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      await refused(main.undoPayerChange({ link: id, version }, intent()), 'conflict');
    });

    suite.writes('refuses what was decided on another state', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      const planned = await change(main, BERLIN, 'period-end');
      const input = { link: id, payer: 'secondary', when: 'now', version } as const;
      await refused(main.changePayer(input, intent()), 'version-mismatch');
      await refused(main.undoPayerChange({ link: id, version }, intent()), 'version-mismatch');
      equal(await main.getLink({ link: id }), planned, 'the link');
    });

    suite.writes('changes it once, and writes to both sides once', async ({ backendOf, mailTo }) => {
      const main = await backendOf('main-owner');
      const { id, version } = await linkTo(main, BERLIN);
      const owner = 'anna.petersen@nordlicht.example';
      const shop = 'shop-100871@nordlicht.example';
      const counted = async () => [(await mailTo(owner)).length, (await mailTo(shop)).length];
      const [toMain = 0, toShop = 0] = await counted();
      const once = intent();
      const input = { link: id, payer: 'secondary', when: 'now', version } as const;
      const first = await main.changePayer(input, once);
      equal(await main.changePayer(input, once), first, 'the second answer');
      equal(await counted(), [toMain + 1, toShop + 1], 'the mails');
    });

    suite.writes('is forgotten when the account is detached', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const planned = await change(main, BERLIN, 'period-end');
      const { payerChange } = await main.detach(
        { link: planned.id, when: 'now', version: planned.version },
        intent(),
      );
      equal(payerChange, null, 'what is planned');
    });

    suite.inTime(
      'divides the invoice of the month by days, until it is issued and after',
      async ({ backendOf }, advance) => {
        const main = await backendOf('main-owner');
        await change(main, BERLIN, 'now');
        const gross = await upcoming(main);
        const [part] = (await main.listInvoiceAccounts({ invoice: UPCOMING, search: BERLIN })).items;
        ok(part && /^Monthly charge, \d+ of \d+ days$/.test(part.lines[0]!.name.en), 'for how many days');
        await advance(32 * DAY);
        const later = await backendOf('main-owner');
        const issued = (await later.listInvoices({})).items[1]!;
        equal([issued.state, issued.gross], ['open', gross], 'the invoice that was issued');
        const { items } = await later.listInvoiceAccounts({ invoice: issued.id, search: BERLIN });
        equal([items[0]?.lines, items[0]?.gross], [part.lines, part.gross], 'what the account adds to it');
        const next = await later.listInvoiceAccounts({ invoice: UPCOMING, search: BERLIN });
        equal(next.items, [], 'what it adds to the next one');
      },
    );

    suite.inTime('happens by itself when the day has come', async ({ backendOf }, advance) => {
      const { id, payerChange } = await linkTo(await backendOf('main-owner'), MAINZ);
      equal(payerChange?.payer, 'secondary', 'what is planned');
      await advance(32 * DAY);
      const main = await backendOf('main-owner');
      const link = await main.getLink({ link: id });
      equal([link.payer, link.payerChange], ['secondary', null], 'the link');
      const { items } = await main.listInvoiceAccounts({ invoice: UPCOMING, limit: 200 });
      ok(!items.some(({ account }) => account.customerNumber === MAINZ), 'nothing of it on the invoice');
      await refused(main.undoPayerChange({ link: id, version: link.version }, intent()), 'conflict');
    });
  });
}
