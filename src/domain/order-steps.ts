import type { Check } from './account.js';
import type { Link } from './link.js';
import { ORDER_OVER, type Milestone, type TrackedOrder } from './order-tracking.js';
import { LINKED } from './standing.js';

/** A step on the way from an order to an account that is used and invoiced. */
export interface OrderStep extends Pick<Milestone, 'state' | 'at' | 'on' | 'waitsFor'> {
  readonly kind: Milestone['kind'] | 'email' | 'address' | 'invoice';
  /** Where the mail or letter of an open check went, and whether its code still can be used. */
  readonly check?: Check | undefined;
}

/** The steps of an order, with each check of its account by itself. `today` is a day (ISO 8601). */
export function orderSteps({ milestones }: TrackedOrder, link: Link, today: string): OrderStep[] {
  const linked = LINKED.includes(link.state);
  const checks = linked ? (link.account?.checks ?? []) : [];
  const steps = milestones.flatMap((milestone): OrderStep[] => {
    if (milestone.kind !== 'verified' || checks.length === 0) return [milestone];
    return checks.map((check): OrderStep => {
      if (check.state === 'passed') return { ...milestone, kind: check.kind, state: 'done', waitsFor: null };
      return { ...milestone, kind: check.kind, check: milestone.state === 'open' ? check : undefined };
    });
  });
  const { firstInvoiceOn } = link;
  const goesOn = linked && !milestones.some(({ kind, state }) => kind === 'set-up' && state === 'failed');
  if (!firstInvoiceOn || !goesOn) return steps;
  const done = firstInvoiceOn <= today;
  return [
    ...steps,
    { kind: 'invoice', state: done ? 'done' : 'later', at: null, on: firstInvoiceOn, waitsFor: null },
  ];
}

/** For how many days an order is told of after it has ended. */
const TOLD_DAYS = 30;

/** Whether an order still is to be seen with its account: it goes on, has ended lately, or can be withdrawn from. */
export const isTold = (order: TrackedOrder, now: string): boolean =>
  !ORDER_OVER.includes(order.state) ||
  order.acts.length > 0 ||
  Date.parse(now) - Date.parse(order.since) < TOLD_DAYS * 86_400_000;
