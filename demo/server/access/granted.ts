import type { GrantRole, HeldGrant } from '../../../src/domain/grant.js';
import { opens, reaches, rolesOn } from '../../../src/domain/granted.js';
import { LINKED } from '../../../src/domain/link.js';
import type { Database } from '../db/connect.js';
import { reachOf } from '../db/grant-reach.js';
import type { GrantRow } from '../db/grant-schema.js';
import type { LinkRecord, PersonRow } from '../db/schema.js';
import type { Language, Message } from '../mail/message.js';
import { send } from '../mail/outbox.js';
import type { World } from '../world.js';

/** Grants of some people. One for a link that has ended is as good as none. */
export async function grantsOf(db: Database, people: readonly string[]): Promise<GrantRow[]> {
  if (people.length === 0) return [];
  return db
    .selectFrom('access_grant')
    .leftJoin('link', 'link.id', 'access_grant.link_id')
    .selectAll('access_grant')
    .where('access_grant.person_id', 'in', people)
    .where((where) =>
      where.or([where('access_grant.link_id', 'is', null), where('link.state', 'in', LINKED)]),
    )
    .orderBy('access_grant.since')
    .orderBy('access_grant.id')
    .execute();
}

export const held = (grant: GrantRow): HeldGrant => ({
  id: grant.id,
  role: grant.role,
  reach: reachOf(grant),
  until: grant.until,
});

/** What a person was granted. */
export const heldBy = async (db: Database, person: string): Promise<HeldGrant[]> =>
  (await grantsOf(db, [person])).map(held);

/** The roles for a link now, out of what somebody was granted. */
export const rolesFor = (grants: readonly HeldGrant[], link: LinkRecord, time: number): GrantRole[] =>
  rolesOn(grants, link, time);

/** Whether somebody with these rights and grants can work in a linked account. */
export const mayWork = (
  { permissions }: Pick<PersonRow, 'permissions'>,
  grants: readonly HeldGrant[],
  link: LinkRecord,
  time: number,
): boolean => permissions.includes('open-accounts') && opens(rolesFor(grants, link, time));

/** When the last of somebody's grants by which they work in an account ends; null: not by itself. */
export function worksUntil(grants: readonly HeldGrant[], link: LinkRecord): string | null {
  const ends = grants
    .filter(({ role, reach }) => opens([role]) && reaches(reach, link))
    .map(({ until }) => until);
  return ends.includes(null) ? null : ((ends as string[]).sort().at(-1) ?? null);
}

/** Since when somebody's grants let them work in an account. */
export const grantedSince = (
  grants: readonly GrantRow[],
  link: LinkRecord,
  time: number,
): string | undefined =>
  grants
    .filter((each) => opens(rolesFor([held(each)], link, time)))
    .map(({ since }) => since)
    .sort()[0];

/** What people were granted, by person. */
export async function heldByEach(
  db: Database,
  people: readonly Pick<PersonRow, 'id'>[],
): Promise<(person: Pick<PersonRow, 'id'>) => GrantRow[]> {
  const grants = new Map<string, GrantRow[]>();
  for (const grant of await grantsOf(
    db,
    people.map(({ id }) => id),
  ))
    grants.set(grant.person_id, [...(grants.get(grant.person_id) ?? []), grant]);
  return ({ id }) => grants.get(id) ?? [];
}

/** Who gets the mails about an account and sees nothing of it, whatever has become of the link: its end is told as well. */
export async function mailOnlyOf(
  { db, now }: { db: Database; now: string },
  link: LinkRecord,
): Promise<{ email: string; language: Language }[]> {
  const found = await db
    .selectFrom('access_grant')
    .innerJoin('person', 'person.id', 'access_grant.person_id')
    .innerJoin('account', 'account.id', 'person.account_id')
    .selectAll('access_grant')
    .select(['person.email', 'account.language'])
    .where('access_grant.account_id', '=', link.main_id)
    .where('access_grant.role', '=', 'mail-only')
    .orderBy('person.id')
    .execute();
  const reached = found.filter((each) => rolesFor([held(each)], link, Date.parse(now)).length > 0);
  const people = new Map(reached.map(({ email, language }) => [email, language]));
  return [...people].map(([email, language]) => ({ email, language }));
}

/** Mails them what is told about it. */
export async function tellMailOnly(
  call: { db: Database; world: World; now: string },
  link: LinkRecord,
  message: Message,
): Promise<void> {
  for (const { email, language } of await mailOnlyOf(call, link)) await send(call, email, message, language);
}
