import { BackendError } from '../../domain/errors.js';
import {
  endsSoon,
  GRANTS_MOST,
  type ChangeGrantInput,
  type GiveGrantInput,
  type Grant,
  type GrantRole,
} from '../../domain/grant.js';
import { isOver, isSameReach, opens, reaches } from '../../domain/granted.js';
import type { GrantHolder, LinkAccess } from '../../domain/link-access.js';
import { lentPermissions } from '../../domain/rules.js';
import type { Items } from '../backend.js';
import { note } from './activity.js';
import { ownAccess, permissionsOf } from './access.js';
import { accountOf, ownLink, requireVersion, type Context } from './context.js';
import { held, isLive, liveGrants, mayWork, rolesOf } from './granted.js';
import type { GrantRecord, LinkRecord, MailKind, PersonRecord } from './records.js';
import { newId } from './secrets.js';
import { requireConfirmed } from './step-up.js';
import type { Store } from './store.js';
import { isLinked, refOf } from './views.js';

const versionOf = ({ revision }: GrantRecord): string => `g-${revision}`;

function view(world: Store, grant: GrantRecord): Grant {
  const { reach, personId, givenById, since, setAt } = grant;
  const link = reach.kind === 'link' ? world.links.get(reach.link) : undefined;
  return {
    ...held(grant),
    version: versionOf(grant),
    person: { id: personId, name: world.people.get(personId)!.name },
    account: link?.accountId ? refOf(world.account(link.accountId)) : null,
    givenBy: givenById === null ? null : (world.people.get(givenById)?.name ?? null),
    since,
    setAt,
  };
}

const personOf = ({ id, name, email }: PersonRecord) => ({ id, name, email });

export function listGrants(context: Context): Items<GrantHolder> {
  const { world, account, person } = context;
  const rights = permissionsOf(context);
  const seesAll = rights.includes('link-accounts') || rights.includes('view-access');
  const items = world
    .staffOf(account.id)
    .filter(({ id }) => seesAll || id === person.id)
    .map((each) => ({
      person: personOf(each),
      permissions: [...each.permissions],
      grants: liveGrants(world, each.id).map((grant) => view(world, grant)),
    }));
  return { items };
}

export function getLinkAccess(context: Context, input: { link: string }): LinkAccess {
  const { world, person } = context;
  const link = ownLink(context, input.link);
  if (!isLinked(link)) throw new BackendError('conflict');
  const account = accountOf(context, link);
  const seesTeam = lentPermissions(person.permissions, link, ['all']).includes('view-access');
  const people = world.staffOf(link.mainId).flatMap((each) => {
    const grants = liveGrants(world, each.id).filter(({ reach }) => reaches(reach, link));
    if (grants.length === 0) return [];
    const works = link.scopes.includes('switch') && mayWork(world, each, link);
    return {
      person: personOf(each),
      permissions: works ? lentPermissions(each.permissions, link, rolesOf(world, each.id, link)) : [],
      opens: works,
      grants: grants.map((grant) => view(world, grant)),
    };
  });
  return { account: refOf(account), people, local: seesTeam ? ownAccess(world, account) : null };
}

/** Who links an account for its main account, and when. */
export type Linker = Pick<Context, 'world' | 'person' | 'account' | 'now'>;

/** Gives a role, whoever it is that gives it. */
export function plantGrant(
  { world, person: giver, account, now }: Linker,
  { person, role, reach, until }: GiveGrantInput,
): GrantRecord {
  const grant: GrantRecord = {
    id: newId(world.random, 'g'),
    accountId: account.id,
    personId: person,
    role,
    reach,
    until,
    givenById: giver.id,
    since: now,
    setAt: now,
    revision: 1,
    told: endsSoon({ until }, world.time),
  };
  world.addGrant(grant);
  return grant;
}

/** Who links an account works in it. */
export function grantToLinker(context: Linker, link: LinkRecord): void {
  const { world, person } = context;
  if (!world.capabilities.grants || opens(rolesOf(world, person.id, link))) return;
  plantGrant(context, {
    person: person.id,
    role: 'all',
    reach: { kind: 'link', link: link.id },
    until: null,
  });
}

/** Gives somebody a role for one link, without an end. One that they have for it already becomes that. */
export function grantOnLink(context: Context, personId: string, link: LinkRecord, role: GrantRole): void {
  const { world, person, now } = context;
  const reach = { kind: 'link', link: link.id } as const;
  const before = world.grantsOf(personId).find((each) => isSameReach(each.reach, reach));
  if (before) set(before, { role, until: null, setAt: now, givenById: person.id, told: false });
  else plantGrant(context, { person: personId, role, reach, until: null });
}

function set(grant: GrantRecord, patch: Partial<GrantRecord>): void {
  Object.assign(grant, patch);
  grant.revision++;
}

function requireFuture({ world }: Context, until: string | null): void {
  if (until !== null && Date.parse(until) <= world.time)
    throw new BackendError('invalid-input', { fields: [{ field: 'until', rule: 'past' }] });
}

function tell(context: Context, grant: GrantRecord, kind: MailKind): void {
  const { world, person } = context;
  const { email } = world.people.get(grant.personId)!;
  world.mail(email, kind, { facts: { by: person.name, role: grant.role, until: grant.until ?? '' } });
}

function noteGrant(
  context: Context,
  kind: 'grant-given' | 'grant-changed' | 'grant-withdrawn',
  { personId, role, reach }: GrantRecord,
): void {
  const { world, account } = context;
  const link = reach.kind === 'link' ? world.links.get(reach.link) : undefined;
  note(world, context, {
    kind,
    subject: link?.accountId ?? account.id,
    ...(link && { link }),
    facts: { role, ...(reach.kind === 'label' && { label: reach.label }) },
    who: personId,
  });
}

export function giveGrant(context: Context, input: GiveGrantInput): Grant {
  const { world, account, person } = context;
  const { reach, until } = input;
  const to = world.people.get(input.person);
  if (!to || to.accountId !== account.id) throw new BackendError('not-found');
  if (to.id === person.id) throw new BackendError('own-grant');
  if (reach.kind === 'link' && !isLinked(ownLink(context, reach.link))) throw new BackendError('not-ready');
  requireFuture(context, until);
  const before = liveGrants(world, to.id);
  const same = before.find((each) => isSameReach(each.reach, reach));
  if (same) throw new BackendError('already-granted', { facts: { id: same.id } });
  if (before.length >= GRANTS_MOST) throw new BackendError('too-many-grants');
  requireConfirmed(context, 'grant', account);
  const grant = plantGrant(context, input);
  tell(context, grant, 'grant-given');
  noteGrant(context, 'grant-given', grant);
  return view(world, grant);
}

/** A grant of somebody else in this account. */
function othersGrant(context: Context, id: string, version: string): GrantRecord {
  const { world, account, person } = context;
  const grant = world.grants.get(id);
  if (!grant || grant.accountId !== account.id || !isLive(world, grant)) throw new BackendError('not-found');
  if (grant.personId === person.id) throw new BackendError('own-grant');
  requireVersion(versionOf(grant), version);
  return grant;
}

export function changeGrant(context: Context, { grant: id, version, role, until }: ChangeGrantInput): Grant {
  const { world, person, now } = context;
  const grant = othersGrant(context, id, version);
  requireFuture(context, until);
  const told = endsSoon({ until }, world.time);
  set(grant, { role, until, setAt: now, givenById: person.id, told });
  tell(context, grant, 'grant-changed');
  noteGrant(context, 'grant-changed', grant);
  return view(world, grant);
}

export function withdrawGrant(context: Context, input: { grant: string; version: string }): Grant {
  const { world } = context;
  const grant = othersGrant(context, input.grant, input.version);
  const last = view(world, grant);
  world.removeGrant(grant);
  tell(context, grant, 'grant-withdrawn');
  noteGrant(context, 'grant-withdrawn', grant);
  return last;
}

/** Tells who has a grant that ends soon, and who gave it. */
export function tellWhatEnds(world: Store): void {
  for (const grant of world.grants.values()) {
    if (grant.told || !endsSoon(grant, world.time)) continue;
    grant.told = true;
    if (isOver(grant, world.time) || !isLive(world, grant)) continue;
    for (const id of new Set([grant.personId, ...(grant.givenById === null ? [] : [grant.givenById])]))
      world.mail(world.people.get(id)!.email, 'grant-ending', { facts: { until: grant.until ?? '' } });
  }
}
