import { dueOn, feeLine, lineContract, type GrossLine } from '../../domain/invoice.js';
import { nextPeriod } from '../../domain/rules.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import { contractsOfSeed } from './seeded-contracts.js';
import type { Timeline } from './demo-parts.js';
import type { SeedAccount, SeedInvoice, SeedLink } from './seed.js';

/** Months back for which the demo's main account has invoices. */
const MONTHS = 13;
/** Months ago whose invoice is not paid yet although it is due, and whose was canceled and made anew. */
const OVERDUE = 3;
const CANCELED = 7;

/** The first day of the month so many months before an instant. */
function periodBefore(now: string, months: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1)).toISOString().slice(0, 10);
}

const numberOf = (period: string, mainId: string, copy = 0): string =>
  `R-${period.slice(0, 4)}-${mainId.slice(2)}-${period.slice(5, 7)}${copy > 0 ? `-${copy + 1}` : ''}`;

const idOf = (period: string, mainId: string, copy = 0): string =>
  `i-${mainId.slice(2)}-${period.slice(0, 7).replace('-', '')}${copy > 0 ? `-${copy + 1}` : ''}`;

/** What an invoice says of itself. A copy follows one that was canceled. */
const headOf = (
  period: string,
  mainId: string,
  state: SeedInvoice['state'],
  copy = 0,
): Omit<SeedInvoice, 'accounts'> => ({
  id: idOf(period, mainId, copy),
  mainId,
  number: numberOf(period, mainId, copy),
  state,
  period,
  issuedOn: nextPeriod(period),
  dueOn: dueOn(period),
});

/** A number from 0 up to 999 that an account has in a month, always the same. */
function chance(customerNumber: string, period: string): number {
  let mixed = 17;
  for (const letter of customerNumber + period.slice(0, 7))
    mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % 1000;
}

function linesOf(account: SeedAccount, period: string): GrossLine[] {
  const { customerNumber, monthly, lines } = account;
  const drawn = chance(customerNumber, period);
  const cents = (amount: number) => ({ amount, currency: monthly.currency });
  const billed: GrossLine[] = contractsOfSeed(account).map((contract) => ({
    ...feeLine(cents(contract.monthly)),
    contract: lineContract(contract),
  }));
  if (drawn % 3 !== 0 && lines.length > 0) {
    const minutes = 40 + (drawn % 360);
    billed.push({
      part: 'usage',
      name: { en: 'Calls to mobile networks, minutes', de: 'Anrufe in Mobilfunknetze, Minuten' },
      quantity: minutes,
      gross: cents(minutes * 9),
    });
  }
  if (drawn % 7 === 3)
    billed.push({
      part: 'usage',
      name: { en: 'Calls abroad, minutes', de: 'Anrufe ins Ausland, Minuten' },
      quantity: 1 + (drawn % 30),
      gross: cents((1 + (drawn % 30)) * 19),
    });
  if (drawn % 11 === 5)
    billed.push({
      part: 'credits',
      name: { en: 'Credit for a fault of the line', de: 'Gutschrift für eine Störung' },
      quantity: 1,
      gross: cents(-(300 + (drawn % 12) * 50)),
    });
  return billed;
}

/** Thirteen months of invoices: one of them overdue, one canceled and made anew. */
export function demoInvoices(
  time: Timeline,
  mainId: string,
  group: readonly { account: SeedAccount; link: SeedLink }[],
): SeedInvoice[] {
  const invoices: SeedInvoice[] = [];
  for (let months = MONTHS; months > 0; months--) {
    const period = periodBefore(time.now, months);
    const accounts = group
      .filter(({ link }) => link.scopes.includes('pay') && (link.linkedAt ?? '') < nextPeriod(period))
      .map(({ account, link }) => ({
        accountId: account.id,
        costCentre: link.costCentre ?? '',
        purchaseOrder: link.purchaseOrder ?? '',
        invoiceOnly: link.joinedBy === 'collective-invoice',
        lines: linesOf(account, period),
      }));
    if (accounts.length === 0) continue;
    if (months === CANCELED)
      // It lacked the credits.
      invoices.push({
        ...headOf(period, mainId, 'canceled'),
        accounts: accounts.map((each) => ({
          ...each,
          lines: each.lines.filter(({ part }) => part !== 'credits'),
        })),
      });
    const isOpen = months === OVERDUE || time.now.slice(0, 10) <= dueOn(period);
    invoices.push({
      ...headOf(period, mainId, isOpen ? 'open' : 'paid', months === CANCELED ? 1 : 0),
      accounts,
    });
  }
  return invoices;
}

/** The last months' invoices of accounts that pay themselves and have nothing open. */
export function ownInvoices(
  time: Timeline,
  group: readonly { account: SeedAccount; link: SeedLink }[],
  months: number,
): SeedInvoice[] {
  return group
    .filter(
      ({ account, link }) =>
        !link.scopes.includes('pay') && account.monthly.amount > 0 && !account.openItems?.length,
    )
    .flatMap(({ account }) =>
      Array.from({ length: months }, (_, index) => {
        const period = periodBefore(time.now, months - index);
        const isOpen = time.now.slice(0, 10) <= dueOn(period);
        const references = { costCentre: '', purchaseOrder: '', invoiceOnly: false };
        const accounts = [{ accountId: account.id, ...references, lines: linesOf(account, period) }];
        return { ...headOf(period, account.id, isOpen ? 'open' : 'paid'), accounts };
      }),
    );
}

/** The last months' invoices of a main account, with nothing but what its accounts cost every month. */
export const plainInvoices = (time: Timeline, mainId: string, months: number): SeedInvoice[] =>
  Array.from({ length: months }, (_, index) => {
    const period = periodBefore(time.now, months - index);
    const isOpen = time.now.slice(0, 10) <= dueOn(period);
    return { ...headOf(period, mainId, isOpen ? 'open' : 'paid'), accounts: 'fees' as const };
  });

/** What an accounting department has noted about the demo's accounts. */
export function demoReferences(customerNumber: string): Pick<SeedLink, 'costCentre' | 'purchaseOrder'> {
  const drawn = chance(customerNumberKey(customerNumber), '');
  return {
    ...(drawn % 3 > 0 && { costCentre: `KST ${4100 + (drawn % 7) * 10}` }),
    ...(drawn % 4 === 1 && { purchaseOrder: `PO-26-${String(drawn).padStart(4, '0')}` }),
  };
}
