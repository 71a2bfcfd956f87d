import type { ContractRecord, LinkRecord } from './records.js';

/** Whether something happens to a link by itself one day. */
export const isTimed = (
  { expiresAt, detachOn, payerChange }: LinkRecord,
  contracts: readonly ContractRecord[],
): boolean =>
  Boolean(expiresAt ?? detachOn ?? payerChange) || contracts.some(({ change }) => change !== null);
