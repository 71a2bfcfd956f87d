import { BackendError } from '../../domain/errors.js';
import {
  GUARDED_BY_ACCOUNT,
  STEP_UP,
  type Confirmation,
  type ConfirmSignInInput,
  type StepUpAct,
} from '../../domain/step-up.js';
import type { Context } from './context.js';
import type { AccountRecord, SessionRecord } from './records.js';
import { seededRandom } from './secrets.js';
import type { Store } from './store.js';

const MINUTES = STEP_UP.minutes * 60_000;

/** Until when a session counts as confirmed, in milliseconds; 0: it never was. */
const confirmedUntil = ({ confirmedAt }: SessionRecord): number =>
  confirmedAt === undefined ? 0 : confirmedAt + MINUTES;

/** Whose rule wants a confirmation before something is done to an account, if anybody's does. */
const ruleFor = (world: Store, act: StepUpAct, account: AccountRecord): 'account' | 'act' | undefined =>
  account.stepUp && GUARDED_BY_ACCOUNT.includes(act)
    ? 'account'
    : world.stepUpFor.includes(act)
      ? 'act'
      : undefined;

export const needsStepUp = (
  world: Store,
  session: SessionRecord,
  act: StepUpAct,
  account: AccountRecord,
): boolean => ruleFor(world, act, account) !== undefined && world.time >= confirmedUntil(session);

/** Refuses what needs a fresh confirmation, telling whose rule that is and since when the last one is too old. */
export function requireConfirmed(
  { world, session, person }: Context,
  act: StepUpAct,
  account: AccountRecord,
): void {
  const why = ruleFor(world, act, account);
  const until = confirmedUntil(session);
  if (!why || world.time < until) return;
  throw new BackendError(person.secondFactor === undefined ? 'second-factor-required' : 'reauth-needed', {
    facts: {
      why,
      minutes: STEP_UP.minutes,
      requestedAccount: account.name,
      ...(until > 0 && { at: new Date(until).toISOString() }),
    },
  });
}

/** The half minute that an instant lies in. */
const stepAt = (time: number): number => Math.floor(time / (STEP_UP.seconds * 1000));

/**
 * The code that a device with a secret shows in a half minute. A world in memory needs codes that change and
 * that only its devices know, not the arithmetic of RFC 6238.
 */
function codeIn(secret: string, step: number): string {
  let seed = step;
  for (const sign of secret) seed = Math.imul(seed ^ sign.codePointAt(0)!, 16_777_619);
  return String(Math.floor(seededRandom(seed)() * 1_000_000)).padStart(6, '0');
}

/** The code that a person's device shows now: what a test reads instead of a telephone. */
export function oneTimeCode(world: Store, personId: string): string {
  const secret = world.people.get(personId)?.secondFactor;
  if (secret === undefined) throw new BackendError('second-factor-required');
  return codeIn(secret, stepAt(world.time));
}

export function confirmSignIn({ world, session, person }: Context, input: ConfirmSignInInput): Confirmation {
  const { time } = world;
  const secret = person.secondFactor;
  if (secret === undefined) throw new BackendError('second-factor-required');
  const codes = (person.codes ??= { used: 0, wrong: 0, lockedUntil: 0 });
  const locked = () =>
    new BackendError('code-locked', {
      facts: { at: new Date(codes.lockedUntil).toISOString() },
      retryAfter: Math.ceil((codes.lockedUntil - time) / 1000),
    });
  if (time < codes.lockedUntil) throw locked();
  const now = stepAt(time);
  const steps = Array.from({ length: 2 * STEP_UP.drift + 1 }, (_, index) => now - STEP_UP.drift + index);
  const step = steps.find((each) => codeIn(secret, each) === input.code);
  if (step === undefined) {
    codes.wrong++;
    if (codes.wrong < STEP_UP.tries)
      throw new BackendError('code-wrong', { facts: { count: STEP_UP.tries - codes.wrong } });
    codes.wrong = 0;
    codes.lockedUntil = time + STEP_UP.lockedMinutes * 60_000;
    world.mail(person.email, 'code-locked', { facts: { until: new Date(codes.lockedUntil).toISOString() } });
    throw locked();
  }
  if (step <= codes.used) throw new BackendError('code-used');
  codes.used = step;
  codes.wrong = 0;
  session.confirmedAt = time;
  return { at: new Date(time).toISOString(), until: new Date(time + MINUTES).toISOString() };
}
