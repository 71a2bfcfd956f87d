import { BackendError } from '../../../src/domain/errors.js';
import {
  GUARDED_BY_ACCOUNT,
  STEP_UP,
  type Confirmation,
  type ConfirmSignInInput,
  type StepUpAct,
} from '../../../src/domain/step-up.js';
import { record } from '../audit.js';
import type { AccountRow } from '../db/schema.js';
import { KeptRefusal } from '../http/problem.js';
import { send } from '../mail/outbox.js';
import { after, type Actor, type Call, type World } from '../world.js';
import { stepOf } from './totp.js';

/** Whose rule wants a confirmation before something is done to an account, if anybody's does. */
const ruleFor = ({ stepUpFor }: World, act: StepUpAct, account: AccountRow): 'account' | 'act' | undefined =>
  account.step_up && GUARDED_BY_ACCOUNT.includes(act)
    ? 'account'
    : stepUpFor.includes(act)
      ? 'act'
      : undefined;

/** Until when a session counts as confirmed; null: it never was. */
const confirmedUntil = ({ acr, authTime }: Actor): string | null =>
  acr === 'code' ? after(authTime, STEP_UP.minutes * 60) : null;

const isFresh = (until: string | null, time: number): boolean => until !== null && time < Date.parse(until);

export const needsStepUp = (world: World, actor: Actor, act: StepUpAct, account: AccountRow): boolean =>
  ruleFor(world, act, account) !== undefined && !isFresh(confirmedUntil(actor), world.clock());

/** Refuses what needs a fresh confirmation, telling whose rule that is and since when the last one is too old. */
export async function requireConfirmed(
  { world, db, actor, time }: Call,
  act: StepUpAct,
  account: AccountRow,
): Promise<void> {
  const why = ruleFor(world, act, account);
  const until = confirmedUntil(actor);
  if (!why || isFresh(until, time)) return;
  const device = await db
    .selectFrom('second_factor')
    .select('person_id')
    .where('person_id', '=', actor.person.id)
    .executeTakeFirst();
  throw new BackendError(device ? 'reauth-needed' : 'second-factor-required', {
    facts: {
      why,
      minutes: STEP_UP.minutes,
      requestedAccount: account.name,
      ...(until !== null && { at: until }),
    },
  });
}

/**
 * Takes a one-time code once. Wrong ones are counted in the database, under a lock on the person's device: neither
 * several processes nor several sessions give more tries.
 */
export async function confirmSignIn(call: Call, { code }: ConfirmSignInInput): Promise<Confirmation> {
  const { db, actor, now, time } = call;
  const { person } = actor;
  const device = await db
    .selectFrom('second_factor')
    .selectAll()
    .where('person_id', '=', person.id)
    .forUpdate()
    .executeTakeFirst();
  if (!device) throw new BackendError('second-factor-required');
  const set = (values: { used_step?: number; wrong: number; locked_until?: string | null }) =>
    db.updateTable('second_factor').set(values).where('person_id', '=', person.id).execute();
  if (device.locked_until !== null && time < Date.parse(device.locked_until))
    throw locked(time, device.locked_until);
  const step = stepOf(device.secret, code, time);
  if (step === undefined) {
    const wrong = device.wrong + 1;
    if (wrong < STEP_UP.tries) {
      await set({ wrong });
      throw new KeptRefusal(new BackendError('code-wrong', { facts: { count: STEP_UP.tries - wrong } }));
    }
    const until = after(now, STEP_UP.lockedMinutes * 60);
    await set({ wrong: 0, locked_until: until });
    await send(call, person.email, { kind: 'code-locked', until }, actor.account.language);
    await record(call, actor, { action: 'code-locked', subject: actor.account.id });
    throw new KeptRefusal(locked(time, until));
  }
  if (step <= device.used_step) throw new BackendError('code-used');
  await set({ used_step: step, wrong: 0, locked_until: null });
  await db
    .updateTable('session')
    .set({ auth_time: now, acr: 'code' })
    .where('id', '=', actor.session)
    .execute();
  await record(call, actor, { action: 'sign-in-confirmed', subject: actor.account.id });
  return { at: now, until: after(now, STEP_UP.minutes * 60) };
}

const locked = (time: number, until: string): BackendError =>
  new BackendError('code-locked', {
    facts: { at: until },
    retryAfter: Math.max(1, Math.ceil((Date.parse(until) - time) / 1000)),
  });
