import type { AccountRef, AccountStatus } from './account.js';
import { dayOfMonth, daysIn, periodOf, withPayer, type Charged } from './billing.js';
import {
  chargedFor,
  chargesOf,
  mainShareOf,
  withAccountPayer,
  withPaidBy,
  type ContractTerms,
} from './contract-charges.js';
import type { PaidBy } from './contract.js';
import type { JoinedBy, LinkState } from './link.js';
import type { Money } from './money.js';
import type {
  ContractApart,
  OpenItem,
  Payer,
  PayerObstacle,
  PayerPlan,
  PayerPreview,
  PayerTime,
} from './payer.js';
import { nextPeriod } from './rules.js';
import { apartBecause, type Billed, type TaxedBy } from './tax.js';

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
  /** The contracts of the account. */
  contracts: readonly ContractTerms[];
  /** The one of them that it is about, and what is to be decided for it; absent: it is about the account. */
  about?: { contract: string; paidBy: PaidBy };
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

/** The contract that a change is about. */
const contractOf = ({ contracts, about }: PayerSituation): ContractTerms | undefined =>
  about && contracts.find(({ id }) => id === about.contract);

/** Everything that is in the way of a change of payer, what is nearest to it first. */
export function payerObstacles(situation: PayerSituation): PayerObstacle[] {
  const { link, account, main, payer, now, seesInvoices } = situation;
  const contract = contractOf(situation);
  const planned = contract ? contract.change : link.change;
  const found: PayerObstacle[] = [];
  const add = (
    code: PayerObstacle['code'],
    settledBy: PayerObstacle['settledBy'],
    more: Partial<PayerObstacle> = {},
  ) => found.push({ code, settledBy, items: [], on: null, currencies: null, ...more });
  if (link.state === 'detach-scheduled') add('detach-in-progress', 'main', { on: link.detachOn });
  if (planned) add('payer-change-in-progress', 'main', { on: planned.on });
  const status = byStatus[account.status];
  if (status) add(status, status === 'not-ready' ? 'secondary' : 'provider');
  // Nothing changes sides, now or later: it is only kept where it is.
  if (contract && !link.change && chargedFor(link, contract).payer === payer) return found;
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
    contracts: situation.about ? [] : apartOf(situation),
    obstacles: payerObstacles(situation),
  };
}

/** The contracts of an account that stay with who pays for them, whoever pays for the rest of it. */
const apartOf = ({ contracts, account: { currency } }: PayerSituation): ContractApart[] =>
  contracts.flatMap(({ id, product, monthly, paidBy }) =>
    paidBy === 'as-account' ? [] : [{ id, product, monthly: { amount: monthly, currency }, payer: paidBy }],
  );

/** The charges of the account as they would be. */
function changed({ now, payer, link, contracts, about }: PayerSituation, when: PayerTime): Charged[] {
  const following = nextPeriod(now);
  if (about) {
    const { contract, paidBy } = about;
    const decided = (each: ContractTerms): ContractTerms =>
      when === 'now' ? withPaidBy(link, each, paidBy, now) : { ...each, change: { paidBy, on: following } };
    return chargesOf(
      link,
      contracts.map((each) => (each.id === contract ? decided(each) : each)),
    );
  }
  return when === 'now'
    ? chargesOf(withPayer(link, payer, now), withAccountPayer(link, contracts, payer, now))
    : chargesOf({ ...link, change: { payer, on: following } }, contracts);
}

function planned(situation: PayerSituation, when: PayerTime): PayerPlan {
  const { now, link, contracts, totals, main, account, seesInvoices } = situation;
  const current = periodOf(now);
  const following = nextPeriod(now);
  const charges = chargesOf(link, contracts);
  const otherwise = changed(situation, when);
  const period = when === 'now' ? current : following;
  const total = when === 'now' ? totals.next : totals.following;
  const before = mainShareOf(charges, period);
  const after = mainShareOf(otherwise, period);
  const later = mainShareOf(otherwise, following);
  const moved = mainShareOf(otherwise, current) - mainShareOf(charges, current);
  const of = daysIn(current);
  const days = of - dayOfMonth(now) + 1;
  const money = (amount: number, { currency }: { currency: string }): Money => ({ amount, currency });
  const sameCurrency = main.currency === account.currency;
  return {
    on: when === 'now' ? now.slice(0, 10) : following,
    firstInvoiceOn: nextPeriod(period),
    proRata:
      when === 'now' && days < of && moved !== 0
        ? { amount: money(Math.abs(moved), account), days, of }
        : null,
    main:
      seesInvoices && sameCurrency
        ? {
            before: money(total, main),
            after: money(total - before + after, main),
            later: {
              before: money(totals.following, main),
              after: money(totals.following - mainShareOf(charges, following) + later, main),
            },
          }
        : null,
    secondary: seesInvoices
      ? {
          before: money(link.monthly - before, account),
          after: money(link.monthly - after, account),
          later: {
            before: money(link.monthly - mainShareOf(charges, following), account),
            after: money(link.monthly - later, account),
          },
        }
      : null,
  };
}
