import type { AccountRole, AccountStatus } from './account.js';
import type { Change, Consequences } from './consequences.js';
import { customerNumberKey } from './customer-number.js';
import { dayAfter } from './day-span.js';
import type { ErrorCode } from './errors.js';
import type { GrantRole } from './grant.js';
import type { Scope } from './link.js';
import type { LinkTerm } from './link-term.js';
import type { LentArea } from './lending.js';
import type { Money } from './money.js';
import type { PayerTime } from './payer.js';
import type { Permission } from './person.js';

/** How long a request waits for an answer, in days. */
export const REQUEST_DAYS = 14;
/** How many days before its end both sides are told that a request ends. */
export const REQUEST_ENDING_DAYS = 3;
/** How long a finished request stays visible, in days. */
export const FINISHED_DAYS = 30;
/** For how many days one can withdraw from the contract of an order (BGB § 355), unless policy says otherwise. */
export const WITHDRAWAL_DAYS = 14;
/** Limits of the proof by e-mail code. */
export const EMAIL_CODE = { minutes: 10, tries: 5, codes: 3 } as const;
/** Limits of the address check by letter code. */
export const LETTER_CODE = { days: 21, tries: 5 } as const;
/** Limits of the proof by signing in. */
export const SIGN_IN_PROOF = { minutes: 5, tries: 5 } as const;
/** How long a person works in a linked account, and how long without doing anything, in minutes. */
export const DELEGATION = { minutes: 60, idleMinutes: 15 } as const;
/** Requests that a person may start for one account, and in all, and that an account may have open. */
export interface RequestLimits {
  readonly open: number;
  readonly targetPerDay: number;
  readonly targetPer30Days: number;
  readonly perHour: number;
  readonly perDay: number;
}
export const REQUEST_LIMITS: RequestLimits = {
  open: 100,
  targetPerDay: 3,
  targetPer30Days: 10,
  perHour: 10,
  perDay: 50,
};

/** Text messages that go to one number, and that one person has sent, in a day. */
export const SMS_LIMITS = { numberPerDay: 3, perDay: 20 } as const;

/** Seconds to wait before something is mailed for the n-th time (0: the first). */
export const resendDelay = (sent: number): number => 60 * 2 ** Math.max(0, Math.min(sent, 3) - 1);

/** An account's place, as far as the rules of linking need it. */
export interface Place {
  id: string;
  role: AccountRole;
  status: AccountStatus;
  mainId: string | null;
  /** It belongs to its main account by the collective invoice alone. */
  invoiceOnly?: boolean;
  /** The main account that it will belong to: both have agreed, and the day is yet to come. */
  promisedTo?: string | null;
}

/**
 * The rule that forbids `target` to become a secondary account of `main`, if any.
 * There is no tree: neither may a main account be added, nor does a secondary account get secondaries.
 */
export function linkObstacle(main: Place, target: Place): ErrorCode | undefined {
  if (main.role === 'secondary') return 'no-main-eligible';
  if (main.id === target.id) return 'self-link';
  if (target.role === 'main') return 'is-main';
  const own = target.mainId === main.id;
  if (own && !target.invoiceOnly) return 'already-linked';
  if (!own && target.role === 'secondary') return 'has-other-main';
  if (target.promisedTo) return target.promisedTo === main.id ? 'already-linked' : 'has-other-main';
  if (target.status === 'closed' || target.status === 'closing' || target.status === 'rejected')
    return 'target-closed';
  if (target.status === 'suspended') return 'target-suspended';
  return undefined;
}

/** Whether a typed customer number is the one of the account itself. */
export const isOwnNumber = (own: string, typed: string): boolean =>
  customerNumberKey(own) === customerNumberKey(typed);

/** The first day of the month after an instant or day (ISO 8601). */
export function nextPeriod(at: string): string {
  const date = new Date(at);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
}

/** The last day of the billing period (calendar month) that an instant lies in. */
export function periodEnd(at: string): string {
  const date = new Date(at);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}

/** What the consequences of linking and detaching follow from. */
export interface Situation {
  /** Name of the main account. */
  main: string;
  monthly: Money;
  numbers: number;
  scopes: readonly Scope[];
  /** The main account pays for it already, by the collective invoice alone. */
  invoiceOnly: boolean;
  /** How many people of the main account work in linked accounts. */
  mainPeople: number;
  /** Names of the people who sign in to the account themselves. */
  localTeam: readonly string[];
  /** Until when the link is to hold; absent: for good. */
  term?: LinkTerm;
  /** Now, ISO 8601. */
  now: string;
  /** Its first day; absent or null: now. */
  startOn?: string | null;
  /** When the main account begins to pay, if it is to; absent: with the first day. */
  payFrom?: PayerTime;
}

/** The first day on which the main account pays for what it links; undefined: it does not begin to. */
export const paysFrom = ({ scopes, invoiceOnly, now, startOn, payFrom }: Terms): string | undefined =>
  !scopes.includes('pay') || invoiceOnly
    ? undefined
    : payFrom === 'period-end'
      ? nextPeriod(startOn ?? now)
      : (startOn ?? now).slice(0, 10);

type Terms = Pick<Situation, 'scopes' | 'invoiceOnly' | 'now' | 'startOn' | 'payFrom'>;

/** The day of the first collective invoice that holds the charges. */
export const joinsFrom = (terms: Terms): string | undefined => {
  const first = paysFrom(terms);
  return first === undefined ? undefined : nextPeriod(first);
};

/** What is said of both sides of a link that does not begin at once. */
const beginning = ({ startOn }: Situation): Change[] => (startOn ? [{ code: 'begins-on', on: startOn }] : []);

/** Until when the account pays itself, where the main account begins later than the link. */
const payingBefore = (situation: Situation): Change[] =>
  situation.payFrom === 'period-end' && paysFrom(situation) !== undefined
    ? [{ code: 'pays-itself-until', until: periodEnd(situation.startOn ?? situation.now) }]
    : [];

const localTeam = ({ localTeam }: Situation): Change =>
  localTeam.length === 0
    ? { code: 'no-local-team' }
    : { code: 'local-team-keeps-access', names: localTeam.slice(0, 3), people: localTeam.length };

/** What the end of a link that has one changes for access. */
const ending = ({ term: { endOn, extendBy } = {} }: Situation): Change[] => {
  if (endOn === undefined) return [];
  const until = dayAfter(endOn, -1);
  return [
    extendBy === undefined
      ? { code: 'ends-by-itself', until }
      : { code: 'goes-on-by-itself', until, months: extendBy },
  ];
};

/** What it changes for money, where it does not go on from there. */
const paidAfterwards = (
  { term: { endOn, extendBy } = {}, monthly }: Situation,
  code: 'own-invoice' | 'invoice-shrinks',
): Change[] => (endOn === undefined || extendBy !== undefined ? [] : [{ code, from: endOn, monthly }]);

const staying = ({ numbers }: Situation): Change[] => [
  { code: 'numbers-stay', numbers },
  { code: 'forwarding-stays' },
  { code: 'contracts-continue' },
];

/** What linking changes for money and access, and what stays: for the account that is linked. */
export function consequencesOfLinking(situation: Situation): Consequences {
  const { main, monthly, mainPeople, scopes, invoiceOnly } = situation;
  const from = joinsFrom(situation);
  return {
    money: invoiceOnly
      ? [{ code: 'stays-on-collective-invoice', main }]
      : from !== undefined
        ? [
            ...payingBefore(situation),
            { code: 'joins-collective-invoice', main, from, monthly },
            ...paidAfterwards(situation, 'own-invoice'),
            { code: 'past-invoices-stay' },
          ]
        : [{ code: 'keeps-own-invoice', monthly }],
    access: [
      ...beginning(situation),
      scopes.includes('switch')
        ? { code: 'main-gains-access', main, people: mainPeople }
        : { code: 'main-sees-overview', main },
      localTeam(situation),
      ...ending(situation),
    ],
    stays: [...staying(situation), { code: 'can-be-ended' }],
  };
}

/** The same for the main account. */
export function consequencesForMain(situation: Situation): Consequences {
  const { monthly, mainPeople, scopes } = situation;
  const from = joinsFrom(situation);
  return {
    money:
      from !== undefined
        ? [
            ...payingBefore(situation),
            { code: 'invoice-grows', from, monthly },
            ...paidAfterwards(situation, 'invoice-shrinks'),
          ]
        : [{ code: 'invoice-unchanged' }],
    access: [
      ...beginning(situation),
      scopes.includes('switch')
        ? { code: 'people-gain-access', people: mainPeople }
        : { code: 'overview-only' },
      ...ending(situation),
    ],
    stays: [{ code: 'local-team-unchanged' }, { code: 'can-be-ended' }],
  };
}

/** What detaching changes for money and access, and what stays. */
export function consequencesOfDetaching(situation: Situation, when: 'now' | 'period-end'): Consequences {
  const { main, monthly, mainPeople, scopes, now } = situation;
  const last = periodEnd(now);
  return {
    money: scopes.includes('pay')
      ? [
          { code: 'own-invoice', from: when === 'now' ? now.slice(0, 10) : nextPeriod(now), monthly },
          { code: 'last-collective-invoice', on: last },
          { code: 'past-invoices-stay' },
        ]
      : [{ code: 'keeps-own-invoice', monthly }],
    access: [
      scopes.includes('switch')
        ? { code: 'main-loses-access', main, people: mainPeople }
        : { code: 'main-had-no-access', main },
      localTeam(situation),
    ],
    stays: staying(situation),
  };
}

/** The rights that a scope of a link lends in the linked account. */
const LENT: Readonly<Record<Scope, readonly Permission[]>> = {
  view: ['view-accounts'],
  pay: ['view-invoices'],
  switch: ['manage-forwarding', 'view-access'],
  team: ['view-access'],
};

/** The rights that a role leaves to who has it. */
const GRANTED: Readonly<Record<GrantRole, readonly Permission[]>> = {
  all: ['view-accounts', 'view-invoices', 'manage-forwarding', 'view-access'],
  manage: ['view-accounts', 'manage-forwarding', 'view-access'],
  read: ['view-accounts', 'view-invoices', 'view-access'],
  billing: ['view-accounts', 'view-invoices'],
  'mail-only': [],
};

/** How far a link lends rights in the linked account. */
export interface Lending {
  readonly scopes: readonly Scope[];
  /** What the secondary account keeps to itself; absent: nothing. */
  readonly withheld?: readonly LentArea[];
  /** All work of the main account's people is paused. */
  readonly paused?: unknown;
}

const AREA: Readonly<Partial<Record<Permission, LentArea>>> = {
  'manage-forwarding': 'forwarding',
  'view-access': 'access',
};

/** Whether people of the main account may work in the linked account at the moment. */
export const lendsWork = ({ scopes, withheld = [], paused }: Lending): boolean =>
  scopes.includes('switch') && !withheld.includes('work') && !paused;

/**
 * What a person may do in a linked account: their own rights, as far as the link lends them and the roles that they
 * were granted for it let them.
 */
export function lentPermissions(
  own: readonly Permission[],
  link: Lending,
  roles: readonly GrantRole[],
): Permission[] {
  const { scopes, withheld = [], paused } = link;
  const stopped = withheld.includes('work') || Boolean(paused);
  const at = stopped ? scopes.filter((scope) => scope === 'view' || scope === 'pay') : scopes;
  const lent = new Set(at.flatMap((scope) => LENT[scope]));
  const granted = new Set(roles.flatMap((role) => GRANTED[role]));
  return own.filter((permission) => {
    const area = AREA[permission];
    return lent.has(permission) && granted.has(permission) && !(area && withheld.includes(area));
  });
}
