import type { Items } from '../../../src/backend/backend.js';
import { BackendError } from '../../../src/domain/errors.js';
import {
  endsSoon,
  GRANTS_MOST,
  type ChangeGrantInput,
  type GiveGrantInput,
  type Grant,
  type GrantRole,
} from '../../../src/domain/grant.js';
import { opens, reaches } from '../../../src/domain/granted.js';
import type { GrantHolder, LinkAccess } from '../../../src/domain/link-access.js';
import { lentPermissions } from '../../../src/domain/rules.js';
import { record, type Deed } from '../audit.js';
import type { Database } from '../db/connect.js';
import { reachColumns, reachOf } from '../db/grant-reach.js';
import type { GrantRow } from '../db/grant-schema.js';
import type { LinkRecord, PersonRow } from '../db/schema.js';
import { newId } from '../db/seed.js';
import { accountOf, ownLink, requireVersion } from '../links/own-link.js';
import { isLinked } from '../links/views.js';
import { refOf } from '../sessions/sessions.js';
import { requireConfirmed } from '../sessions/step-up.js';
import type { Call } from '../world.js';
import { ownAccess, staffOf } from './access.js';
import { tellHolder } from './grant-mails.js';
import { grantsOf, held, heldBy, heldByEach, mayWork, rolesFor } from './granted.js';

const versionOf = ({ version }: GrantRow): string => `g-${version}`;

const personOf = ({ id, name, email }: PersonRow) => ({ id, name, email });

/** Grants as they are told, with the names of whom and what they are about. */
async function views(db: Database, grants: readonly GrantRow[]): Promise<Map<string, Grant>> {
  const found = new Map<string, Grant>();
  if (grants.length === 0) return found;
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [
      ...new Set(grants.flatMap((each) => [each.person_id, each.given_by ?? each.person_id])),
    ])
    .execute();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const links = grants.flatMap(({ link_id }) => link_id ?? []);
  const accounts =
    links.length === 0
      ? []
      : await db
          .selectFrom('link')
          .innerJoin('account', 'account.id', 'link.account_id')
          .select(['link.id as link', 'account.id', 'account.customer_number', 'account.name'])
          .where('link.id', 'in', links)
          .execute();
  const refs = new Map(
    accounts.map(({ link, id, customer_number, name }) => [
      link,
      { id, customerNumber: customer_number, name },
    ]),
  );
  for (const grant of grants)
    found.set(grant.id, {
      ...held(grant),
      version: versionOf(grant),
      person: { id: grant.person_id, name: names.get(grant.person_id) ?? '' },
      account: (grant.link_id !== null && refs.get(grant.link_id)) || null,
      givenBy: grant.given_by === null ? null : (names.get(grant.given_by) ?? null),
      since: grant.since,
      setAt: grant.set_at,
    });
  return found;
}

const view = async (db: Database, grant: GrantRow): Promise<Grant> =>
  (await views(db, [grant])).get(grant.id)!;

export async function listGrants({ db, actor }: Call): Promise<Items<GrantHolder>> {
  const { permissions, person, account } = actor;
  const seesAll = permissions.includes('link-accounts') || permissions.includes('view-access');
  const people = (await staffOf(db, account.id)).filter(({ id }) => seesAll || id === person.id);
  const grants = await grantsOf(
    db,
    people.map(({ id }) => id),
  );
  const known = await views(db, grants);
  return {
    items: people.map((each) => ({
      person: personOf(each),
      permissions: each.permissions,
      grants: grants.filter(({ person_id }) => person_id === each.id).map(({ id }) => known.get(id)!),
    })),
  };
}

export async function getLinkAccess(call: Call, input: { link: string }): Promise<LinkAccess> {
  const { db, actor, time } = call;
  const link = await ownLink(call, input.link, 'read');
  if (!isLinked(link)) throw new BackendError('conflict');
  const account = await accountOf(call, link);
  const staff = await staffOf(db, link.main_id);
  const grantsBy = await heldByEach(db, staff);
  const known = await views(db, staff.flatMap(grantsBy));
  const people = staff.flatMap((person) => {
    const grants = grantsBy(person);
    const reaching = grants.filter((each) => reaches(reachOf(each), link));
    if (reaching.length === 0) return [];
    const own = grants.map(held);
    const works = link.scopes.includes('switch') && mayWork(person, own, link, time);
    return {
      person: personOf(person),
      permissions: works ? lentPermissions(person.permissions, link, rolesFor(own, link, time)) : [],
      opens: works,
      grants: reaching.map(({ id }) => known.get(id)!),
    };
  });
  const seesTeam = lentPermissions(actor.person.permissions, link, ['all']).includes('view-access');
  return { account: refOf(account), people, local: seesTeam ? await ownAccess(db, account.id) : null };
}

function requireFuture({ time }: Call, until: string | null): void {
  if (until !== null && Date.parse(until) <= time)
    throw new BackendError('invalid-input', { fields: [{ field: 'until', rule: 'past' }] });
}

/** What is noted of a grant: with the account that it is for, where it is for one. */
async function deed({ db, actor }: Call, action: string, grant: GrantRow): Promise<Deed> {
  const link =
    grant.link_id === null
      ? undefined
      : await db.selectFrom('link').select('account_id').where('id', '=', grant.link_id).executeTakeFirst();
  const { id, person_id, role, link_id, label, until } = grant;
  return {
    action,
    subject: link?.account_id ?? actor.account.id,
    details: { grant: id, person: person_id, role, link: link_id, label, until },
  };
}

/** Who links an account for its main account, and when. */
export interface Linker extends Pick<Call, 'db' | 'world' | 'now' | 'time'> {
  readonly actor: Pick<Call['actor'], 'person' | 'account'>;
}

/** Gives a role, whoever it is that gives it; undefined: they have one for the same accounts. */
export const insertGrant = (
  { db, actor, now, time }: Linker,
  { person, role, reach, until }: GiveGrantInput,
): Promise<GrantRow | undefined> =>
  db
    .insertInto('access_grant')
    .values({
      id: newId('g'),
      account_id: actor.account.id,
      person_id: person,
      role,
      ...reachColumns(reach),
      until,
      given_by: actor.person.id,
      since: now,
      set_at: now,
      told: endsSoon({ until }, time),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();

/** Who links an account works in it. */
export async function grantToLinker(call: Linker, link: LinkRecord): Promise<void> {
  const { db, actor, time } = call;
  const { id } = actor.person;
  if (opens(rolesFor(await heldBy(db, id), link, time))) return;
  await insertGrant(call, { person: id, role: 'all', reach: { kind: 'link', link: link.id }, until: null });
}

/** Gives somebody a role for one link, without an end. One that they have for it already becomes that. */
export async function grantOnLink(
  call: Call,
  person: string,
  { id: link }: LinkRecord,
  role: GrantRole,
): Promise<void> {
  const given = await insertGrant(call, { person, role, reach: { kind: 'link', link }, until: null });
  if (given) return;
  await call.db
    .updateTable('access_grant')
    .set((row) => ({
      role,
      until: null,
      set_at: call.now,
      given_by: call.actor.person.id,
      told: false,
      version: row('version', '+', 1),
    }))
    .where('person_id', '=', person)
    .where('link_id', '=', link)
    .execute();
}

export async function giveGrant(call: Call, input: GiveGrantInput): Promise<Grant> {
  const { db, actor } = call;
  const { reach, until } = input;
  // Held until the end, so that nobody gets more than there may be.
  const person = await db
    .selectFrom('person')
    .select('id')
    .where('id', '=', input.person)
    .where('account_id', '=', actor.account.id)
    .forUpdate()
    .executeTakeFirst();
  if (!person) throw new BackendError('not-found');
  if (person.id === actor.person.id) throw new BackendError('own-grant');
  if (reach.kind === 'link' && !isLinked(await ownLink(call, reach.link)))
    throw new BackendError('not-ready');
  requireFuture(call, until);
  const before = await grantsOf(db, [person.id]);
  const columns = reachColumns(reach);
  const same = before.find(
    ({ link_id, label_key }) => link_id === columns.link_id && label_key === columns.label_key,
  );
  if (same) throw new BackendError('already-granted', { facts: { id: same.id } });
  if (before.length >= GRANTS_MOST) throw new BackendError('too-many-grants');
  await requireConfirmed(call, 'grant', actor.account);
  const grant = await insertGrant(call, input);
  if (!grant) throw new BackendError('already-granted');
  await tellHolder(call, grant, 'grant-given');
  await record(call, actor, await deed(call, 'grant-given', grant));
  return view(db, grant);
}

/** A grant of somebody else in this account, held until the transaction ends. */
async function othersGrant(call: Call, id: string, version: string): Promise<GrantRow> {
  const { db, actor } = call;
  const held = await db
    .selectFrom('access_grant')
    .select('person_id')
    .where('id', '=', id)
    .where('account_id', '=', actor.account.id)
    .forUpdate()
    .executeTakeFirst();
  const grant = held && (await grantsOf(db, [held.person_id])).find((each) => each.id === id);
  if (!grant) throw new BackendError('not-found');
  if (grant.person_id === actor.person.id) throw new BackendError('own-grant');
  requireVersion(versionOf(grant), version);
  return grant;
}

export async function changeGrant(call: Call, input: ChangeGrantInput): Promise<Grant> {
  const { db, actor, now, time } = call;
  const { role, until } = input;
  const { id } = await othersGrant(call, input.grant, input.version);
  requireFuture(call, until);
  const grant = await db
    .updateTable('access_grant')
    .set((row) => ({
      role,
      until,
      set_at: now,
      given_by: actor.person.id,
      told: endsSoon({ until }, time),
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await tellHolder(call, grant, 'grant-changed');
  await record(call, actor, await deed(call, 'grant-changed', grant));
  return view(db, grant);
}

export async function withdrawGrant(call: Call, input: { grant: string; version: string }): Promise<Grant> {
  const { db, actor } = call;
  const grant = await othersGrant(call, input.grant, input.version);
  const last = await view(db, grant);
  await db.deleteFrom('access_grant').where('id', '=', grant.id).execute();
  await tellHolder(call, grant, 'grant-withdrawn');
  await record(call, actor, await deed(call, 'grant-withdrawn', grant));
  return last;
}
