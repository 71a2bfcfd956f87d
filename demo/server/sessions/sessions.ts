import { BackendError } from '../../../src/domain/errors.js';
import type { Session } from '../../../src/domain/person.js';
import { LINKED } from '../../../src/domain/link.js';
import { isOver } from '../../../src/domain/granted.js';
import { DELEGATION, lendsWork, lentPermissions } from '../../../src/domain/rules.js';
import { heldBy, mayWork, rolesFor, worksUntil } from '../access/granted.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, LinkRecord, PersonRow } from '../db/schema.js';
import { isLinked } from '../links/views.js';
import { after, type Actor, type Call, type World } from '../world.js';
import { needsStepUp } from './step-up.js';
import { newToken, tokenHash } from './secrets.js';

/** How exactly it is noted when a session was used last, in milliseconds: not every read is a write. */
const NOTED_EVERY = 20_000;

/** Starts a session and gives the token for its cookie. */
export async function startSession(world: World, person: PersonRow): Promise<string> {
  const token = newToken();
  const now = new Date(world.clock()).toISOString();
  await world.db
    .insertInto('session')
    .values({
      id: tokenHash(token),
      person_id: person.id,
      account_id: person.account_id,
      used_at: now,
      auth_time: now,
      ends_at: after(now, world.sessionHours * 3600),
    })
    .execute();
  return token;
}

export async function endSession(world: World, token: string): Promise<void> {
  await world.db.deleteFrom('session').where('id', '=', tokenHash(token)).execute();
}

/**
 * Who a cookie's token belongs to. Work in a linked account ends by itself: with its time, with too long a
 * rest, with the link, and with what the person was granted.
 */
export async function actorOf(world: World, token: string): Promise<Actor | null> {
  const { db } = world;
  const time = world.clock();
  const found = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .selectAll('person')
    .select([
      'session.id as session',
      'session.account_id as at',
      'session.link_id',
      'session.delegated_until',
      'session.used_at',
      'session.auth_time',
      'session.acr',
    ])
    .where('session.id', '=', tokenHash(token))
    .where('session.ends_at', '>', new Date(time).toISOString())
    .executeTakeFirst();
  if (!found) return null;
  const { session: id, at, link_id, delegated_until, used_at, auth_time, acr, ...person } = found;
  const session = { id, account_id: at, link_id, delegated_until, used_at };
  let link: LinkRecord | null = null;
  const grants = session.link_id === null ? [] : await heldBy(db, person.id);
  if (session.link_id !== null) {
    const rested = time - Date.parse(session.used_at) >= DELEGATION.idleMinutes * 60_000;
    const over = time >= Date.parse(session.delegated_until!);
    link = rested || over ? null : await liveLink(db, session.link_id);
    if (link && !mayWork(person, grants, link, time)) link = null;
    if (!link) await endDelegation(db, session.id);
  }
  if (time - Date.parse(session.used_at) > NOTED_EVERY) await note(world, session.id, time);
  return {
    session: session.id,
    person,
    authTime: auth_time,
    acr,
    account: await accountById(db, link ? session.account_id : person.account_id),
    link,
    delegatedUntil: link && session.delegated_until,
    permissions: link
      ? lentPermissions(person.permissions, link, rolesFor(grants, link, time))
      : person.permissions,
  };
}

const note = (world: World, session: string, time: number): Promise<unknown> =>
  world.db
    .updateTable('session')
    .set({ used_at: new Date(time).toISOString() })
    .where('id', '=', session)
    .execute();

async function liveLink(db: Database, id: string): Promise<LinkRecord | null> {
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('id', '=', id)
    .where('state', 'in', LINKED)
    .executeTakeFirst();
  return link && lendsWork(link) ? link : null;
}

async function endDelegation(db: Database, session: string): Promise<void> {
  await db
    .updateTable('session')
    .set((row) => ({
      link_id: null,
      delegated_until: null,
      account_id: row
        .selectFrom('person')
        .select('person.account_id')
        .whereRef('person.id', '=', 'session.person_id'),
    }))
    .where('id', '=', session)
    .execute();
}

/** Puts a session into a linked account. */
export async function delegate(
  { db, actor, now, time }: Pick<Call, 'db' | 'actor' | 'now' | 'time'>,
  link: LinkRecord,
  account: AccountRow,
): Promise<Actor> {
  const delegatedUntil = after(now, DELEGATION.minutes * 60);
  await db
    .updateTable('session')
    .set({ account_id: account.id, link_id: link.id, delegated_until: delegatedUntil, used_at: now })
    .where('id', '=', actor.session)
    .execute();
  const { id, permissions: own } = actor.person;
  const permissions = lentPermissions(own, link, rolesFor(await heldBy(db, id), link, time));
  return { ...actor, account, link, delegatedUntil, permissions };
}

/** Why a person cannot work in a linked account, if they cannot. */
export async function openObstacle(
  db: Database,
  person: PersonRow,
  link: LinkRecord,
  time: number,
): Promise<BackendError | undefined> {
  if (link.state === 'detached') return new BackendError('right-removed');
  if (!isLinked(link) || link.account_id === null) return new BackendError('not-ready');
  if (!link.scopes.includes('switch')) return new BackendError('right-removed');
  if (!mayWork(person, await heldBy(db, person.id), link, time)) return new BackendError('right-removed');
  if (link.paused !== null)
    return new BackendError('access-paused', { facts: { at: link.paused, who: [link.paused_by ?? ''] } });
  if (!lendsWork(link)) return new BackendError('access-withheld');
  const { status } = await accountById(db, link.account_id);
  return ['active', 'suspended', 'closing'].includes(status) ? undefined : new BackendError('not-ready');
}

/** Where a person begins after signing in, and why they cannot, if they cannot. */
async function startOf(world: World, actor: Actor, db: Database, time: number) {
  const { person } = actor;
  if (person.start_link === null) return null;
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('id', '=', person.start_link)
    .executeTakeFirstOrThrow();
  if (link.account_id === null) return null;
  const account = await accountById(db, link.account_id);
  const obstacle = await openObstacle(db, person, link, time);
  return { link, account, refused: obstacle !== undefined || needsStepUp(world, actor, 'open', account) };
}

/** Begins where the person has chosen to, if they still can. */
export async function begin(world: World, actor: Actor): Promise<Actor> {
  const time = world.clock();
  const start = await startOf(world, actor, world.db, time);
  if (!start || start.refused) return actor;
  const now = new Date(time).toISOString();
  return world.db
    .transaction()
    .execute((db) => delegate({ db, actor, now, time }, start.link, start.account));
}

/** Brings a session back to the person's own account. */
export async function comeBack({ db, actor }: Call): Promise<Actor> {
  await endDelegation(db, actor.session);
  const { person } = actor;
  const account = await accountById(db, person.account_id);
  return { ...actor, account, link: null, delegatedUntil: null, permissions: person.permissions };
}

export const accountById = (db: Database, id: string): Promise<AccountRow> =>
  db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** Names of people who can grant rights in an account. */
export async function administrators(db: Database, accountId: string): Promise<string[]> {
  const people = await db
    .selectFrom('person')
    .select(['name', 'permissions'])
    .where('account_id', '=', accountId)
    .orderBy('since')
    .orderBy('id')
    .execute();
  return people.filter(({ permissions }) => permissions.includes('link-accounts')).map(({ name }) => name);
}

export const refOf = ({
  id,
  customer_number,
  name,
}: Pick<AccountRow, 'id' | 'customer_number' | 'name'>) => ({
  id,
  customerNumber: customer_number,
  name,
});

/** The session as its person sees it. */
export async function sessionView(
  { world, db, time }: Pick<Call, 'world' | 'db' | 'time'>,
  actor: Actor,
): Promise<Session> {
  const { person, account, link, delegatedUntil, permissions } = actor;
  const grants = await heldBy(db, person.id);
  const granted = link && worksUntil(grants, link);
  const start = await startOf(world, actor, db, time);
  const main = account.main_id === null ? null : await accountById(db, account.main_id);
  return {
    person: { id: person.id, name: person.name, email: person.email },
    account: { ...refOf(account), role: account.role, main: main && refOf(main) },
    permissions: [...permissions],
    delegation:
      link && delegatedUntil
        ? {
            main: refOf(await accountById(db, link.main_id)),
            expiresAt: granted && granted < delegatedUntil ? granted : delegatedUntil,
          }
        : null,
    administrators: await administrators(db, account.id),
    grants: grants.filter((each) => !isOver(each, time)),
    branding: account.branding,
    start: start && { link: start.link.id, account: refOf(start.account), refused: start.refused },
  };
}
