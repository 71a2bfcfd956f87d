import * as v from 'valibot';
import { AccountRef } from './account.js';
import { Money } from './money.js';
import { Day, Id, LocalizedText } from './text.js';

/** Who pays for a linked account: the main account by its collective invoice, or the account itself. */
export const Payer = v.picklist(['main', 'secondary']);
export type Payer = v.InferOutput<typeof Payer>;

/** Somebody else is to pay from a day on. */
export const PayerChange = v.object({
  payer: Payer,
  /** The first day that they pay for. */
  on: Day,
});
export type PayerChange = v.InferOutput<typeof PayerChange>;

/** When somebody else begins to pay: with this day, or with the next billing period. */
export const PayerTime = v.picklist(['now', 'period-end']);
export type PayerTime = v.InferOutput<typeof PayerTime>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An invoice of an account that is not paid, or a charge that is on no invoice yet. */
export const OpenItem = v.object({
  kind: v.picklist(['invoice', 'unbilled']),
  /** As printed on the invoice, or the number of the order that the charge comes from. */
  number: v.string(),
  /** null: who asks may not see invoices. */
  amount: v.nullable(Money),
  /** When it is to be paid, or billed. */
  dueOn: Day,
  overdue: v.boolean(),
});
export type OpenItem = v.InferOutput<typeof OpenItem>;

/** Why somebody else cannot pay yet. */
export const PayerObstacleCode = v.picklist([
  'detach-in-progress',
  'payer-change-in-progress',
  'not-ready',
  'target-suspended',
  'target-closed',
  'invoice-only',
  'incompatible',
  'mixed-tax',
  'not-standalone-payment',
  'open-items',
]);
export type PayerObstacleCode = v.InferOutput<typeof PayerObstacleCode>;

/** One thing that is in the way, and who can clear it away. */
export const PayerObstacle = v.object({
  code: PayerObstacleCode,
  settledBy: v.picklist(['main', 'secondary', 'provider']),
  /** What is open (`open-items`). */
  items: v.array(OpenItem),
  /** The day of what is under way already (`detach-in-progress`, `payer-change-in-progress`). */
  on: v.nullable(Day),
  /** The currencies that differ (`incompatible`): of the secondary account and of the main account. */
  currencies: v.nullable(v.object({ secondary: v.string(), main: v.string() })),
});
export type PayerObstacle = v.InferOutput<typeof PayerObstacle>;

const Amounts = { before: Money, after: Money };

/** The first invoice of one side that is different, without the change and with it, and the ones after it. */
export const ChangedInvoice = v.object({ ...Amounts, later: v.object(Amounts) });
export type ChangedInvoice = v.InferOutput<typeof ChangedInvoice>;

/** What a change of payer does to the invoices of both sides, for one way in time. What leaves one arrives on the other. */
export const PayerPlan = v.object({
  /** The first day that the new payer pays for. */
  on: Day,
  /** The day of the first invoice that is different. */
  firstInvoiceOn: Day,
  /** The part of the current period that changes sides; null: none, the change begins with a period. */
  proRata: v.nullable(v.object({ amount: Money, days: count, of: count })),
  /** null: who asks may not see invoices, or it is in another currency. */
  main: v.nullable(ChangedInvoice),
  secondary: v.nullable(ChangedInvoice),
});
export type PayerPlan = v.InferOutput<typeof PayerPlan>;

/** A contract that stays with who pays for it, whoever pays for the rest of its account. */
export const ContractApart = v.object({ id: Id, product: LocalizedText, monthly: Money, payer: Payer });
export type ContractApart = v.InferOutput<typeof ContractApart>;

/** What a change of payer would do, for both sides, now and with the next period. */
export const PayerPreview = v.object({
  main: AccountRef,
  account: AccountRef,
  /** Who would pay. */
  payer: Payer,
  now: PayerPlan,
  periodEnd: PayerPlan,
  /** Who gets the mail with the account's charges afterwards: in full where the reader may know it. */
  recipient: v.string(),
  /** The account's credit: set off against its own invoices (`used`), or left to it until it pays itself (`kept`). */
  credit: v.nullable(v.object({ amount: v.nullable(Money), fate: v.picklist(['used', 'kept']) })),
  /** The contracts that stay where they are; absent: the backend has none. */
  contracts: v.optional(v.array(ContractApart)),
  obstacles: v.array(PayerObstacle),
});
export type PayerPreview = v.InferOutput<typeof PayerPreview>;

export const ChangePayerInput = v.object({ link: Id, payer: Payer, when: PayerTime, version: v.string() });
export type ChangePayerInput = v.InferOutput<typeof ChangePayerInput>;
