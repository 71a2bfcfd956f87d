import type { Backend } from '../../backend/backend.js';
import { UPCOMING, type Invoice } from '../../domain/invoice.js';
import {
  missingRecipients,
  type InvoiceDelivery,
  type MailAudiences,
} from '../../domain/invoice-delivery.js';
import { equal, ok, refused } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';
import type { Suite } from '../suite.js';
import { allInvoices } from './invoicing.js';
import { BERLIN, DAY, intent, linkTo, openBerlin, WIEN } from './steps.js';

/** Pays itself, and has an administrator of its own. */
const MUENCHEN = { number: 'K-100 655', owner: 'p-100655', email: 'shop-100655@nordlicht.example' };
const ANNA = 'anna.petersen@nordlicht.example';
const BERLIN_EMAIL = 'shop-100871@nordlicht.example';
const AACHEN_EMAIL = 'shop-100763@nordlicht.example';
const MUENCHEN_INVOICES = 'buchhaltung@nordlicht-sued.example';
const KIEL = { number: 'K-100 945', email: 'shop-100945@nordlicht.example' };
/** Nobody signs in to it. */
const HALLE = 'K-100 884';

const idOf = async (main: Backend, number: string): Promise<string> => (await linkTo(main, number)).id;

/** The invoices that a linked account pays itself. */
const ownOf = async (main: Backend, link: string): Promise<Invoice[]> =>
  (await main.listInvoices({ link })).items;

async function decide(
  main: Backend,
  number: string,
  { share, mails }: { share?: boolean; mails?: Partial<MailAudiences> },
): Promise<InvoiceDelivery> {
  const link = await idOf(main, number);
  const now = await main.getInvoiceDelivery({ link });
  return main.setInvoiceDelivery(
    { link, version: now.version, share: share ?? now.sight.share, mails: { ...now.mails, ...mails } },
    intent(),
  );
}

async function consent(owner: Backend, own: boolean): Promise<InvoiceDelivery> {
  const { version } = await owner.getInvoiceDelivery();
  return owner.setInvoiceConsent({ version, own }, intent());
}

/** Every way to read an invoice answers as if it never was. */
async function absent(backend: Backend, invoice: string, document: string): Promise<void> {
  await refused(backend.getInvoice({ invoice }), 'not-found');
  await refused(backend.listInvoiceAccounts({ invoice }), 'not-found');
  await refused(backend.getInvoiceDocument({ invoice, document, language: 'en' }), 'not-found');
  await refused(backend.getInvoice({ invoice: 'i-none' }), 'not-found');
}

/** How many mails each of some addresses has got meanwhile. */
async function counter({ mailTo }: BackendHarness, ...addresses: string[]): Promise<() => Promise<number[]>> {
  // One after the other: looking delivers what waits, and two that look at once may each miss what the other brings.
  const count = async () => {
    const counts: number[] = [];
    for (const address of addresses) counts.push((await mailTo(address)).length);
    return counts;
  };
  const before = await count();
  return async () => (await count()).map((now, index) => now - before[index]!);
}

export function invoiceDeliveryCases(suite: Suite): void {
  suite.group('who sees invoices', () => {
    suite.reads('is told to both sides, and as it is at first', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const link = await idOf(main, BERLIN);
      const theirs = await main.getInvoiceDelivery({ link });
      const ours = await (await backendOf('local-owner')).getInvoiceDelivery();
      equal([theirs.side, ours.side], ['main', 'secondary'], 'the sides');
      for (const { sight, payer, main: payerRef, account } of [theirs, ours])
        equal(
          [sight, payer, payerRef.name, account.name],
          [{ share: true, own: false }, 'main', 'Nordlicht Retail GmbH', 'Berlin Mitte'],
          'what is decided',
        );
      ok(!theirs.recipients.secondary.email.startsWith('shop'), 'the other side’s address is masked');
      ok(ours.recipients.secondary.email.startsWith('shop'), 'its own address is not');
      const asked = await linkTo(main, 'K-100 902');
      await refused(main.getInvoiceDelivery({ link: asked.id }), 'conflict');
      await refused(main.getInvoiceDelivery({ link: 'l-none' }), 'not-found');
      await refused((await backendOf('stand-alone-owner')).getInvoiceDelivery(), 'conflict');
    });

    suite.writes(
      'is decided by the account for what it pays itself: nothing, until it agrees',
      async (harness) => {
        const main = await harness.backendOf('main-owner');
        const owner = await harness.backendOf(MUENCHEN.owner);
        const link = await idOf(main, MUENCHEN.number);
        const mails = (await harness.mailTo(ANNA)).length;
        const [paid] = await allInvoices(owner);
        ok(paid && paid.side === 'outbound', 'an invoice that it pays');
        const document = paid.documents[0]!.id;
        await refused(main.listInvoices({ link }), 'invoice-not-entitled');
        await absent(main, paid.id, document);

        const asked = await main.requestInvoices({ link }, intent());
        ok(asked.askedAt, 'when it was asked');
        await refused(main.requestInvoices({ link }, intent()), 'rate-limited');
        equal((await harness.mailTo(MUENCHEN.email)).length, 1, 'mails to the account');

        const before = await owner.getInvoiceDelivery();
        await consent(owner, true);
        await refused(
          owner.setInvoiceConsent({ version: before.version, own: false }, intent()),
          'version-mismatch',
        );
        const shown = await ownOf(main, link);
        equal(
          shown.map(({ id, side, gross }) => [id, side, gross]),
          (await allInvoices(owner)).map(({ id, gross }) => [id, 'linked', gross]),
          'the invoices',
        );
        const { blob } = await main.getInvoiceDocument({ invoice: paid.id, document, language: 'en' });
        ok(blob.size > 0, 'a document');
        await refused(main.requestInvoices({ link }, intent()), 'conflict');
        ok(!(await allInvoices(main)).some(({ id }) => id === paid.id), 'not among the collective ones');
        ok((await main.listLinks({ limit: 1 })).total > 0, 'others stay as they are');

        await consent(owner, false);
        await absent(main, paid.id, document);
        equal((await harness.mailTo(ANNA)).length - mails, 2, 'mails to the main account');
        const { items } = await main.listActivity({ link, group: 'billing' });
        equal(
          items.map(({ kind }) => kind),
          ['invoice-consent-set', 'invoice-consent-set', 'invoices-requested'],
          'the history',
        );
      },
    );

    suite.reads('shows what an account pays itself where it agreed', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const invoices = await ownOf(main, await idOf(main, WIEN));
      ok(invoices.length > 1 && invoices.every(({ payer }) => payer.name === 'Wien Neubau'), 'its invoices');
      const { items } = await main.listInvoiceAccounts({ invoice: invoices[0]!.id });
      equal(
        items.map(({ gross }) => gross),
        [invoices[0]!.gross],
        'what is on it',
      );
    });

    suite.writes('is decided by the main account for the account’s share', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf('local-owner');
      const [, issued] = await allInvoices(owner);
      ok(issued, 'a share');
      await decide(main, BERLIN, { share: false });
      equal(await allInvoices(owner), [], 'what the account sees');
      equal((await owner.listInvoices({})).total, 0, 'how many');
      await absent(owner, issued.id, issued.documents[0]!.id);
      await refused(owner.getInvoice({ invoice: UPCOMING }), 'not-found');
      // Who works there for the main account sees what that one pays.
      ok((await allInvoices(await openBerlin(harness))).length > 1, 'what the payer sees there');
      await owner.requestInvoices({}, intent());
      await main.leaveAccount({}, intent());
      const back = await harness.backendOf('main-owner');
      await decide(back, BERLIN, { share: true });
      ok((await allInvoices(owner)).length > 1, 'what it sees again');
      await refused(owner.requestInvoices({}, intent()), 'conflict');
    });

    suite.writes('is decided by nobody who works there for the main account', async (harness) => {
      const there = await openBerlin(harness);
      const { version, side } = await there.getInvoiceDelivery();
      equal(side, 'secondary', 'the side');
      await refused(there.setInvoiceConsent({ version, own: true }, intent()), 'denied-while-switched');
      await refused(there.requestInvoices({}, intent()), 'denied-while-switched');
    });
  });

  suite.group('invoices that a linked account pays itself', () => {
    suite.inTime('are issued when the month is over', async ({ backendOf }, advance) => {
      const main = await backendOf('main-owner');
      const owner = await backendOf(MUENCHEN.owner);
      const before = (await allInvoices(owner)).length;
      await advance(31 * DAY);
      const [issued] = await allInvoices(owner);
      equal((await allInvoices(owner)).length, before + 1, 'one more');
      const { account } = await main.getLink({ link: await idOf(main, MUENCHEN.number) });
      equal([issued!.gross, issued!.side], [account!.monthly, 'outbound'], 'what it costs');
    });
  });

  suite.group('mails about a linked account', () => {
    suite.writes('go to whom the main account decides, and name who is missing', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const halle = await main.getInvoiceDelivery({ link: await idOf(main, HALLE) });
      ok(halle.recipients.secondary.missing && !halle.recipients.main.missing, 'who is missing');
      equal([...new Set(missingRecipients(halle).map(({ side }) => side))], ['secondary'], 'the side');
      const { id, version } = await linkTo(main, BERLIN);
      await decide(main, BERLIN, { mails: { payer: 'main' } });
      const came = await counter(harness, BERLIN_EMAIL, ANNA);
      const now = await main.getLink({ link: id });
      ok(now.version !== version, 'another version of the link');
      await main.changePayer(
        { link: id, payer: 'secondary', when: 'period-end', version: now.version },
        intent(),
      );
      equal(await came(), [0, 1], 'mails to the account and to the main account');
      const { items } = await main.listActivity({ link: id, group: 'billing', limit: 2 });
      equal(
        items[1]?.changes,
        [{ field: 'mails-payer', before: 'both', after: 'main' }],
        'what the history says',
      );
    });

    suite.inTime('tell of invoices and of late ones, once each', async (harness, advance) => {
      const main = await harness.backendOf('main-owner');
      await decide(main, BERLIN, { mails: { invoice: 'both' } });
      await decide(main, KIEL.number, { share: false, mails: { invoice: 'both', payment: 'both' } });
      const came = await counter(harness, BERLIN_EMAIL, KIEL.email, AACHEN_EMAIL, MUENCHEN_INVOICES);
      const paid = await counter(harness, ANNA);
      await advance(31 * DAY);
      await main.getSession();
      await main.getSession();
      // Two of October are late by now, and those of November are there.
      equal(await came(), [1, 0, 0, 2], 'mails to the accounts');
      // An invoice, a late one, and what comes with the month: another payer, a detached account and a closed one.
      equal(await paid(), [5], 'mails to who pays the collective invoice');
    });
  });
}
