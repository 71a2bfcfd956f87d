import type { AccountRef, AccountStatus } from './account.js';
import type { JoinedBy, LinkState, Scope } from './link.js';
import type { Money } from './money.js';
import type { OpenItem, Payer, PayerChange, PayerObstacle, PayerPlan, PayerPreview } from './payer.js';
import { nextPeriod } from './rules.js';
import { apartBecause, type Billed, type TaxedBy } from './tax.js';

/** What of a link the charges of its account follow from. */
export interface Charged {
  /** The account's charges of a whole period, in minor units. */
  monthly: number;
  payer: Payer;
  /** The day in a running period since which this payer pays; null: they paid from its beginning. */
  payerSince: string | null;
  /** For how many days of that period before `payerSince` the main account pays. */
  mainDays: number;
  change: PayerChange | null;
  /** The first day without the link. */
  detachOn: string | null;
}

/** The first day of the billing period (calendar month) that a day or instant lies in. */
export const periodOf = (at: string): string => `${at.slice(0, 7)}-01`;

/** How many days a billing period has. */
export const daysIn = (period: string): number =>
  (Date.parse(nextPeriod(period)) - Date.parse(periodOf(period))) / 86_400_000;

const dayOfMonth = (day: string): number => Number(day.slice(8, 10));

/**
 * The part of an amount for some days of a period, in minor units. This is the one place where money is rounded:
 * to the nearest minor unit, halves away from zero. Whoever pays the rest pays the amount without this part, so that
 * both parts always make the whole.
 */
export function partFor(amount: number, days: number, of: number): number {
  const size = BigInt(Math.abs(amount));
  const part = (2n * size * BigInt(days) + BigInt(of)) / (2n * BigInt(of));
  return Math.sign(amount) * Number(part) || 0;
}

/** For how many days of a period the main account pays, as things are planned now. */
export function mainDaysIn(charged: Charged, period: string): number {
  const { payer, payerSince, mainDays, change, detachOn } = charged;
  if (detachOn !== null && detachOn <= period) return 0;
  const of = daysIn(period);
  if (change !== null && change.on <= period) return change.payer === 'main' ? of : 0;
  if (payerSince !== null && periodOf(payerSince) === period)
    return mainDays + (payer === 'main' ? of - dayOfMonth(payerSince) + 1 : 0);
  return payer === 'main' ? of : 0;
}

/** What the main account pays for a linked account in a period; the account pays the rest. */
export const mainShare = (charged: Charged, period: string): number =>
  partFor(charged.monthly, mainDaysIn(charged, period), daysIn(period));

/** How a link is charged once somebody else pays, from the day of an instant on. That day is the new payer's. */
export function withPayer(charged: Charged, payer: Payer, at: string): Charged {
  const today = at.slice(0, 10);
  const { payerSince } = charged;
  const isSplit = payerSince !== null && periodOf(payerSince) === periodOf(today);
  const from = isSplit ? dayOfMonth(payerSince) : 1;
  const since = charged.payer === 'main' ? dayOfMonth(today) - from : 0;
  const mainDays = (isSplit ? charged.mainDays : 0) + since;
  return { ...charged, payer, payerSince: today, mainDays };
}

const SCOPES: readonly Scope[] = ['view', 'pay', 'switch', 'team'];

/** The scopes of a link that somebody else pays for: who pays is told by one of them. */
export const scopesWithPayer = (scopes: readonly Scope[], payer: Payer): Scope[] =>
  SCOPES.filter((scope) => (scope === 'pay' ? payer === 'main' : scopes.includes(scope)));

/** What a change of payer is decided by. */
export interface PayerSituation {
  /** Now, ISO 8601. */
  now: string;
  /** Who is to pay. */
  payer: Payer;
  main: AccountRef & Billed & { invoiceEmail: string };
  /** By whose address the backend taxes. */
  taxedBy: TaxedBy;
  account: AccountRef &
    Billed & {
      status: AccountStatus;
      /** As the reader may know it. */
      invoiceEmail: string;
      paymentMethod: boolean;
      credit: number;
      openItems: readonly Pick<OpenItem & { amount: Money }, 'kind' | 'number' | 'amount' | 'dueOn'>[];
    };
  link: Charged & { state: LinkState; joinedBy: JoinedBy };
  /** What the main account's next collective invoice holds, and the one after, as things are planned now. */
  totals: { next: number; following: number };
  seesInvoices: boolean;
}

const byStatus: Partial<Record<AccountStatus, 'not-ready' | 'target-suspended' | 'target-closed'>> = {
  ordered: 'not-ready',
  'awaiting-verification': 'not-ready',
  suspended: 'target-suspended',
  closing: 'target-closed',
  closed: 'target-closed',
  rejected: 'target-closed',
};

/** Everything that is in the way of a change of payer, what is nearest to it first. */
export function payerObstacles(situation: PayerSituation): PayerObstacle[] {
  const { link, account, main, payer, now, seesInvoices } = situation;
  const found: PayerObstacle[] = [];
  const add = (
    code: PayerObstacle['code'],
    settledBy: PayerObstacle['settledBy'],
    more: Partial<PayerObstacle> = {},
  ) => found.push({ code, settledBy, items: [], on: null, currencies: null, ...more });
  if (link.state === 'detach-scheduled') add('detach-in-progress', 'main', { on: link.detachOn });
  if (link.change) add('payer-change-in-progress', 'main', { on: link.change.on });
  const status = byStatus[account.status];
  if (status) add(status, status === 'not-ready' ? 'secondary' : 'provider');
  if (payer === 'secondary') {
    if (link.joinedBy === 'collective-invoice') add('invoice-only', 'main');
    if (!account.paymentMethod) add('not-standalone-payment', 'secondary');
    return found;
  }
  const apart = apartBecause(situation.taxedBy, main, account);
  if (apart.includes('tax')) add('mixed-tax', 'provider');
  if (apart.includes('currency'))
    add('incompatible', 'provider', { currencies: { secondary: account.currency, main: main.currency } });
  if (account.openItems.length > 0)
    add('open-items', 'secondary', {
      items: account.openItems.map(({ kind, number, amount, dueOn }) => ({
        kind,
        number,
        amount: seesInvoices ? amount : null,
        dueOn,
        overdue: kind === 'invoice' && dueOn < now.slice(0, 10),
      })),
    });
  return found;
}

/** What a change of payer would do to the invoices of both sides. */
export function payerPreview(situation: PayerSituation): PayerPreview {
  const { main, account, payer, seesInvoices } = situation;
  const ref = ({ id, customerNumber, name }: AccountRef): AccountRef => ({ id, customerNumber, name });
  const { credit, currency } = account;
  return {
    main: ref(main),
    account: ref(account),
    payer,
    now: planned(situation, 'now'),
    periodEnd: planned(situation, 'period-end'),
    recipient: payer === 'main' ? main.invoiceEmail : account.invoiceEmail,
    credit:
      credit === 0
        ? null
        : {
            amount: seesInvoices ? { amount: credit, currency } : null,
            fate: payer === 'main' ? 'kept' : 'used',
          },
    obstacles: payerObstacles(situation),
  };
}

function planned(situation: PayerSituation, when: 'now' | 'period-end'): PayerPlan {
  const { now, payer, link, totals, main, account, seesInvoices } = situation;
  const current = periodOf(now);
  const following = nextPeriod(now);
  const changed: Charged =
    when === 'now' ? withPayer(link, payer, now) : { ...link, change: { payer, on: following } };
  const period = when === 'now' ? current : following;
  const total = when === 'now' ? totals.next : totals.following;
  const before = mainShare(link, period);
  const after = mainShare(changed, period);
  const later = mainShare(changed, following);
  const moved = mainShare(changed, current) - mainShare(link, current);
  const of = daysIn(current);
  const days = of - dayOfMonth(now) + 1;
  const money = (amount: number, { currency }: { currency: string }): Money => ({ amount, currency });
  const sameCurrency = main.currency === account.currency;
  return {
    on: when === 'now' ? now.slice(0, 10) : following,
    firstInvoiceOn: nextPeriod(period),
    proRata: when === 'now' && days < of ? { amount: money(Math.abs(moved), account), days, of } : null,
    main:
      seesInvoices && sameCurrency
        ? {
            before: money(total, main),
            after: money(total - before + after, main),
            later: {
              before: money(totals.following, main),
              after: money(totals.following - mainShare(link, following) + later, main),
            },
          }
        : null,
    secondary: seesInvoices
      ? {
          before: money(link.monthly - before, account),
          after: money(link.monthly - after, account),
          later: {
            before: money(link.monthly - mainShare(link, following), account),
            after: money(link.monthly - later, account),
          },
        }
      : null,
  };
}
