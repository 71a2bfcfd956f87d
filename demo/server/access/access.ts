import { BackendError } from '../../../src/domain/errors.js';
import type { AccessEntry, AccessList, Session } from '../../../src/domain/person.js';
import { lendsWork, lentPermissions } from '../../../src/domain/rules.js';
import { LINKED } from '../../../src/domain/link.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { PersonRow } from '../db/schema.js';
import { accountOf, ownLink } from '../links/own-link.js';
import { isLinked } from '../links/views.js';
import { accountById, comeBack, delegate, refOf, sessionView } from '../sessions/sessions.js';
import type { Call } from '../world.js';
import { noteActivity } from './activity.js';

/** People who sign in to an account themselves. */
export const staffOf = (db: Database, accountId: string): Promise<PersonRow[]> =>
  db
    .selectFrom('person')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('since')
    .orderBy('id')
    .execute();

export const getSession = ({ db, actor }: Call): Promise<Session> => sessionView(db, actor);

export async function openAccount(call: Call, input: { link: string }): Promise<Session> {
  const link = await ownLink(call, input.link);
  if (link.state === 'detached') throw new BackendError('right-removed');
  if (!isLinked(link)) throw new BackendError('not-ready');
  if (!link.scopes.includes('switch')) throw new BackendError('right-removed');
  if (link.paused !== null)
    throw new BackendError('access-paused', { facts: { at: link.paused, who: [link.paused_by ?? ''] } });
  if (!lendsWork(link)) throw new BackendError('access-withheld');
  const account = await accountOf(call, link);
  if (!['active', 'suspended', 'closing'].includes(account.status)) throw new BackendError('not-ready');
  const there = await delegate(call, link, account);
  await noteActivity(call.db, there, call);
  await record(call, call.actor, {
    action: 'account-opened',
    subject: account.id,
    details: { link: link.id },
  });
  return sessionView(call.db, there);
}

export async function leaveAccount(call: Call): Promise<Session> {
  if (!call.actor.link) throw new BackendError('conflict');
  const home = await comeBack(call);
  await record(call, call.actor, { action: 'account-left', subject: call.actor.account.id });
  return sessionView(call.db, home);
}

export async function listAccess({ db, actor }: Call): Promise<AccessList> {
  const { account } = actor;
  const activity = await db
    .selectFrom('activity')
    .select(['person_id', 'at'])
    .where('account_id', '=', account.id)
    .execute();
  const lastActive = new Map(activity.map(({ person_id, at }) => [person_id, at]));
  const entry = (person: PersonRow, rest: Pick<AccessEntry, 'through' | 'permissions' | 'since'>) => ({
    id: person.id,
    name: person.name,
    ...rest,
    lastActiveAt: lastActive.get(person.id) ?? null,
  });
  const own = (await staffOf(db, account.id)).map((person) =>
    entry(person, { through: 'own', permissions: person.permissions, since: person.since }),
  );
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('account_id', '=', account.id)
    .where('state', 'in', LINKED)
    .executeTakeFirst();
  if (!link) return { main: null, people: own };
  const linkedAt = link.linked_at ?? link.requested_at;
  const colleagues = link.scopes.includes('switch')
    ? (await staffOf(db, link.main_id)).filter(({ permissions }) => permissions.includes('open-accounts'))
    : [];
  const through = colleagues.map((person) =>
    entry(person, {
      through: 'main',
      permissions: lentPermissions(person.permissions, link),
      since: person.since > linkedAt ? person.since : linkedAt,
    }),
  );
  return { main: refOf(await accountById(db, link.main_id)), people: [...own, ...through] };
}
