import type { Check } from './account.js';
import type { Link } from './link.js';

/** A step on the way from an order to an account that can be used and is invoiced. */
export interface ReadyStep {
  readonly kind: 'ordered' | 'email' | 'address' | 'numbers' | 'usable' | 'invoice';
  /** `open`: somebody has to act now. `later`: it follows from the steps before, or with time. */
  readonly state: 'done' | 'open' | 'later' | 'failed';
  /** When it was done, or will be (ISO 8601); undefined: that is not known. */
  readonly on?: string | undefined;
  /** Where the mail or letter of an open check went, and whether its code still can be used. */
  readonly check?: Check | undefined;
}

/**
 * How far an account is that was ordered for a main account: from the order to the first invoice. Empty for every
 * other account, and once all of it is over. `today` is a day (ISO 8601).
 */
export function readinessOf(link: Link, today: string): readonly ReadyStep[] {
  const { account, joinedBy, requestedAt, firstInvoiceOn, keepsAfter } = link;
  if (!account || joinedBy !== 'created') return [];
  const { status, checks, numbers } = account;
  const isInvoiced = !firstInvoiceOn || firstInvoiceOn <= today;
  const isOnTheWay = status === 'ordered' || status === 'awaiting-verification' || status === 'rejected';
  if (!isOnTheWay && (status !== 'active' || isInvoiced)) return [];
  const failed = status === 'rejected';
  const isChecked = checks.every(({ state }) => state === 'passed');
  const rest = (isDone: boolean, waits: boolean): ReadyStep['state'] =>
    isDone ? 'done' : failed ? 'failed' : waits ? 'open' : 'later';
  return [
    { kind: 'ordered', state: 'done', on: requestedAt },
    ...checks.map((check): ReadyStep => {
      const isPassed = check.state === 'passed';
      return { kind: check.kind, state: rest(isPassed, true), check: isPassed ? undefined : check };
    }),
    // Where the account keeps its numbers to itself, being ready says that there are some.
    { kind: 'numbers', state: rest(numbers > 0 || (Boolean(keepsAfter) && status === 'active'), isChecked) },
    { kind: 'usable', state: rest(status === 'active', false) },
    ...(firstInvoiceOn && !failed
      ? [{ kind: 'invoice', state: rest(isInvoiced, false), on: firstInvoiceOn } as const]
      : []),
  ];
}
