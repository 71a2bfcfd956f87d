import type { Scope } from './link.js';
import type { Payer, PayerChange } from './payer.js';
import { nextPeriod } from './rules.js';

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

export const dayOfMonth = (day: string): number => Number(day.slice(8, 10));

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
