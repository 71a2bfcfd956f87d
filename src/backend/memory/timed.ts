import { dayAfter } from '../../domain/day-span.js';
import { LINKED } from '../../domain/link.js';
import type { ContractRecord, LinkRecord } from './records.js';

/** The next day on which something happens by the term of a link; null: none. */
export function termDue(link: LinkRecord): string | null {
  const { term, termTold = null, termWait, detachOn } = link;
  const end = term?.endOn;
  if (end === undefined || !LINKED.includes(link.state) || (detachOn !== null && detachOn <= end))
    return null;
  const next = termTold === null ? dayAfter(end, -30) : termTold > 7 ? dayAfter(end, -7) : end;
  return termWait && termWait > next ? termWait : next;
}

const decided = (contracts: readonly ContractRecord[]) => contracts.flatMap(({ change }) => change ?? []);

/** Whether something happens to a link by itself one day. */
export const isTimed = (link: LinkRecord, contracts: readonly ContractRecord[]): boolean =>
  Boolean(link.expiresAt ?? link.detachOn ?? link.payerChange ?? link.start ?? termDue(link)) ||
  decided(contracts).length > 0;

/** Whether something happens to it at a moment. */
export function isDue(link: LinkRecord, contracts: readonly ContractRecord[], time: number): boolean {
  const { expiresAt, detachOn, payerChange, start } = link;
  if (expiresAt && time >= Date.parse(expiresAt)) return true;
  const days = [
    detachOn,
    payerChange?.on,
    start?.on,
    termDue(link),
    ...decided(contracts).map(({ on }) => on),
  ];
  const today = new Date(time).toISOString().slice(0, 10);
  return days.some((day) => day && today >= day);
}
