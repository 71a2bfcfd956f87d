import * as v from 'valibot';
import type { ErrorCode } from './errors.js';
import type { Scope } from './scope.js';
import { Money, sum } from './money.js';
import { Day, Id } from './text.js';

/** What is looked at before an account goes to a main account. */
export const PreconditionKind = v.picklist([
  'open-invoices',
  'unbilled',
  'open-quotes',
  'credit',
  'changed-lately',
]);
export type PreconditionKind = v.InferOutput<typeof PreconditionKind>;

/** What can be cleared away by the owner who answers: open invoices are paid, charges are billed. */
export const Clearable = v.picklist(['open-invoices', 'unbilled']);
export type Clearable = v.InferOutput<typeof Clearable>;

/** One condition of a link, as it is now. */
export const Precondition = v.object({
  kind: PreconditionKind,
  /** `met`: nothing is open. `noted`: something is, and may be. `blocking`: it is in the way. */
  state: v.picklist(['met', 'noted', 'blocking']),
  /** What is open in all; null: nothing, or who asks may not see the account's invoices. */
  amount: v.nullable(Money),
  /** When it is due or billed, or the first day on which it is met by itself; null: no day is known, or may be. */
  on: v.nullable(Day),
  /** Who asks can have it cleared away here and now. */
  clearable: v.boolean(),
});
export type Precondition = v.InferOutput<typeof Precondition>;

/** Has what is in the way of a request cleared away. `amount`: what was shown; another one is refused as `price-changed`. */
export const ClearPreconditionInput = v.object({ request: Id, kind: Clearable, amount: Money });
export type ClearPreconditionInput = v.InferOutput<typeof ClearPreconditionInput>;

/** Policy: what of it forbids a link by which the main account pays, and for how many days an account stays alone. */
export interface LinkPolicy {
  readonly blocking: readonly Exclude<PreconditionKind, 'changed-lately'>[];
  /** Days after the end of a link in which the account cannot be linked again; 0: it can at once. */
  readonly relinkDays: number;
  /** Whoever will pay confirms in words who pays what from when; absent: they do not have to. */
  readonly consent?: boolean;
  /**
   * For how many days after both have agreed to it a link that changes who pays does not begin, so that each side can think
   * better of it; absent: 0.
   */
  readonly coolingOffDays?: number;
}
export const LINK_POLICY: LinkPolicy = { blocking: ['open-invoices', 'unbilled'], relinkDays: 0 };

/** How long an invoice for what was billed early can be paid, in days. */
export const BILLED_DUE_DAYS = 14;

/** What the conditions follow from. */
export interface PreconditionSituation {
  /** Now, ISO 8601. */
  readonly now: string;
  readonly policy: LinkPolicy;
  readonly scopes: readonly Scope[];
  /** The main account pays for it already, by the collective invoice alone. */
  readonly invoiceOnly: boolean;
  readonly currency: string;
  readonly openItems: readonly {
    readonly kind: 'invoice' | 'unbilled';
    readonly amount: Money;
    readonly dueOn: string;
  }[];
  /** What the quotes cost a month that could be ordered by. */
  readonly quotes: readonly Money[];
  readonly credit: number;
  /** When its last link ended; null: it had none. */
  readonly endedAt: string | null;
  /** Whether who asks may see the account's invoices. */
  readonly entitled: boolean;
  /** Whether who asks can clear something away: they answer for the account, and it can pay. */
  readonly clears: boolean;
}

const DAY = 86_400_000;

/** The first day on which an account can be linked again after its last link; null: on any. */
export function relinkableOn(endedAt: string | null, days: number, now: string): string | null {
  if (endedAt === null || days <= 0) return null;
  const first = new Date(Date.parse(endedAt) + days * DAY).toISOString().slice(0, 10);
  return first > now.slice(0, 10) ? first : null;
}

/** Every condition of a link, one by one, met or not. */
export function preconditionsOf(situation: PreconditionSituation): Precondition[] {
  const { now, policy, scopes, invoiceOnly, currency, openItems, quotes, credit, endedAt } = situation;
  const { entitled, clears } = situation;
  // Who pays stays the same: nothing that is open goes anywhere.
  const moves = scopes.includes('pay') && !invoiceOnly;
  const condition = (
    kind: Exclude<PreconditionKind, 'changed-lately'>,
    sums: readonly Money[],
    on: string | null,
  ): Precondition => {
    const total = sum(currency, sums);
    const open = total.amount !== 0 || sums.length > 0;
    const blocks = open && moves && policy.blocking.includes(kind);
    return {
      kind,
      state: !open ? 'met' : blocks ? 'blocking' : 'noted',
      amount: open && entitled ? total : null,
      on: open && entitled ? on : null,
      clearable: blocks && entitled && clears && v.is(Clearable, kind),
    };
  };
  const items = (kind: 'invoice' | 'unbilled', pick: 'first' | 'last') => {
    const found = openItems.filter((each) => each.kind === kind);
    const days = found.map(({ dueOn }) => dueOn).sort();
    return [found.map(({ amount }) => amount), days.at(pick === 'first' ? 0 : -1) ?? null] as const;
  };
  const waits = relinkableOn(endedAt, policy.relinkDays, now);
  return [
    condition('open-invoices', ...items('invoice', 'first')),
    condition('unbilled', ...items('unbilled', 'last')),
    condition('open-quotes', quotes, null),
    condition('credit', credit === 0 ? [] : [{ amount: credit, currency }], null),
    ...(policy.relinkDays > 0
      ? [
          {
            kind: 'changed-lately',
            state: waits ? 'blocking' : 'met',
            amount: null,
            on: waits,
            clearable: false,
          } as const,
        ]
      : []),
  ];
}

/** The rule by which conditions forbid a link, with the first day on which it can begin. */
export function preconditionObstacle(
  conditions: readonly Precondition[],
):
  | { readonly code: Extract<ErrorCode, 'open-items' | 'changed-too-recently'>; readonly at?: string }
  | undefined {
  const [blocking] = conditions.filter(({ state }) => state === 'blocking');
  if (!blocking) return undefined;
  if (blocking.kind !== 'changed-lately') return { code: 'open-items' };
  return { code: 'changed-too-recently', ...(blocking.on !== null && { at: blocking.on }) };
}
