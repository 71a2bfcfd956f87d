import type { Backend } from '../../backend/backend.js';
import { UPCOMING } from '../../domain/invoice.js';
import type { AddressedInvoices, InvoiceAddress } from '../../domain/invoice-address.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { allInvoices } from './invoicing.js';
import { BERLIN, DAY, intent, linkTo, openBerlin } from './steps.js';

/** Pays itself, and has an administrator of its own. */
const MUENCHEN = { number: 'K-100 655', owner: 'p-100655', email: 'shop-100655@nordlicht.example' };
const ANNA = 'anna.petersen@nordlicht.example';

const ADDRESS: InvoiceAddress = {
  company: 'Nordlicht Holding AG',
  addition: 'Accounts payable',
  street: 'Postfach 10 20',
  postcode: '20095',
  city: 'Hamburg',
  country: 'DE',
};

const set = (
  backend: Backend,
  { version }: AddressedInvoices,
  address: InvoiceAddress | null,
  link?: string,
): Promise<AddressedInvoices> =>
  backend.setInvoiceAddress({ version, address, ...(link !== undefined && { link }) }, intent());

export function invoiceAddressCases(suite: Suite): void {
  suite.group('what invoices are addressed to', () => {
    suite.inTime('counts from the next invoice on', async ({ backendOf, mailTo }, advance) => {
      const main = await backendOf('main-owner');
      const before = await main.getInvoiceAddress();
      equal([before.isSet, before.address], [false, before.usual], 'as long as nothing is set');
      const [, issued] = await allInvoices(main);
      const mails = (await mailTo(ANNA)).length;
      const after = await set(main, before, ADDRESS);
      equal([after.isSet, after.address, after.usual], [true, ADDRESS, before.usual], 'what is set');
      await refused(set(main, before, null), 'version-mismatch');
      equal((await mailTo(ANNA)).length - mails, 1, 'mails');
      equal((await main.getInvoice({ invoice: UPCOMING })).recipient, ADDRESS, 'the upcoming invoice');
      equal((await main.getInvoice({ invoice: issued!.id })).recipient, before.usual, 'an issued one');
      await advance(31 * DAY);
      const again = await set(main, await main.getInvoiceAddress(), null);
      equal([again.isSet, again.address], [false, before.usual], 'as at first');
      const [, next] = await allInvoices(main);
      equal(next!.recipient, ADDRESS, 'the one that was issued meanwhile');
      const { blob } = await main.getInvoiceDocument({ invoice: next!.id, document: 'xml', language: 'en' });
      const xml = await blob.text();
      ok(xml.includes('Nordlicht Holding AG') && xml.includes('Accounts payable'), 'its e-invoice');
    });

    suite.writes('is decided by the account, and by its main account', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const owner = await harness.backendOf(MUENCHEN.owner);
      const link = (await linkTo(main, MUENCHEN.number)).id;
      await set(owner, await owner.getInvoiceAddress(), ADDRESS);
      const seen = await main.getInvoiceAddress({ link });
      equal(
        [seen.account.customerNumber, seen.address],
        [MUENCHEN.number, ADDRESS],
        'what the main account sees',
      );
      const mails = (await harness.mailTo(MUENCHEN.email)).length;
      await set(main, seen, null, link);
      equal((await harness.mailTo(MUENCHEN.email)).length - mails, 1, 'mails to the account');
      ok(!(await owner.getInvoiceAddress()).isSet, 'what the account sees');
      const { items } = await main.listActivity({ link, group: 'billing', limit: 2 });
      equal(
        items.map(({ kind, changes: [change] }) => [kind, change?.field, typeof change?.before]),
        [
          ['invoice-address-set', 'invoice-address', 'string'],
          ['invoice-address-set', 'invoice-address', 'string'],
        ],
        'the history',
      );
    });

    suite.writes('is checked, and decided by nobody who works there', async (harness) => {
      const main = await harness.backendOf('main-owner');
      const now = await main.getInvoiceAddress();
      for (const [patch, field, rule] of [
        [{ company: ' ' }, 'address.company', 'required'],
        [{ postcode: '123' }, 'address.postcode', 'postcode'],
        [{ country: '' }, 'address.country', 'required'],
      ] as const) {
        const error = await refused(set(main, now, { ...ADDRESS, ...patch }), 'invalid-input');
        equal(error.fields, [{ field, rule }], 'what is wrong');
      }
      await refused(main.getInvoiceAddress({ link: 'l-none' }), 'not-found');
      await refused(main.getInvoiceAddress({ link: (await linkTo(main, 'K-100 902')).id }), 'conflict');
      const clerk = await harness.backendOf('invoice-clerk');
      equal((await clerk.getInvoiceAddress()).address, now.address, 'what a clerk sees');
      await refused(set(clerk, now, ADDRESS), 'not-allowed');
      const there = await openBerlin(harness);
      equal((await there.getInvoiceAddress()).account.customerNumber, BERLIN, 'whose it is there');
      await refused(set(there, await there.getInvoiceAddress(), ADDRESS), 'denied-while-switched');
    });
  });
}
