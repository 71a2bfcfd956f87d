import type { ContractRecord, LinkRecord } from './records.js';

/** Whether something happens to a link by itself one day. */
export const isTimed = (
  { expiresAt, detachOn, payerChange, start }: LinkRecord,
  contracts: readonly ContractRecord[],
): boolean =>
  Boolean(expiresAt ?? detachOn ?? payerChange ?? start) || contracts.some(({ change }) => change !== null);

/** Whether something happens to it at this moment (ISO 8601). */
export function isDue(
  { expiresAt, detachOn, payerChange, start }: LinkRecord,
  contracts: readonly ContractRecord[],
  now: string,
): boolean {
  const days = [detachOn, payerChange?.on, start?.on, ...contracts.map(({ change }) => change?.on)];
  return Boolean(expiresAt && expiresAt <= now) || days.some((day) => day && day <= now.slice(0, 10));
}
