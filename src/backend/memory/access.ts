import { BackendError } from '../../domain/errors.js';
import type { AccessEntry, AccessList, Permission, Session } from '../../domain/person.js';
import { DELEGATION, lendsWork, lentPermissions } from '../../domain/rules.js';
import { note } from './activity.js';
import { accountOf, ownLink, type Context } from './context.js';
import type { AccountRecord, PersonRecord, SessionRecord } from './records.js';
import { isLinked, refOf } from './views.js';
import type { Store } from './store.js';

const IDLE = DELEGATION.idleMinutes * 60_000;

/**
 * The account that a session works in. Work in a linked account ends by itself: with its time, with too
 * long a rest, and with the link.
 */
export function currentAccount(world: Store, session: SessionRecord): AccountRecord {
  const { delegation } = session;
  if (delegation) {
    const link = world.links.get(delegation.linkId);
    const over = world.time >= Math.min(delegation.expiresAt, delegation.idleAt);
    if (over || !link || !isLinked(link) || !lendsWork(link)) {
      session.delegation = null;
      session.accountId = world.people.get(session.personId)!.accountId;
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
  return link ? lentPermissions(person.permissions, link) : [...person.permissions];
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
  return {
    person: { id: person.id, name: person.name, email: person.email },
    account: { ...refOf(account), role: world.roleOf(account), main: main && refOf(main) },
    permissions: permissionsOf(context),
    delegation: delegation && {
      main: refOf(world.account(delegation.mainId)),
      expiresAt: new Date(delegation.expiresAt).toISOString(),
    },
    administrators: who(context),
  };
}

export function openAccount(context: Context, input: { link: string }): Session {
  const { world, session, account: main } = context;
  const link = ownLink(context, input.link);
  if (link.state === 'detached') throw new BackendError('right-removed');
  if (!isLinked(link)) throw new BackendError('not-ready');
  if (!link.scopes.includes('switch')) throw new BackendError('right-removed');
  if (link.paused)
    throw new BackendError('access-paused', { facts: { at: link.paused.at, who: [link.paused.by] } });
  if (!lendsWork(link)) throw new BackendError('access-withheld');
  const account = accountOf(context, link);
  if (!['active', 'suspended', 'closing'].includes(account.status)) throw new BackendError('not-ready');
  session.accountId = account.id;
  session.delegation = {
    mainId: main.id,
    linkId: link.id,
    expiresAt: world.time + DELEGATION.minutes * 60_000,
    idleAt: world.time + IDLE,
  };
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

export function listAccess({ world, account }: Context): AccessList {
  const active = ({ id }: PersonRecord) => world.activity.get(`${id} ${account.id}`) ?? null;
  const people: AccessEntry[] = world.staffOf(account.id).map((person) => ({
    id: person.id,
    name: person.name,
    through: 'own',
    permissions: [...person.permissions],
    since: person.since,
    lastActiveAt: active(person),
  }));
  const link = world.linksTo(account.id).find((each) => isLinked(each) && each.mainId === account.mainId);
  if (!link) return { main: null, people };
  const linkedAt = link.linkedAt ?? link.requestedAt;
  const colleagues = link.scopes.includes('switch')
    ? world.staffOf(link.mainId).filter(({ permissions }) => permissions.includes('open-accounts'))
    : [];
  for (const person of colleagues)
    people.push({
      id: person.id,
      name: person.name,
      through: 'main',
      permissions: lentPermissions(person.permissions, link),
      since: person.since > linkedAt ? person.since : linkedAt,
      lastActiveAt: active(person),
    });
  return { main: refOf(world.account(link.mainId)), people };
}
