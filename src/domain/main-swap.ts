import * as v from 'valibot';
import { AccountRef, type AccountStatus } from './account.js';
import { isHalted } from './halted.js';
import { Money } from './money.js';
import { Day, Id, Instant, paragraph } from './text.js';

/** For how many days a proposal waits for an answer. */
export const SWAP_DAYS = 14;
/** For how many days one that has come to an end is still told of. */
export const SWAP_TOLD_DAYS = 30;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One thing that is different once another account is the main account, or stays as it is: a code with its facts. */
export const SwapChange = v.variant('code', [
  /** The account pays the collective invoice from this day on, for so many accounts. */
  v.object({
    code: v.literal('pays-collective-invoice'),
    account: v.string(),
    from: Day,
    accounts: count,
    monthly: v.array(Money),
  }),
  /** The last day that is on a collective invoice of the main account until now. */
  v.object({ code: v.literal('last-collective-invoice'), account: v.string(), on: Day }),
  /** The charges of the main account until now go to the collective invoice too, or it pays them itself. */
  v.object({ code: v.literal('own-charges'), account: v.string(), collective: v.boolean(), monthly: Money }),
  v.object({ code: v.literal('past-invoices-stay'), account: v.string() }),
  /** These people see and administer all linked accounts from then on. */
  v.object({
    code: v.literal('people-administer'),
    account: v.string(),
    names: v.array(v.string()),
    people: count,
  }),
  /** People of the main account until now keep their sign-in to it, and work in no linked account any more. */
  v.object({ code: v.literal('people-lose-accounts'), account: v.string(), people: count }),
  /** What the main account has asked for and nobody has answered by then. */
  v.object({ code: v.literal('requests-withdrawn'), requests: count }),
  v.object({ code: v.literal('local-teams-unchanged') }),
  /** Numbers, call forwarding and contracts of all accounts. */
  v.object({ code: v.literal('accounts-unchanged') }),
  /** Names of one's own, labels and references go along with the links. */
  v.object({ code: v.literal('notes-go-along') }),
  /** Until this day either side can take it back. */
  v.object({ code: v.literal('can-be-undone'), until: Day }),
]);
export type SwapChange = v.InferOutput<typeof SwapChange>;

/** What a swap changes for money and access, and what stays. */
export const SwapChanges = v.object({
  money: v.array(SwapChange),
  access: v.array(SwapChange),
  stays: v.array(SwapChange),
});
export type SwapChanges = v.InferOutput<typeof SwapChanges>;

/** Everything that can be in the way of making a secondary account the main account. */
export const SWAP_OBSTACLES = [
  'swap-in-progress',
  'account-halted',
  'not-ready',
  'invoice-only',
  'detach-in-progress',
  'payer-change-in-progress',
  'no-local-admin',
  'not-standalone-payment',
] as const;
const Obstacle = v.picklist(SWAP_OBSTACLES);
export type SwapObstacle = v.InferOutput<typeof Obstacle>;

/** What would be different if a secondary account became the main account. */
export const SwapPreview = v.object({
  /** Strong validator (RFC 9110 ETag) of what it was worked out from. */
  version: v.string(),
  from: AccountRef,
  to: AccountRef,
  /** The first day of it, if it is agreed to before the current billing period ends. */
  on: Day,
  changes: SwapChanges,
  /** Everything that forbids it. */
  obstacles: v.array(Obstacle),
});
export type SwapPreview = v.InferOutput<typeof SwapPreview>;

/** How far a swap is: asked for, agreed to and planned for a day, or over. */
export const SwapState = v.picklist([
  'proposed',
  'planned',
  'done',
  'declined',
  'canceled',
  'expired',
  'failed',
]);
export type SwapState = v.InferOutput<typeof SwapState>;

/** The states in which something is still to happen. */
export const SWAP_OPEN: readonly SwapState[] = ['proposed', 'planned'];

/** A secondary account takes the place of its main account, and the other way round. */
export const MainSwap = v.object({
  id: Id,
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  state: SwapState,
  /** The main account when it was proposed, and the account that takes its place. */
  from: AccountRef,
  to: AccountRef,
  /** The side that reads it. */
  side: v.picklist(['main', 'successor']),
  message: v.string(),
  proposedAt: Instant,
  proposedBy: v.string(),
  /** Until when it can be answered; null once it was. */
  expiresAt: v.nullable(Instant),
  /** The first day of it, once it was agreed to. */
  on: v.nullable(Day),
  /** When it was done, declined, taken back, or failed, and by whom; null: it has not come to an end, or by itself. */
  endedAt: v.nullable(Instant),
  endedBy: v.nullable(v.string()),
  /** Why it failed when its day had come. */
  obstacle: v.nullable(Obstacle),
});
export type MainSwap = v.InferOutput<typeof MainSwap>;

/** The swap that an account is part of, with what it changes while that is still to come. */
export const CurrentSwap = v.object({
  swap: v.nullable(MainSwap),
  changes: v.nullable(SwapChanges),
});
export type CurrentSwap = v.InferOutput<typeof CurrentSwap>;

export const SwapQuery = v.object({ link: Id });
export type SwapQuery = v.InferOutput<typeof SwapQuery>;

/** Asks the people of a linked account whether it shall take the place of the main account. */
export const ProposeSwapInput = v.object({
  link: Id,
  version: v.string(),
  message: v.optional(paragraph(500)),
});
export type ProposeSwapInput = v.InferOutput<typeof ProposeSwapInput>;

export const SwapInput = v.object({ version: v.string() });
export type SwapInput = v.InferOutput<typeof SwapInput>;

/** What the changes and obstacles of a swap follow from. */
export interface SwapSituation {
  readonly main: { readonly name: string; readonly status: AccountStatus; readonly monthly: Money };
  readonly successor: {
    readonly name: string;
    readonly status: AccountStatus;
    readonly paymentMethod: boolean;
    /** Names of its people who may administer links. */
    readonly administrators: readonly string[];
  };
  readonly link: {
    /** Both are still linked. */
    readonly live: boolean;
    readonly invoiceOnly: boolean;
    readonly pays: boolean;
    readonly detachOn: string | null;
    readonly payerChangeOn: string | null;
  };
  /** How many accounts are linked, with the one that takes over, and what those cost that the main account pays for. */
  readonly accounts: number;
  readonly paid: { readonly accounts: number; readonly monthly: readonly Money[] };
  /** People of the main account who work in linked accounts. */
  readonly people: number;
  /** Requests of the main account that wait for an answer. */
  readonly openRequests: number;
  /** Another swap of either account is under way. */
  readonly swapping: boolean;
  /** The first day of it. */
  readonly on: string;
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Everything that forbids it, what is nearest first. */
export function swapObstacles(situation: SwapSituation): SwapObstacle[] {
  const { main, successor, link, swapping } = situation;
  const found: [boolean, SwapObstacle][] = [
    [swapping, 'swap-in-progress'],
    [isHalted(main.status) || isHalted(successor.status), 'account-halted'],
    [successor.status !== 'active' && !isHalted(successor.status), 'not-ready'],
    [link.invoiceOnly, 'invoice-only'],
    [!link.live || link.detachOn !== null, 'detach-in-progress'],
    [link.payerChangeOn !== null, 'payer-change-in-progress'],
    [successor.administrators.length === 0, 'no-local-admin'],
    [!successor.paymentMethod, 'not-standalone-payment'],
  ];
  return found.flatMap(([is, code]) => (is ? [code] : []));
}

/** What it changes, and what stays. */
export function consequencesOfSwap(situation: SwapSituation): SwapChanges {
  const { main, successor, link, accounts, paid, people, openRequests, on } = situation;
  const { administrators } = successor;
  return {
    money: [
      ...(paid.accounts > 0
        ? [
            {
              code: 'pays-collective-invoice' as const,
              account: successor.name,
              from: on,
              accounts: paid.accounts,
              monthly: [...paid.monthly],
            },
            { code: 'last-collective-invoice' as const, account: main.name, on: dayBefore(on) },
          ]
        : []),
      { code: 'own-charges', account: main.name, collective: link.pays, monthly: main.monthly },
      { code: 'past-invoices-stay', account: main.name },
    ],
    access: [
      {
        code: 'people-administer',
        account: successor.name,
        names: administrators.slice(0, 3),
        people: administrators.length,
      },
      ...(people > 0 && accounts > 0
        ? [{ code: 'people-lose-accounts' as const, account: main.name, people }]
        : []),
      ...(openRequests > 0 ? [{ code: 'requests-withdrawn' as const, requests: openRequests }] : []),
      { code: 'local-teams-unchanged' },
    ],
    stays: [
      { code: 'accounts-unchanged' },
      ...(accounts > 1 ? [{ code: 'notes-go-along' as const }] : []),
      { code: 'can-be-undone', until: dayBefore(on) },
    ],
  };
}
