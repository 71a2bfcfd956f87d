import * as v from 'valibot';
import { AccountRef } from './account.js';
import { Consequences, type Change } from './consequences.js';
import { ErrorCode } from './errors.js';
import { Money } from './money.js';
import { consequencesForMain, consequencesOfLinking, type Situation } from './rules.js';
import { Day, Id, Instant, paragraph } from './text.js';

/** For how many days a list that was shown waits for a plan, and a plan for its answer. */
export const FLATTENING_DAYS = 14;
/** For how many days one that has come to an end is still told of. */
export const FLATTENING_TOLD_DAYS = 30;
/** With so many accounts it can be done: no more than a person can look through. */
export const FLATTENING_MOST = 500;

/**
 * How far it is. `listed`: the main account that is to be added has shown its accounts, and a plan is made. `proposed`: it
 * is asked about the plan. `running`: agreed to, and its accounts are moved one by one. `done`: it is a secondary account
 * itself. `partly`: some of its accounts stayed, so that it stays a main account.
 */
export const FlatteningState = v.picklist([
  'listed',
  'proposed',
  'running',
  'done',
  'partly',
  'declined',
  'canceled',
  'expired',
]);
export type FlatteningState = v.InferOutput<typeof FlatteningState>;

/** The states in which something is still to happen. */
export const FLATTENING_OPEN: readonly FlatteningState[] = ['listed', 'proposed', 'running'];

/** What becomes of an account: it moves along, stands alone, or stays where it is. */
export const FlatteningChoice = v.picklist(['move', 'detach', 'leave']);
export type FlatteningChoice = v.InferOutput<typeof FlatteningChoice>;

/**
 * How an account stands. `planned`: not begun. `waiting`: its owner is asked. `agreed`: it moves, or is detached, on a day.
 * `refused`: its owner has declined, or has not answered. `failed`: a rule forbids it, see `error`.
 */
export const FlatteningRowState = v.picklist([
  'planned',
  'waiting',
  'agreed',
  'moved',
  'detached',
  'left',
  'refused',
  'failed',
]);
export type FlatteningRowState = v.InferOutput<typeof FlatteningRowState>;

/** The states in which nothing more happens to an account. */
const SETTLED: readonly FlatteningRowState[] = ['moved', 'detached', 'left'];
/** The states in which somebody has to decide again. */
export const UNDECIDED: readonly FlatteningRowState[] = ['refused', 'failed'];

export const FlatteningRow = v.object({
  /** The link of the account to the main account that is to be added. */
  link: Id,
  account: AccountRef,
  monthly: Money,
  choice: FlatteningChoice,
  /** Why it is left where it is, or what its owner has given as a reason. */
  reason: v.string(),
  state: FlatteningRowState,
  /** The first day of it, once that is known. */
  on: v.nullable(Day),
  error: v.nullable(ErrorCode),
});
export type FlatteningRow = v.InferOutput<typeof FlatteningRow>;

/** The accounts of a main account that is to become a secondary account, and what becomes of each. */
export const Flattening = v.object({
  id: Id,
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  state: FlatteningState,
  /** The side that reads it: the main account that asks, or the one that is to be added. */
  side: v.picklist(['new', 'main']),
  /** The request by which it was asked for; null to the main account that is to be added. */
  link: v.nullable(Id),
  main: AccountRef,
  to: AccountRef,
  message: v.string(),
  /** Until when a plan can be made, or answered; null: it does not end by itself. */
  expiresAt: v.nullable(Instant),
  endedAt: v.nullable(Instant),
  /** Why it was declined; empty: that was not said. */
  reason: v.string(),
  rows: v.array(FlatteningRow),
});
export type Flattening = v.InferOutput<typeof Flattening>;

/** A flattening, with what it changes for the side that reads it while that is still to come. */
export const CurrentFlattening = v.object({
  flattening: v.nullable(Flattening),
  changes: v.nullable(Consequences),
});
export type CurrentFlattening = v.InferOutput<typeof CurrentFlattening>;

/** `flattening`: absent: the newest one in which the account at work is to be added. */
export const FlatteningQuery = v.object({ flattening: v.optional(Id) });
export type FlatteningQuery = v.InferOutput<typeof FlatteningQuery>;

/** What becomes of some accounts. Why one stays where it is has to be said. */
export const PlanFlatteningInput = v.object({
  flattening: Id,
  version: v.string(),
  rows: v.pipe(
    v.array(
      v.pipe(
        v.object({ link: Id, choice: FlatteningChoice, reason: v.optional(paragraph(200), '') }),
        v.forward(
          v.partialCheck(
            [['choice'], ['reason']],
            ({ choice, reason }) => choice !== 'leave' || reason.trim() !== '',
            'required',
          ),
          ['reason'],
        ),
      ),
    ),
    v.minLength(1, 'required'),
    v.maxLength(FLATTENING_MOST, 'too-many'),
  ),
});
export type PlanFlatteningInput = v.InferInput<typeof PlanFlatteningInput>;

export const FlatteningInput = v.object({ flattening: Id, version: v.string() });
export type FlatteningInput = v.InferOutput<typeof FlatteningInput>;

export const ProposeFlatteningInput = v.object({
  ...FlatteningInput.entries,
  message: v.optional(paragraph(500)),
});
export type ProposeFlatteningInput = v.InferOutput<typeof ProposeFlatteningInput>;

export const DeclineFlatteningInput = v.object({
  ...FlatteningInput.entries,
  reason: v.optional(paragraph(500)),
});
export type DeclineFlatteningInput = v.InferOutput<typeof DeclineFlatteningInput>;

/** How an account stands, from its move or its link. */
export function rowStateOf(
  choice: FlatteningChoice,
  begun: boolean,
  move: { readonly state: string } | undefined,
  linked: { readonly state: string },
): FlatteningRowState {
  // However it came about: it does not belong to that main account any more.
  if (linked.state === 'detached') return move?.state === 'done' ? 'moved' : 'detached';
  if (!begun) return 'planned';
  if (choice === 'leave') return 'left';
  if (choice === 'detach') return linked.state === 'detach-scheduled' ? 'agreed' : 'failed';
  switch (move?.state) {
    case 'proposed':
      return 'waiting';
    case 'planned':
      return 'agreed';
    case 'done':
      return 'moved';
    case 'declined':
    case 'canceled':
    case 'expired':
      return 'refused';
    default:
      return 'failed';
  }
}

/** What follows from how all accounts stand: everything is settled, and whether any has stayed. */
export function outcomeOf(states: readonly FlatteningRowState[]): 'open' | 'done' | 'partly' {
  if (states.some((state) => !SETTLED.includes(state))) return 'open';
  return states.includes('left') ? 'partly' : 'done';
}

/** What the changes of a flattening follow from. */
export interface FlatteningSituation {
  readonly main: { readonly name: string; readonly monthly: Money };
  readonly to: { readonly name: string };
  readonly rows: readonly (Pick<FlatteningRow, 'choice' | 'monthly'> & { readonly collective: boolean })[];
  /** What linking the main account itself follows from. */
  readonly linking: Situation;
  /** People of the main account who work in its accounts. */
  readonly people: number;
  /** The first day of it, if it is agreed to before the current billing period ends. */
  readonly on: string;
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** What it changes for one side, and what stays. */
export function consequencesOfFlattening(
  { main, rows, linking, people, on }: FlatteningSituation,
  side: Flattening['side'],
): Consequences {
  const moving = rows.filter(({ choice }) => choice === 'move');
  const all = rows.every(({ choice }) => choice !== 'leave');
  const pays = linking.scopes.includes('pay');
  const { currency } = main.monthly;
  const sum = (of: typeof rows): Money => ({
    amount: of
      .filter(({ monthly }) => monthly.currency === currency)
      .reduce((total, { monthly }) => total + monthly.amount, 0),
    currency,
  });
  const then = { ...linking, now: dayBefore(on) };
  const undone: Change = { code: 'can-be-taken-back', until: dayBefore(on) };
  if (side === 'new') {
    const grown = { amount: sum(moving).amount + (all ? main.monthly.amount : 0), currency };
    return {
      money:
        pays && grown.amount > 0
          ? [{ code: 'invoice-grows', from: on, monthly: grown }]
          : [{ code: 'invoice-unchanged' }],
      access: consequencesForMain(then).access,
      stays: [{ code: 'local-team-unchanged' }, undone],
    };
  }
  const given = sum(rows.filter(({ choice, collective }) => choice !== 'leave' && collective));
  const { money, access, stays } = consequencesOfLinking(then);
  return {
    money: [
      given.amount > 0
        ? { code: 'invoice-shrinks', from: on, monthly: given }
        : { code: 'invoice-unchanged' },
      ...(all ? money : []),
    ],
    access: [
      people > 0 ? { code: 'people-lose-access', people } : { code: 'nobody-had-access' },
      { code: 'notes-end' },
      ...(all ? access : []),
    ],
    stays: [...stays.filter(({ code }) => code !== 'can-be-ended'), undone],
  };
}
