import * as v from 'valibot';
import { AccountRef, AccountStatus, Closing, Suspension, type AskedBy } from './account.js';
import { isHalted, lendsClosing } from './halted.js';
import type { Lending } from './rules.js';
import { Money } from './money.js';
import { Day, Id } from './text.js';

export { isHalted, lendsClosing };

/** For how many days an account that is being closed can be reopened. */
export const GRACE_DAYS = 30;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One thing that suspending or closing an account changes, or leaves as it is: a code with its facts. */
export const LifeChange = v.variant('code', [
  /** Charges go on although the account rests. */
  v.object({ code: v.literal('charges-go-on'), monthly: Money, payer: v.nullable(v.string()) }),
  /** Contracts end, and are charged until this day. */
  v.object({ code: v.literal('charges-until'), on: Day, monthly: Money }),
  /** What is not on a collective invoice any more is on a last one of the account itself. */
  v.object({ code: v.literal('last-own-invoice'), main: v.string(), collectiveOn: Day }),
  /** What is open on invoices of its own stays to be paid. */
  v.object({ code: v.literal('open-invoices'), invoices: count, total: Money }),
  v.object({ code: v.literal('no-calls'), numbers: count }),
  /** Numbers are given back, and may go to others from this day on. */
  v.object({ code: v.literal('numbers-released'), numbers: count, from: Day }),
  v.object({ code: v.literal('forwarding-rests'), numbers: count }),
  v.object({ code: v.literal('forwarding-ends'), numbers: count, from: Day }),
  /** People cannot sign in to the account any more. */
  v.object({ code: v.literal('sign-ins-end'), names: v.array(v.string()), people: count, from: Day }),
  v.object({ code: v.literal('main-loses-account'), main: v.string(), people: count, from: Day }),
  /** What is done from a main account rests: orders, links, call forwarding. */
  v.object({ code: v.literal('acts-rest') }),
  /** People may look at everything meanwhile. */
  v.object({ code: v.literal('looking-goes-on') }),
  /** The secondary accounts of a main account that is suspended go on. */
  v.object({ code: v.literal('secondaries-go-on'), names: v.array(v.string()), accounts: count }),
  v.object({ code: v.literal('numbers-kept'), numbers: count }),
  v.object({ code: v.literal('link-kept'), main: v.string() }),
  v.object({ code: v.literal('can-be-resumed') }),
  v.object({ code: v.literal('can-be-reopened'), until: Day }),
  /** Invoices, history and the package of the joint time, where there is one. */
  v.object({ code: v.literal('records-stay'), main: v.nullable(v.string()) }),
]);
export type LifeChange = v.InferOutput<typeof LifeChange>;
export type LifeChangeCode = LifeChange['code'];

/** What suspending or closing changes for money and access, and what stays. */
export const LifeChanges = v.object({
  money: v.array(LifeChange),
  access: v.array(LifeChange),
  stays: v.array(LifeChange),
});
export type LifeChanges = v.InferOutput<typeof LifeChanges>;

/** Everything that can be in the way of closing an account, or of suspending it (`not-ready`). */
export const CLOSING_OBSTACLES = [
  'has-secondaries',
  'not-ready',
  'detach-in-progress',
  'payer-change-in-progress',
  'open-items',
] as const;

/** One thing that is in the way, with its facts. */
export const ClosingObstacle = v.object({
  code: v.picklist(CLOSING_OBSTACLES),
  /** How many secondary accounts, or overdue invoices. */
  count: v.optional(count),
  /** What is overdue. */
  total: v.optional(Money),
  /** The day that something is planned for. */
  on: v.optional(Day),
});
export type ClosingObstacle = v.InferOutput<typeof ClosingObstacle>;

/** Whether an account works, rests or is being closed. */
export const AccountLife = v.object({
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  account: AccountRef,
  status: AccountStatus,
  suspension: v.nullable(Suspension),
  closing: v.nullable(Closing),
  /** Whether this side may take back what was asked for. */
  mayUndo: v.boolean(),
});
export type AccountLife = v.InferOutput<typeof AccountLife>;

/** Where an account stands, and what suspending and closing it would change. */
export const ClosingPreview = v.object({
  life: AccountLife,
  /** The first day on which it would be closed for good. */
  closesOn: Day,
  suspending: LifeChanges,
  closing: LifeChanges,
  /** Everything that forbids closing it; of these, `not-ready` forbids suspending it too. */
  obstacles: v.array(ClosingObstacle),
});
export type ClosingPreview = v.InferOutput<typeof ClosingPreview>;

/** The account at work, or a linked one by its link. */
export const ClosingQuery = v.object({ link: v.optional(Id) });
export type ClosingQuery = v.InferOutput<typeof ClosingQuery>;

/** Changes whether an account works, as it was when it was looked at. */
export const LifeInput = v.object({ ...ClosingQuery.entries, version: v.string() });
export type LifeInput = v.InferOutput<typeof LifeInput>;

const DAY = 86_400_000;
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first day on which an account is closed for good that is being closed from an instant on. */
export const closesOn = (now: string): string => dayAt(Date.parse(now) + GRACE_DAYS * DAY);

/** The last day before another. */
export const dayBefore = (day: string): string => dayAt(Date.parse(day) - DAY);

/** What the consequences and obstacles of suspending and closing an account follow from. */
export interface LifeSituation {
  /** Now, ISO 8601. */
  readonly now: string;
  readonly status: AccountStatus;
  readonly monthly: Money;
  readonly numbers: number;
  /** How many of them are forwarded. */
  readonly forwarded: number;
  /** Names of the people who sign in to it themselves. */
  readonly team: readonly string[];
  /** Names of its secondary accounts: the first ones, and how many there are. */
  readonly secondaries: { readonly names: readonly string[]; readonly count: number };
  /** What is open on invoices of its own. */
  readonly openItems: readonly { readonly kind: string; readonly amount: number; readonly dueOn: string }[];
  /** The link to its main account; null: it has none. */
  readonly link: {
    readonly main: string;
    /** How many of the main account’s people work in it. */
    readonly people: number;
    /** The main account pays for it. */
    readonly paid: boolean;
    readonly detachOn: string | null;
    readonly payerChangeOn: string | null;
  } | null;
}

const UNREADY: readonly AccountStatus[] = ['ordered', 'awaiting-verification', 'rejected', 'closed'];

/** Everything that forbids an account to be closed, what is nearest to it first. */
export function closingObstacles(situation: LifeSituation): ClosingObstacle[] {
  const { now, status, secondaries, openItems, link, monthly } = situation;
  const overdue = openItems.filter(({ kind, dueOn }) => kind === 'invoice' && dueOn < now.slice(0, 10));
  return [
    ...(secondaries.count > 0 ? [{ code: 'has-secondaries' as const, count: secondaries.count }] : []),
    ...(UNREADY.includes(status) ? [{ code: 'not-ready' as const }] : []),
    ...(link?.detachOn ? [{ code: 'detach-in-progress' as const, on: link.detachOn }] : []),
    ...(link?.payerChangeOn ? [{ code: 'payer-change-in-progress' as const, on: link.payerChangeOn }] : []),
    ...(overdue.length > 0
      ? [
          {
            code: 'open-items' as const,
            count: overdue.length,
            total: { amount: sumOf(overdue), currency: monthly.currency },
          },
        ]
      : []),
  ];
}

const sumOf = (items: readonly { amount: number }[]): number =>
  items.reduce((sum, { amount }) => sum + amount, 0);

/** What suspending an account changes, and what stays. */
export function consequencesOfSuspending(situation: LifeSituation): LifeChanges {
  const { monthly, numbers, forwarded, link, secondaries } = situation;
  return {
    money: [{ code: 'charges-go-on', monthly, payer: link?.paid ? link.main : null }],
    access: [
      ...(numbers > 0 ? [{ code: 'no-calls' as const, numbers }] : []),
      ...(forwarded > 0 ? [{ code: 'forwarding-rests' as const, numbers: forwarded }] : []),
      ...(link ? [] : [{ code: 'acts-rest' as const }]),
      { code: 'looking-goes-on' },
    ],
    stays: [
      ...(secondaries.count > 0
        ? [
            {
              code: 'secondaries-go-on' as const,
              names: secondaries.names.slice(0, 3),
              accounts: secondaries.count,
            },
          ]
        : []),
      ...(numbers > 0 ? [{ code: 'numbers-kept' as const, numbers }] : []),
      ...(link ? [{ code: 'link-kept' as const, main: link.main }] : []),
      { code: 'can-be-resumed' },
    ],
  };
}

/** What closing an account changes, and what stays. */
export function consequencesOfClosing(situation: LifeSituation): LifeChanges {
  const { now, monthly, numbers, forwarded, team, link, openItems } = situation;
  const from = closesOn(now);
  const invoices = openItems.filter(({ kind }) => kind === 'invoice');
  return {
    money: [
      { code: 'charges-until', on: dayBefore(from), monthly },
      ...(link?.paid
        ? [
            {
              code: 'last-own-invoice' as const,
              main: link.main,
              collectiveOn: dayBefore(`${from.slice(0, 7)}-01`),
            },
          ]
        : []),
      ...(invoices.length > 0
        ? [
            {
              code: 'open-invoices' as const,
              invoices: invoices.length,
              total: { amount: sumOf(invoices), currency: monthly.currency },
            },
          ]
        : []),
    ],
    access: [
      ...(numbers > 0
        ? [
            { code: 'no-calls' as const, numbers },
            { code: 'numbers-released' as const, numbers, from },
          ]
        : []),
      ...(forwarded > 0 ? [{ code: 'forwarding-ends' as const, numbers: forwarded, from }] : []),
      ...(team.length > 0
        ? [{ code: 'sign-ins-end' as const, names: team.slice(0, 3), people: team.length, from }]
        : []),
      ...(link
        ? [{ code: 'main-loses-account' as const, main: link.main, people: link.people, from }]
        : [{ code: 'acts-rest' as const }]),
    ],
    stays: [
      { code: 'can-be-reopened', until: dayBefore(from) },
      { code: 'records-stay', main: link?.main ?? null },
    ],
  };
}

/** How an account stands: with what a side may do about what was asked for. */
export function lifeOf(
  { status, suspension, closing }: Pick<AccountLife, 'status' | 'suspension' | 'closing'>,
  side: AskedBy,
): Pick<AccountLife, 'status' | 'suspension' | 'closing' | 'mayUndo'> {
  const asked = status === 'closing' ? closing : status === 'suspended' ? suspension : null;
  return {
    status,
    suspension: status === 'suspended' || status === 'closing' ? suspension : null,
    closing: status === 'closing' || status === 'closed' ? closing : null,
    // The account's own people always decide about it; its main account about what it asked for itself.
    mayUndo: asked !== null && (side === 'account' || asked.by === 'main'),
  };
}

/** Why a main account cannot do that with a linked account, as far as the link itself says it. */
export function notLent(link: Lending): 'access-paused' | 'access-withheld' | undefined {
  return lendsClosing(link) ? undefined : link.paused ? 'access-paused' : 'access-withheld';
}
