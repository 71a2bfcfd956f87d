import * as v from 'valibot';
import { Money } from './money.js';
import { Payer, PayerTime } from './payer.js';
import { Day, Id, line, LocalizedText } from './text.js';

/**
 * Who is to pay for a contract: whoever pays for its account, or one of both sides, whoever pays for the rest of it.
 */
export const PaidBy = v.picklist(['as-account', 'main', 'secondary']);
export type PaidBy = v.InferOutput<typeof PaidBy>;

/** Something that a linked account has ordered and pays for every month (TM Forum: Product, Agreement). */
export const Contract = v.object({
  id: Id,
  /** The strong validator of the contract: it changes with who pays for its account, too. */
  version: v.string(),
  /** The link of its account. */
  link: Id,
  /** What was ordered, as it is called in the catalogue. */
  product: LocalizedText,
  since: Day,
  /** Until when it runs at least; null: no minimum term, or none is known. */
  minimumUntil: v.nullable(Day),
  monthly: Money,
  /** What was decided about who pays. */
  paidBy: PaidBy,
  /** Who pays now. */
  payer: Payer,
  /** The day since which that is so where it was decided for this contract; null: as its account. */
  payerSince: v.nullable(Day),
  /** What is decided from a later day on. */
  change: v.nullable(v.object({ paidBy: PaidBy, payer: Payer, on: Day })),
  /** What its charges are sorted by; empty: what the account's are. */
  costCentre: v.string(),
  purchaseOrder: v.string(),
});
export type Contract = v.InferOutput<typeof Contract>;

/** What the charges of one contract are sorted by, where not as those of its account; empty: as those. */
export const ContractReferences = v.object({ costCentre: line(40, 0), purchaseOrder: line(40, 0) });
export type ContractReferences = v.InferOutput<typeof ContractReferences>;

export const ContractReferencesInput = v.object({
  link: Id,
  contract: Id,
  version: v.string(),
  ...ContractReferences.entries,
});
export type ContractReferencesInput = v.InferOutput<typeof ContractReferencesInput>;

export const ContractPayerQuery = v.object({ link: Id, contract: Id, paidBy: PaidBy });
export type ContractPayerQuery = v.InferOutput<typeof ContractPayerQuery>;

export const ContractPayerInput = v.object({
  ...ContractPayerQuery.entries,
  when: PayerTime,
  version: v.string(),
});
export type ContractPayerInput = v.InferOutput<typeof ContractPayerInput>;

export const UndoContractPayerInput = v.object({ link: Id, contract: Id, version: v.string() });
export type UndoContractPayerInput = v.InferOutput<typeof UndoContractPayerInput>;

/** The last day of a minimum term in months; null: it can be ended from month to month. */
export function minimumUntil(since: string, months: number): string | null {
  if (months <= 1) return null;
  const until = new Date(`${since.slice(0, 10)}T00:00:00.000Z`);
  until.setUTCMonth(until.getUTCMonth() + months);
  until.setUTCDate(until.getUTCDate() - 1);
  return until.toISOString().slice(0, 10);
}
