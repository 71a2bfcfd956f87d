import { UPCOMING } from '../../domain/invoice.js';
import { equal } from '../assert.js';
import type { Suite } from '../suite.js';
import { last as lastOf } from './invoicing.js';

export function invoiceTaxCases(suite: Suite): void {
  suite.group('invoices', () => {
    suite.reads('are taxed by the place of each account, which is told by rate', async ({ backendOf }) => {
      const main = await backendOf('main-owner');
      const upcoming = await main.getInvoice({ invoice: UPCOMING });
      equal(
        [upcoming.taxedBy, upcoming.taxes.map(({ kind, rate }) => [kind, rate])],
        [
          'site',
          [
            ['standard', 1900],
            ['standard', 810],
            ['reverse-charge', 0],
          ],
        ],
        'the taxes',
      );
      const taxedIn = async (number: string) => {
        const { items } = await main.listInvoiceAccounts({ invoice: UPCOMING, search: number });
        return [items[0]?.taxed.kind, items[0]?.taxed.rate, items[0]?.tax.amount];
      };
      equal(await taxedIn('K-100 847'), ['standard', 810, 374], 'Basel');
      equal(await taxedIn('K-100 819'), ['reverse-charge', 0, 0], 'Salzburg');
      equal(
        upcoming.apart?.accounts.map(({ account, reasons, currency, country }) => [
          account.customerNumber,
          reasons,
          currency,
          country,
        ]),
        [
          ['K-100 825', ['tax'], 'EUR', 'GB'],
          ['K-100 833', ['currency'], 'CHF', 'CH'],
        ],
        'what stays apart',
      );
      equal(upcoming.apart?.total, 2, 'how many');
      const issued = await lastOf(main);
      equal(issued.apart, null, 'of an issued one');
      const own = await backendOf('p-100825');
      equal(
        (await lastOf(own)).taxes.map(({ kind, tax }) => [kind, tax.amount]),
        [['outside', 0]],
        'its own',
      );
    });
  });
}
