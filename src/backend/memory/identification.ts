import { BackendError } from '../../domain/errors.js';
import {
  IDENTIFICATION,
  UNDER_WAY,
  type BeginIdentificationInput,
  type BegunIdentification,
  type Identification,
  type IdentityCheck,
  type IdentityRefusal,
} from '../../domain/identification.js';
import { note } from './activity.js';
import { pass, waitingCheck } from './checks.js';
import { accountOf, ownLink, tooEarly, type Context } from './context.js';
import { newId, newToken } from './secrets.js';
import type { Store } from './store.js';
import { isLinked } from './views.js';

/** An identification as it is kept. */
interface IdentificationRecord {
  readonly id: string;
  readonly accountId: string;
  readonly personId: string;
  state: Identification['state'];
  readonly startedAt: string;
  /** Where the app finds it. */
  readonly token: string;
  readonly expiresAt: string;
  endedAt: string | null;
  refusal: IdentityRefusal | null;
}

/** Where the identity app of a world is. Nobody is there: `identityAppDoes` stands for it. */
const APP = 'https://identity.example/start';
const DAY = 86_400_000;

const kept = new WeakMap<Store, IdentificationRecord[]>();

function identificationsOf(world: Store): IdentificationRecord[] {
  let all = kept.get(world);
  if (!all) kept.set(world, (all = []));
  return all;
}

const ofAccount = (world: Store, accountId: string): IdentificationRecord[] =>
  identificationsOf(world).filter((each) => each.accountId === accountId);

const isUnderWay = ({ state }: IdentificationRecord): boolean => UNDER_WAY.includes(state);

const view = (world: Store, record: IdentificationRecord): Identification => {
  const { id, state, startedAt, personId, expiresAt, endedAt, refusal } = record;
  return {
    id,
    state,
    startedAt,
    startedBy: world.people.get(personId)?.name ?? '',
    expiresAt,
    endedAt,
    refusal,
  };
};

/** The earliest time at which another one can be begun, in milliseconds; undefined: now. */
function startAt(world: Store, accountId: string): number | undefined {
  const lately = ofAccount(world, accountId).filter((each) => world.time - Date.parse(each.startedAt) < DAY);
  const first = lately.at(-IDENTIFICATION.perDay);
  return first && Date.parse(first.startedAt) + DAY;
}

function seen(world: Store, accountId: string, waits: boolean): IdentityCheck {
  const newest = ofAccount(world, accountId).at(-1);
  const at = startAt(world, accountId);
  return {
    offered: waits,
    identification: newest ? view(world, newest) : null,
    startAt: waits && at !== undefined ? new Date(at).toISOString() : null,
  };
}

export function getIdentification(context: Context, { link: id }: { link: string }): IdentityCheck {
  const link = ownLink(context, id);
  if (!isLinked(link)) throw new BackendError('not-found');
  const account = accountOf(context, link);
  const waits =
    account.status === 'awaiting-verification' &&
    account.checks.some(({ kind, state }) => kind === 'address' && state !== 'passed');
  return seen(context.world, account.id, waits);
}

export function beginIdentification(
  context: Context,
  { link: id, returnTo }: BeginIdentificationInput,
): BegunIdentification {
  const { world, person, now } = context;
  const { account } = waitingCheck(context, id, 'address');
  const at = startAt(world, account.id);
  if (at !== undefined) throw tooEarly(context, at);
  for (const each of ofAccount(world, account.id).filter(isUnderWay)) end(world, each, 'aborted');
  const token = newToken(world.random);
  const begun: IdentificationRecord = {
    id: newId(world.random, 'k'),
    accountId: account.id,
    personId: person.id,
    state: 'waiting',
    startedAt: now,
    token,
    expiresAt: world.after(now, IDENTIFICATION.minutes * 60),
    endedAt: null,
    refusal: null,
  };
  identificationsOf(world).push(begun);
  note(world, context, { kind: 'identity-check-begun', subject: account.id });
  const back = new URLSearchParams({ token, return: `${returnTo}#identity-return=${id}` });
  return {
    identification: view(world, begun),
    url: `${APP}?${back.toString()}`,
    deviceUrl: `${APP}?${new URLSearchParams({ token }).toString()}`,
  };
}

export function cancelIdentification(context: Context, { link: id }: { link: string }): IdentityCheck {
  const { world } = context;
  const { account } = waitingCheck(context, id, 'address');
  const open = ofAccount(world, account.id).find(isUnderWay);
  if (!open) throw new BackendError('conflict');
  end(world, open, 'aborted');
  note(world, context, { kind: 'identity-check-ended', subject: account.id });
  return seen(world, account.id, true);
}

function end(
  world: Store,
  record: IdentificationRecord,
  state: 'done' | 'aborted' | 'expired' | 'refused',
  refusal: IdentityRefusal | null = null,
): void {
  record.state = state;
  record.endedAt = world.now;
  record.refusal = refusal;
}

/** What somebody does in the app, or its provider. */
export type IdentityAct = 'open' | 'finish' | 'abort' | 'expire' | 'refuse';

/** Does in the app what its user does. What has ended, or was replaced, is not known there any more. */
export function identityAppDoes(
  world: Store,
  url: string,
  act: IdentityAct,
  refusal: IdentityRefusal = 'document-unreadable',
): void {
  const token = new URL(url).searchParams.get('token') ?? '';
  const found = identificationsOf(world).find((each) => each.token === token && isUnderWay(each));
  if (!found || Date.parse(found.expiresAt) <= world.time) throw new BackendError('link-token-invalid');
  if (act === 'open') found.state = 'in-progress';
  else if (act === 'finish') finish(world, found);
  else if (act === 'refuse') tell(world, found, 'refused', refusal);
  else if (act === 'expire') tell(world, found, 'expired');
  else {
    end(world, found, 'aborted');
    note(world, null, { kind: 'identity-check-ended', subject: found.accountId });
  }
}

/** It ends as every other does whose check has passed meanwhile. */
function finish(world: Store, found: IdentificationRecord): void {
  end(world, found, 'done');
  const account = world.account(found.accountId);
  const check = account.checks.find(({ kind }) => kind === 'address');
  if (account.status !== 'awaiting-verification' || !check || check.state === 'passed') return;
  pass(world, account, check);
  note(world, null, { kind: 'identity-check-passed', subject: account.id });
}

/** Ends one without success, and writes so to who has begun it: they may not be looking. */
function tell(
  world: Store,
  found: IdentificationRecord,
  state: 'expired' | 'refused',
  refusal: IdentityRefusal | null = null,
): void {
  end(world, found, state, refusal);
  const { customerNumber } = world.account(found.accountId);
  world.mail(world.people.get(found.personId)!.email, `identity-${state}`, { facts: { customerNumber } });
  note(world, null, { kind: 'identity-check-ended', subject: found.accountId });
}

/** Ends those that nobody has finished in time. */
export function expireIdentifications(world: Store): void {
  for (const each of identificationsOf(world))
    if (isUnderWay(each) && Date.parse(each.expiresAt) <= world.time) tell(world, each, 'expired');
}
