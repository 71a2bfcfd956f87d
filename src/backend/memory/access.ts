import { BackendError } from '../../domain/errors.js';
import type { AccessEntry, AccessList, Permission, Session } from '../../domain/person.js';
import { DELEGATION, lendsWork, lentPermissions } from '../../domain/rules.js';
import { note } from './activity.js';
import { accountOf, ownLink, type Context } from './context.js';
import type { AccountRecord, LinkRecord, PersonRecord, SessionRecord } from './records.js';
import { grantedSince, heldBy, mayWork, rolesOf, worksUntil } from './granted.js';
import { isLinked, refOf } from './views.js';
import { needsStepUp, requireConfirmed } from './step-up.js';
import type { Store } from './store.js';

const IDLE = DELEGATION.idleMinutes * 60_000;

/**
 * The account that a session works in. Work in a linked account ends by itself: with its time, with too
 * long a rest, with the link, and with what the person was granted.
 */
export function currentAccount(world: Store, session: SessionRecord): AccountRecord {
  const { delegation } = session;
  if (delegation) {
    const link = world.links.get(delegation.linkId);
    const person = world.people.get(session.personId)!;
    const over = world.time >= Math.min(delegation.expiresAt, delegation.idleAt);
    if (
      over ||
      !link ||
      link.mainId !== delegation.mainId ||
      !isLinked(link) ||
      !lendsWork(link) ||
      !mayWork(world, person, link)
    ) {
      session.delegation = null;
      session.accountId = person.accountId;
    }
  }
  return world.account(session.accountId);
}

/** Notes that the person did something: the rest starts anew. */
export function touch({ world, session, person, account, now }: Context): void {
  if (session.delegation) session.delegation.idleAt = world.time + IDLE;
  world.activity.set(`${person.id} ${account.id}`, now);
}

export function permissionsOf({ world, session, person }: Context): Permission[] {
  const link = session.delegation && world.links.get(session.delegation.linkId);
  return link
    ? lentPermissions(person.permissions, link, rolesOf(world, person.id, link))
    : [...person.permissions];
}

const administrators = (world: Store, accountId: string): string[] =>
  world
    .staffOf(accountId)
    .filter(({ permissions }) => permissions.includes('link-accounts'))
    .map(({ name }) => name);

/** Names of people who can grant what is missing. */
export const who = ({ world, account }: Context): string[] => administrators(world, account.id);

export function getSession(context: Context): Session {
  const { world, session, person, account } = context;
  const main = account.mainId ? world.account(account.mainId) : null;
  const { delegation } = session;
  const link = delegation && world.links.get(delegation.linkId);
  const ends = delegation && link ? (worksUntil(world, person.id, link) ?? Infinity) : Infinity;
  const grants = heldBy(world, person.id);
  return {
    person: { id: person.id, name: person.name, email: person.email },
    account: { ...refOf(account), role: world.roleOf(account), main: main && refOf(main) },
    permissions: permissionsOf(context),
    delegation: delegation && {
      main: refOf(world.account(delegation.mainId)),
      expiresAt: new Date(Math.min(delegation.expiresAt, ends)).toISOString(),
    },
    administrators: who(context),
    ...(grants && { grants }),
    ...(world.capabilities.branding && { branding: account.branding ?? null }),
    ...(world.capabilities.starting && { start: startOf(context) }),
  };
}

/** Why a person cannot work in a linked account, if they cannot. */
function openObstacle(world: Store, person: PersonRecord, link: LinkRecord): BackendError | undefined {
  if (link.state === 'detached') return new BackendError('right-removed');
  if (!isLinked(link) || !link.accountId) return new BackendError('not-ready');
  if (!link.scopes.includes('switch') || !mayWork(world, person, link))
    return new BackendError('right-removed');
  if (link.paused)
    return new BackendError('access-paused', { facts: { at: link.paused.at, who: [link.paused.by] } });
  if (!lendsWork(link)) return new BackendError('access-withheld');
  const { status } = world.account(link.accountId);
  return ['active', 'suspended', 'closing'].includes(status) ? undefined : new BackendError('not-ready');
}

/** A link with its account, for a person who does something in it that both and their grants lend, without opening it. */
export function lentAccount(
  context: Context,
  id: string,
  permission: Permission,
): { link: LinkRecord; account: AccountRecord } {
  const { world, person } = context;
  const link = ownLink(context, id);
  const obstacle = openObstacle(world, person, link);
  if (obstacle) throw obstacle;
  if (!lentPermissions(person.permissions, link, rolesOf(world, person.id, link)).includes(permission))
    throw new BackendError(
      lentPermissions([permission], link, ['all']).length > 0 ? 'right-removed' : 'access-withheld',
    );
  return { link, account: accountOf(context, link) };
}

/** Where a person begins, and whether they still can. */
function startOf({ world, session, person }: Context): NonNullable<Session['start']> | null {
  const link = person.startLink ? world.links.get(person.startLink) : undefined;
  if (!link?.accountId) return null;
  return {
    link: link.id,
    account: refOf(world.account(link.accountId)),
    refused:
      openObstacle(world, person, link) !== undefined ||
      needsStepUp(world, session, 'open', world.account(link.accountId)),
  };
}

export function setStart(context: Context, { link: id }: { link: string | null }): Session {
  const { world, person } = context;
  const link = id === null ? undefined : ownLink(context, id);
  const obstacle = link && openObstacle(world, person, link);
  if (obstacle) throw obstacle;
  person.startLink = link?.id ?? null;
  return getSession(context);
}

/** Puts a session where its person begins after signing in, if they still can. */
export function begin(world: Store, session: SessionRecord): void {
  const person = world.people.get(session.personId)!;
  const link =
    world.capabilities.starting && person.startLink ? world.links.get(person.startLink) : undefined;
  if (!link?.accountId || needsStepUp(world, session, 'open', world.account(link.accountId))) return;
  if (openObstacle(world, person, link) === undefined) enter(world, session, link, link.accountId);
}

function enter(world: Store, session: SessionRecord, link: LinkRecord, accountId: string): void {
  session.accountId = accountId;
  session.delegation = {
    mainId: link.mainId,
    linkId: link.id,
    expiresAt: world.time + DELEGATION.minutes * 60_000,
    idleAt: world.time + IDLE,
  };
}

export function openAccount(context: Context, input: { link: string }): Session {
  const { world, session, person } = context;
  const link = ownLink(context, input.link);
  const obstacle = openObstacle(world, person, link);
  if (obstacle) throw obstacle;
  const account = accountOf(context, link);
  requireConfirmed(context, 'open', account);
  enter(world, session, link, account.id);
  const there = { ...context, account };
  note(world, there, { kind: 'account-opened', subject: account.id, link });
  touch(there);
  return getSession(there);
}

export function leaveAccount(context: Context): Session {
  const { world, session, person } = context;
  if (!session.delegation) throw new BackendError('conflict');
  note(world, context, { kind: 'account-left', subject: context.account.id });
  session.delegation = null;
  session.accountId = person.accountId;
  return getSession({ ...context, account: world.account(person.accountId) });
}

const lastActive = (world: Store, person: PersonRecord, account: AccountRecord): string | null =>
  world.activity.get(`${person.id} ${account.id}`) ?? null;

/** People who sign in to an account themselves. */
export const ownAccess = (world: Store, account: AccountRecord): AccessEntry[] =>
  world.staffOf(account.id).map((person) => ({
    id: person.id,
    name: person.name,
    through: 'own',
    permissions: [...person.permissions],
    since: person.since,
    lastActiveAt: lastActive(world, person, account),
  }));

export function listAccess({ world, account }: Context): AccessList {
  const people = ownAccess(world, account);
  const link = world.linksTo(account.id).find((each) => isLinked(each) && each.mainId === account.mainId);
  if (!link) return { main: null, people };
  const linkedAt = link.linkedAt ?? link.requestedAt;
  const colleagues = link.scopes.includes('switch')
    ? world.staffOf(link.mainId).filter((person) => mayWork(world, person, link))
    : [];
  for (const person of colleagues) {
    const granted = grantedSince(world, person.id, link) ?? person.since;
    const since = person.since > granted ? person.since : granted;
    people.push({
      id: person.id,
      name: person.name,
      through: 'main',
      permissions: lentPermissions(person.permissions, link, rolesOf(world, person.id, link)),
      since: since > linkedAt ? since : linkedAt,
      lastActiveAt: lastActive(world, person, account),
    });
  }
  return { main: refOf(world.account(link.mainId)), people };
}
