import * as v from 'valibot';
import { AccountRef, type AccountStatus } from './account.js';
import { Consequences, type Change } from './consequences.js';
import { isHalted } from './halted.js';
import { MaskedAccount } from './link.js';
import type { Money } from './money.js';
import { consequencesForMain, consequencesOfLinking, type Situation } from './rules.js';
import { Day, Id, Instant, paragraph } from './text.js';

/** For how many days a move waits for everybody's answer. */
export const MOVE_DAYS = 14;
/** For how many days one that has come to an end is still told of. */
export const MOVE_TOLD_DAYS = 30;

/** Everything that can be in the way of an account that is to go from one main account to another. */
export const MOVE_OBSTACLES = [
  'move-in-progress',
  'no-main-eligible',
  'account-halted',
  'not-ready',
  'detach-in-progress',
  'payer-change-in-progress',
  'swap-in-progress',
] as const;
const Obstacle = v.picklist(MOVE_OBSTACLES);
export type MoveObstacle = v.InferOutput<typeof Obstacle>;

/** How far a move is: waiting for answers, agreed to by everybody and planned for a day, or over. */
export const MoveState = v.picklist([
  'proposed',
  'planned',
  'done',
  'declined',
  'canceled',
  'expired',
  'failed',
]);
export type MoveState = v.InferOutput<typeof MoveState>;

/** The states in which something is still to happen. */
export const MOVE_OPEN: readonly MoveState[] = ['proposed', 'planned'];

/** Who has a say in it: the main account that asks, the one that it leaves, and the account itself. */
export const MoveSide = v.picklist(['new', 'present', 'account']);
export type MoveSide = v.InferOutput<typeof MoveSide>;

/** An account goes from one main account to another. */
export const MainMove = v.object({
  id: Id,
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  state: MoveState,
  /** The side that reads it. */
  side: MoveSide,
  /** The reader's link to the account; null for the account itself. */
  link: v.nullable(Id),
  /** The number that the main account that asks has typed. */
  customerNumber: v.string(),
  /** The account that moves; null to the main account that asks, until it belongs to it. */
  account: v.nullable(AccountRef),
  /** The main account that it leaves; null to the one that asks, until that one has agreed. */
  from: v.nullable(AccountRef),
  /** The main account that asks. */
  to: AccountRef,
  message: v.string(),
  proposedAt: Instant,
  /** Who asked for it. */
  proposedBy: v.string(),
  /** When the others have agreed; null: not yet. */
  agreed: v.object({ present: v.nullable(Instant), account: v.nullable(Instant) }),
  /** Until when it can be answered; null once it was. */
  expiresAt: v.nullable(Instant),
  /** The first day under the new main account, once everybody has agreed. */
  on: v.nullable(Day),
  /** When it was done, declined, taken back, or failed, by which side; null: not yet, or by itself. */
  endedAt: v.nullable(Instant),
  endedBy: v.nullable(MoveSide),
  /** Why it was declined; empty: that was not said. */
  reason: v.string(),
  /** Why it failed when its day had come. */
  obstacle: v.nullable(Obstacle),
});
export type MainMove = v.InferOutput<typeof MainMove>;

/** A move, with what it changes for the side that reads it while that is still to come. */
export const CurrentMove = v.object({
  move: v.nullable(MainMove),
  changes: v.nullable(Consequences),
});
export type CurrentMove = v.InferOutput<typeof CurrentMove>;

/** What asking for a move would mean to the main account that asks. Nothing of the other one is told. */
export const MovePreview = v.object({
  version: v.string(),
  customerNumber: v.string(),
  candidate: MaskedAccount,
  to: AccountRef,
  /** The first day of it, if everybody agrees before the current billing period ends. */
  on: Day,
  /** The owner has agreed already; otherwise they are asked too. */
  ownerAgreed: v.boolean(),
  changes: Consequences,
  obstacles: v.array(Obstacle),
});
export type MovePreview = v.InferOutput<typeof MovePreview>;

/** `link`: the request by which the account was proven. */
export const PreviewMoveQuery = v.object({ link: Id });
export type PreviewMoveQuery = v.InferOutput<typeof PreviewMoveQuery>;

/** `move`: absent: the newest of the account at work itself. */
export const MoveQuery = v.object({ move: v.optional(Id) });
export type MoveQuery = v.InferOutput<typeof MoveQuery>;

export const ProposeMoveInput = v.object({
  link: Id,
  version: v.string(),
  message: v.optional(paragraph(500)),
});
export type ProposeMoveInput = v.InferOutput<typeof ProposeMoveInput>;

export const MoveInput = v.object({ move: Id, version: v.string() });
export type MoveInput = v.InferOutput<typeof MoveInput>;

export const DeclineMoveInput = v.object({ ...MoveInput.entries, reason: v.optional(paragraph(500)) });
export type DeclineMoveInput = v.InferOutput<typeof DeclineMoveInput>;

/** What the changes and obstacles of a move follow from. */
export interface MoveSituation {
  readonly account: { readonly status: AccountStatus; readonly monthly: Money };
  readonly from: { readonly name: string; readonly status: AccountStatus };
  readonly to: { readonly status: AccountStatus; readonly secondary: boolean };
  /** The link that ends. */
  readonly present: {
    readonly live: boolean;
    readonly pays: boolean;
    readonly detachOn: string | null;
    readonly payerChangeOn: string | null;
    /** People of the main account until now who work in it. */
    readonly people: number;
    /** Names of its own, labels or references, which end with it. */
    readonly noted: boolean;
  };
  /** What linking it to the new main account follows from. */
  readonly linking: Situation;
  /** Another move of the account is under way. */
  readonly moving: boolean;
  /** A change of main accounts is under way on one of the three. */
  readonly swapping: boolean;
  /** The first day of it. */
  readonly on: string;
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Everything that forbids it, what is nearest first. */
export function moveObstacles({
  account,
  from,
  to,
  present,
  moving,
  swapping,
}: MoveSituation): MoveObstacle[] {
  const found: [boolean, MoveObstacle][] = [
    [moving, 'move-in-progress'],
    [to.secondary, 'no-main-eligible'],
    [[account, from, to].some(({ status }) => isHalted(status)), 'account-halted'],
    [account.status !== 'active' && !isHalted(account.status), 'not-ready'],
    [!present.live || present.detachOn !== null, 'detach-in-progress'],
    [present.payerChangeOn !== null, 'payer-change-in-progress'],
    [swapping, 'swap-in-progress'],
  ];
  return found.flatMap(([is, code]) => (is ? [code] : []));
}

/** What a move changes for one side, and what stays. */
export function consequencesOfMoving(situation: MoveSituation, side: MoveSide): Consequences {
  const { from, present, linking, account, on } = situation;
  // The period that it begins with.
  const then = { ...linking, now: dayBefore(on), invoiceOnly: false };
  const undone: Change = { code: 'can-be-taken-back', until: dayBefore(on) };
  switch (side) {
    case 'new': {
      const { money, access } = consequencesForMain(then);
      return { money, access, stays: [{ code: 'local-team-unchanged' }, undone] };
    }
    case 'present':
      return {
        money: present.pays
          ? [
              { code: 'invoice-shrinks', from: on, monthly: account.monthly },
              { code: 'last-collective-invoice', on: dayBefore(on) },
              { code: 'past-invoices-stay' },
            ]
          : [{ code: 'invoice-unchanged' }],
        access: [
          present.people > 0
            ? { code: 'people-lose-access', people: present.people }
            : { code: 'nobody-had-access' },
          ...(present.noted ? [{ code: 'notes-end' as const }] : []),
        ],
        stays: [{ code: 'local-team-unchanged' }, undone],
      };
    case 'account': {
      const { money, access, stays } = consequencesOfLinking(then);
      return {
        money: [
          ...money.filter(({ code }) => code !== 'past-invoices-stay'),
          ...(present.pays ? [{ code: 'last-invoice-of' as const, main: from.name, on: dayBefore(on) }] : []),
          { code: 'past-invoices-stay' },
        ],
        access: [
          ...access.slice(0, 1),
          present.people > 0
            ? { code: 'main-loses-access', main: from.name, people: present.people }
            : { code: 'main-had-no-access', main: from.name },
          ...access.slice(1),
        ],
        stays: [
          { code: 'never-without-main' },
          ...stays.filter(({ code }) => code !== 'can-be-ended'),
          undone,
        ],
      };
    }
  }
}
