import type { CollectiveInvoice } from '../../../src/domain/invoice.js';
import {
  LINKED,
  NEEDS_YOU,
  WAITING,
  type Link,
  type Standing,
  type Summary,
} from '../../../src/domain/link.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import type { Call } from '../world.js';
import { visibleRows } from './list.js';
import { ownLink } from './own-link.js';
import { linkView } from './views.js';

export const getLink = async (call: Call, { link }: { link: string }): Promise<Link> =>
  linkView(call.db, await ownLink(call, link, 'read'), call.time);

/** What the next collective invoice holds. */
export async function getCollectiveInvoice({ db, actor, now }: Call): Promise<CollectiveInvoice> {
  const accounts = await db
    .selectFrom('link')
    .innerJoin('account', 'account.id', 'link.account_id')
    .select(['account.id', 'customer_number', 'name', 'city', 'monthly_amount', 'currency'])
    .where('link.main_id', '=', actor.account.id)
    .where('link.state', 'in', LINKED)
    .where((where) => where(where.val('pay'), '=', where.fn.any('link.scopes')))
    .where('account.currency', '=', actor.account.currency)
    .orderBy('sort_name')
    .orderBy('account.id')
    .execute();
  const { currency } = actor.account;
  return {
    period: `${now.slice(0, 7)}-01`,
    dueOn: nextPeriod(now),
    total: { amount: accounts.reduce((total, each) => total + each.monthly_amount, 0), currency },
    lines: accounts.map(({ id, customer_number, name, city, monthly_amount }) => ({
      account: { id, customerNumber: customer_number, name },
      city,
      monthly: { amount: monthly_amount, currency },
    })),
  };
}

export async function getSummary(call: Call): Promise<Summary> {
  const { actor, now } = call;
  const thisMonth = `${now.slice(0, 7)}-01T00:00:00.000Z`;
  const groups = await visibleRows(call)
    .select((row) => [
      'standing',
      row.fn.countAll<number>().as('count'),
      row.fn.countAll<number>().filterWhere('state', 'in', LINKED).as('linked'),
      row.fn
        .countAll<number>()
        .filterWhere('state', 'in', LINKED)
        .filterWhere('linked_at', '>=', thisMonth)
        .as('added'),
      row.fn
        .countAll<number>()
        .filterWhere('state', 'in', LINKED)
        .filterWhere('payer', '=', 'main')
        .as('collective'),
      row.fn
        .sum<number | null>('monthly_amount')
        .filterWhere('state', 'in', LINKED)
        .filterWhere('payer', '=', 'main')
        .as('amount'),
    ])
    .groupBy('standing')
    .execute();
  const total = (figure: (group: (typeof groups)[number]) => number | null) =>
    groups.reduce((sum, group) => sum + Number(figure(group) ?? 0), 0);
  const among = (standings: readonly Standing[]) =>
    total(({ standing, count }) => (standings.includes(standing) ? count : 0));
  const onCollectiveInvoice = total(({ collective }) => collective);
  return {
    linked: total(({ linked }) => linked),
    addedThisMonth: total(({ added }) => added),
    onCollectiveInvoice,
    waiting: among(WAITING),
    needsYou: among(NEEDS_YOU),
    invoice:
      actor.permissions.includes('view-invoices') && onCollectiveInvoice > 0
        ? {
            total: { amount: total(({ amount }) => amount), currency: actor.account.currency },
            dueOn: nextPeriod(now),
          }
        : null,
  };
}
