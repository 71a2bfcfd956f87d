import type { GrantRole, HeldGrant } from '../../domain/grant.js';
import { isOver, opens, reaches, rolesOn } from '../../domain/granted.js';
import { LINKED } from '../../domain/standing.js';
import type { GrantRecord, LinkRecord, MailKind, PersonRecord } from './records.js';
import type { Store } from './store.js';

/** A grant for a link that has ended is as good as none. */
export const isLive = (world: Store, { reach }: GrantRecord): boolean => {
  const link = reach.kind === 'link' ? world.links.get(reach.link) : undefined;
  return reach.kind !== 'link' || (link !== undefined && LINKED.includes(link.state));
};

export const held = ({ id, role, reach, until }: GrantRecord): HeldGrant => ({ id, role, reach, until });

export const liveGrants = (world: Store, personId: string): GrantRecord[] =>
  world.grantsOf(personId).filter((grant) => isLive(world, grant));

/** What a person was granted and has not ended; undefined where grants are not known of. */
export const heldBy = (world: Store, personId: string): HeldGrant[] | undefined =>
  world.capabilities.grants
    ? liveGrants(world, personId)
        .filter((grant) => !isOver(grant, world.time))
        .map(held)
    : undefined;

/** The roles that somebody of the main account has for a link now. */
export const rolesOf = (world: Store, personId: string, link: LinkRecord): GrantRole[] =>
  world.capabilities.grants ? rolesOn(world.grantsOf(personId), link, world.time) : ['all'];

/** When the last of somebody's grants by which they work in an account ends; null: not by itself. */
export function worksUntil(world: Store, personId: string, link: LinkRecord): number | null {
  if (!world.capabilities.grants) return null;
  const ends = world
    .grantsOf(personId)
    .filter(({ role, reach }) => opens([role]) && reaches(reach, link))
    .map(({ until }) => (until === null ? Infinity : Date.parse(until)));
  const last = Math.max(...ends);
  return Number.isFinite(last) ? last : null;
}

/** Since when somebody's grants let them work in an account; undefined where grants are not known of. */
export const grantedSince = (world: Store, personId: string, link: LinkRecord): string | undefined =>
  world.capabilities.grants
    ? world
        .grantsOf(personId)
        .filter((each) => opens(rolesOn([each], link, world.time)))
        .map(({ since }) => since)
        .sort()[0]
    : undefined;

/** Whether somebody can work in a linked account. */
export const mayWork = (world: Store, person: PersonRecord, link: LinkRecord): boolean =>
  person.permissions.includes('open-accounts') && opens(rolesOf(world, person.id, link));

/** Who gets the mails about an account and sees nothing of it. */
export const mailOnlyOf = (world: Store, link: LinkRecord): string[] =>
  world.capabilities.grants
    ? world
        .staffOf(link.mainId)
        .filter(({ id }) => rolesOf(world, id, link).includes('mail-only'))
        .map(({ email }) => email)
    : [];

/** Mails them what is told about it. */
export function tellMailOnly(
  world: Store,
  link: LinkRecord,
  kind: MailKind,
  facts: Record<string, string>,
): void {
  for (const email of mailOnlyOf(world, link)) world.mail(email, kind, { facts });
}
