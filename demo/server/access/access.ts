import { BackendError } from '../../../src/domain/errors.js';
import type { AccessEntry, AccessList, Permission, Session } from '../../../src/domain/person.js';
import { lentPermissions } from '../../../src/domain/rules.js';
import { LINKED } from '../../../src/domain/link.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, LinkRecord, PersonRow } from '../db/schema.js';
import { accountOf, ownLink } from '../links/own-link.js';
import { accountById, comeBack, delegate, openObstacle, refOf, sessionView } from '../sessions/sessions.js';
import { requireConfirmed } from '../sessions/step-up.js';
import type { Call } from '../world.js';
import { noteActivity } from './activity.js';
import { grantedSince, held, heldBy, heldByEach, mayWork, rolesFor } from './granted.js';

/** People who sign in to an account themselves. */
export const staffOf = (db: Database, accountId: string): Promise<PersonRow[]> =>
  db
    .selectFrom('person')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('since')
    .orderBy('id')
    .execute();

export const getSession = (call: Call): Promise<Session> => sessionView(call, call.actor);

export async function openAccount(call: Call, input: { link: string }): Promise<Session> {
  const link = await ownLink(call, input.link);
  const obstacle = await openObstacle(call.db, call.actor.person, link, call.time);
  if (obstacle) throw obstacle;
  const account = await accountOf(call, link);
  await requireConfirmed(call, 'open', account);
  const there = await delegate(call, link, account);
  await noteActivity(call.db, there, call);
  await record(call, call.actor, {
    action: 'account-opened',
    subject: account.id,
    details: { link: link.id },
  });
  return sessionView(call, there);
}

/** A link with its account, for a person who does something in it that both and their grants lend, without opening it. */
export async function lentAccount(
  call: Call,
  id: string,
  permission: Permission,
  hold: 'read' | 'hold',
): Promise<{ link: LinkRecord; account: AccountRow }> {
  const { db, actor, time } = call;
  const { person } = actor;
  const link = await ownLink(call, id, hold);
  const obstacle = await openObstacle(db, person, link, time);
  if (obstacle) throw obstacle;
  const roles = rolesFor(await heldBy(db, person.id), link, time);
  if (!lentPermissions(person.permissions, link, roles).includes(permission))
    throw new BackendError(
      lentPermissions([permission], link, ['all']).length > 0 ? 'right-removed' : 'access-withheld',
    );
  return { link, account: await accountOf(call, link) };
}

export async function setStart(call: Call, { link: id }: { link: string | null }): Promise<Session> {
  const { db, actor } = call;
  const link = id === null ? null : await ownLink(call, id);
  const obstacle = link && (await openObstacle(db, actor.person, link, call.time));
  if (obstacle) throw obstacle;
  const start_link = link?.id ?? null;
  await db.updateTable('person').set({ start_link }).where('id', '=', actor.person.id).execute();
  await record(call, actor, {
    action: 'start-set',
    subject: link?.account_id ?? actor.account.id,
    details: { link: start_link },
  });
  return sessionView(call, { ...actor, person: { ...actor.person, start_link } });
}

export async function leaveAccount(call: Call): Promise<Session> {
  if (!call.actor.link) throw new BackendError('conflict');
  const home = await comeBack(call);
  await record(call, call.actor, { action: 'account-left', subject: call.actor.account.id });
  return sessionView(call, home);
}

/** People as they have access to an account. */
async function entriesOf(db: Database, accountId: string) {
  const activity = await db
    .selectFrom('activity')
    .select(['person_id', 'at'])
    .where('account_id', '=', accountId)
    .execute();
  const lastActive = new Map(activity.map(({ person_id, at }) => [person_id, at]));
  return (
    { id, name }: PersonRow,
    rest: Pick<AccessEntry, 'through' | 'permissions' | 'since'>,
  ): AccessEntry => ({ id, name, ...rest, lastActiveAt: lastActive.get(id) ?? null });
}

/** People who sign in to an account themselves, as they have access to it. */
export async function ownAccess(db: Database, accountId: string): Promise<AccessEntry[]> {
  const entry = await entriesOf(db, accountId);
  return (await staffOf(db, accountId)).map((person) =>
    entry(person, { through: 'own', permissions: person.permissions, since: person.since }),
  );
}

export async function listAccess({ db, actor, time }: Call): Promise<AccessList> {
  const { account } = actor;
  const own = await ownAccess(db, account.id);
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('account_id', '=', account.id)
    .where('state', 'in', LINKED)
    .executeTakeFirst();
  if (!link) return { main: null, people: own };
  const entry = await entriesOf(db, account.id);
  const linkedAt = link.linked_at ?? link.requested_at;
  const staff = link.scopes.includes('switch') ? await staffOf(db, link.main_id) : [];
  const grantsBy = await heldByEach(db, staff);
  const through = staff.flatMap((person) => {
    const grants = grantsBy(person);
    const roles = rolesFor(grants.map(held), link, time);
    if (!mayWork(person, grants.map(held), link, time)) return [];
    return entry(person, {
      through: 'main',
      permissions: lentPermissions(person.permissions, link, roles),
      since: [person.since, linkedAt, grantedSince(grants, link, time) ?? linkedAt].sort().at(-1)!,
    });
  });
  return { main: refOf(await accountById(db, link.main_id)), people: [...own, ...through] };
}
