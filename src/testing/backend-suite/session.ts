import { DEMO_ROLES, type DemoRole } from '../../backend/memory/seed.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';

const PLACES: Readonly<Record<DemoRole, [customerNumber: string, role: string]>> = {
  'main-owner': ['K-100 234', 'main'],
  'co-orderer': ['K-100 234', 'main'],
  'invoice-clerk': ['K-100 234', 'main'],
  'local-team': ['K-100 871', 'secondary'],
  'stand-alone-owner': ['K-300 100', 'standalone'],
  'other-owner': ['K-200 300', 'standalone'],
  'large-owner': ['K-400 000', 'main'],
  'local-owner': ['K-100 871', 'secondary'],
  'taken-owner': ['K-500 010', 'secondary'],
  'asked-owner': ['K-100 902', 'standalone'],
};

export function sessionCases(suite: Suite): void {
  suite.group('session', () => {
    for (const role of DEMO_ROLES)
      suite.reads(`puts the ${role} into their own account`, async ({ backendOf }) => {
        const { account, delegation } = await (await backendOf(role)).getSession();
        equal([account.customerNumber, account.role], PLACES[role], 'the account');
        equal(delegation, null, 'the delegation');
      });

    suite.reads('names the main account of a secondary account', async ({ backendOf }) => {
      const { account } = await (await backendOf('local-team')).getSession();
      equal(account.main?.name, 'Nordlicht Retail GmbH', 'the main account');
    });

    suite.reads('names no main account for a main account', async ({ backendOf }) => {
      const { account } = await (await backendOf('main-owner')).getSession();
      equal(account.main, null, 'the main account');
    });

    suite.reads('tells which rights a person has', async ({ backendOf }) => {
      const { permissions } = await (await backendOf('invoice-clerk')).getSession();
      equal(permissions, ['view-invoices'], 'the rights');
    });

    suite.reads('names people who can grant rights', async ({ backendOf }) => {
      const { administrators } = await (await backendOf('invoice-clerk')).getSession();
      ok(administrators.includes('Anna Petersen'), 'Anna Petersen among the administrators');
    });

    suite.reads('does not know the link of another main account', async ({ backendOf }) => {
      const weitblick = await backendOf('large-owner');
      const { items } = await weitblick.listLinks({ limit: 1 });
      const main = await backendOf('main-owner');
      await refused(main.getLink({ link: items[0]!.id }), 'not-found');
    });

    suite.reads('answers the same for a foreign link and for one that never was', async ({ backendOf }) => {
      const { items } = await (await backendOf('large-owner')).listLinks({ limit: 1 });
      const main = await backendOf('main-owner');
      const foreign = await refused(main.getLink({ link: items[0]!.id }), 'not-found');
      const absent = await refused(main.getLink({ link: 'l-nobody-has-this' }), 'not-found');
      equal([foreign.facts, foreign.fields], [absent.facts, absent.fields], 'the two refusals');
    });
  });
}
