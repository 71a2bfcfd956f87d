import { mainDaysIn, mainShare, withPayer, type Charged } from './billing.js';
import type { PaidBy } from './contract.js';
import type { Payer } from './payer.js';
import type { LocalizedText } from './text.js';

/** What of a contract its charges follow from, beside who pays for its account. */
export interface ContractTerms {
  id: string;
  product: LocalizedText;
  /** Its charges of a whole period, in minor units: those of an account's contracts add up to the account's. */
  monthly: number;
  paidBy: PaidBy;
  /** The day since which what was decided for it holds; null: nothing ever was. */
  payerSince: string | null;
  /** For how many days of that day's period before it the main account pays. */
  mainDays: number;
  change: { paidBy: PaidBy; on: string } | null;
  /** What its charges are sorted by, where not as those of its account. */
  costCentre: string;
  purchaseOrder: string;
}

/** A contract for which nothing was decided apart from its account. */
export const AS_ACCOUNT = {
  paidBy: 'as-account',
  payerSince: null,
  mainDays: 0,
  change: null,
} as const satisfies Partial<ContractTerms>;

/** Who pays for a contract once something is decided about it, on a day or (without one) now. */
export function payerBy({ payer, change }: Charged, paidBy: PaidBy, on?: string): Payer {
  if (paidBy !== 'as-account') return paidBy;
  return change && on !== undefined && change.on <= on ? change.payer : payer;
}

/** Whether a contract is paid for as its account is, and was so since its account's payer changed last. */
const isAsAccount = ({ payerSince }: Charged, contract: ContractTerms): boolean =>
  contract.paidBy === 'as-account' &&
  (contract.payerSince === null || (payerSince !== null && payerSince > contract.payerSince));

/** What the charges of a contract follow from, with who pays for its account. */
export function chargedFor(link: Charged, contract: ContractTerms): Charged {
  const { monthly, paidBy, change } = contract;
  const { payerSince, mainDays } = isAsAccount(link, contract) ? link : contract;
  return {
    monthly,
    payer: payerBy(link, paidBy),
    payerSince,
    mainDays,
    change: change
      ? { payer: payerBy(link, change.paidBy, change.on), on: change.on }
      : paidBy === 'as-account'
        ? link.change
        : null,
    detachOn: link.detachOn,
  };
}

/** The charges of an account, contract by contract; of one whose contracts are not known as a whole. */
export const chargesOf = (link: Charged, contracts: readonly ContractTerms[]): Charged[] =>
  contracts.length === 0 ? [link] : contracts.map((contract) => chargedFor(link, contract));

/** What the main account pays of some charges in a period. Each is rounded on its own, as it is on the invoice. */
export const mainShareOf = (charges: readonly Charged[], period: string): number =>
  charges.reduce((total, each) => total + mainShare(each, period), 0);

/** Whether the main account pays for some days of a period, of one of the charges at least. */
export const isPaidByMain = (charges: readonly Charged[], period: string): boolean =>
  charges.some((each) => mainDaysIn(each, period) > 0);

/** A contract for which something is decided from the day of an instant on. */
export function withPaidBy(
  link: Charged,
  contract: ContractTerms,
  paidBy: PaidBy,
  at: string,
): ContractTerms {
  const { payerSince, mainDays } = withPayer(chargedFor(link, contract), payerBy(link, paidBy), at);
  return { ...contract, paidBy, payerSince, mainDays, change: null };
}

/**
 * The contracts of an account that somebody else pays for from the day of an instant on. What was decided for one in
 * the same period, and taken back, goes on being its own; all others follow the account without more.
 */
export const withAccountPayer = (
  link: Charged,
  contracts: readonly ContractTerms[],
  payer: Payer,
  at: string,
): ContractTerms[] =>
  contracts.map((contract) => {
    if (contract.paidBy !== 'as-account' || isAsAccount(link, contract)) return contract;
    const { payerSince, mainDays } = withPayer(chargedFor(link, contract), payer, at);
    return { ...contract, payerSince, mainDays };
  });
