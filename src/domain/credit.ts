import * as v from 'valibot';
import { AccountRef } from './account.js';
import type { Payer } from './payer.js';
import { Money } from './money.js';
import { Id } from './text.js';

/** Where credit goes: from the main account to a linked one, or from that to the main account. */
export const CreditDirection = v.picklist(['to-secondary', 'to-main']);
export type CreditDirection = v.InferOutput<typeof CreditDirection>;

const Balance = v.object({
  account: AccountRef,
  /** What is set off against its own invoices; null: who asks may not see invoices. */
  credit: v.nullable(Money),
});

/** What both sides of a link have to their credit, and what of it can be transferred. */
export const Balances = v.object({
  /** Strong validator (RFC 9110 ETag) of both. */
  version: v.string(),
  main: Balance,
  secondary: Balance,
  /** Where credit can go; empty: nowhere, since both are billed in different currencies. */
  directions: v.array(CreditDirection),
});
export type Balances = v.InferOutput<typeof Balances>;

export const TransferCreditInput = v.object({
  link: Id,
  version: v.string(),
  direction: CreditDirection,
  /** Minor units of the currency of both. */
  amount: v.pipe(v.number(), v.integer(), v.minValue(1, 'required')),
});
export type TransferCreditInput = v.InferOutput<typeof TransferCreditInput>;

/**
 * Where credit can go. The main account gives away its own as it likes; what a linked account has is fetched only by
 * who pays for that account, to whom it is of use.
 */
export const creditDirections = (
  payer: Payer,
  currencies: { readonly main: string; readonly secondary: string },
): CreditDirection[] =>
  currencies.main !== currencies.secondary
    ? []
    : payer === 'main'
      ? ['to-secondary', 'to-main']
      : ['to-secondary'];

/** What both sides have in minor units. */
export interface Credits {
  readonly main: number;
  readonly secondary: number;
}

/** What both have after a transfer; undefined where one would have less than nothing. */
export function transferred(
  { main, secondary }: Credits,
  direction: CreditDirection,
  amount: number,
): Credits | undefined {
  const moved = direction === 'to-main' ? amount : -amount;
  const after = { main: main + moved, secondary: secondary - moved };
  return after.main < 0 || after.secondary < 0 ? undefined : after;
}

/** What of an amount to pay credit covers: as much of it as there is. */
export const coveredBy = (credit: number, gross: number): number => Math.min(credit, Math.max(gross, 0));

/** Reads an amount as a person types it, with a point or a comma and without groups; undefined: it is none. */
export function readAmount(text: string, decimals: number): number | undefined {
  const [, whole, part = ''] = /^\s*(\d{1,9})(?:[.,](\d+))?\s*$/.exec(text) ?? [];
  if (whole === undefined || part.length > decimals) return undefined;
  return Number(whole + part.padEnd(decimals, '0'));
}
