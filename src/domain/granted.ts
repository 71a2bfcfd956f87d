import type { GrantReach, GrantRole, HeldGrant } from './grant.js';
import { labelKey } from './labels.js';
import { isOver, reaches, type Reached } from './reached.js';

export { isOver, opensLink, reaches } from './reached.js';

/** The roles that somebody's grants give for a link at a time, in milliseconds since the epoch. */
export const rolesOn = (
  grants: readonly Pick<HeldGrant, 'role' | 'reach' | 'until'>[],
  link: Reached,
  now: number,
): GrantRole[] => [
  ...new Set(
    grants.filter((each) => !isOver(each, now) && reaches(each.reach, link)).map(({ role }) => role),
  ),
];

/** Whether one of some roles lets a person work in an account. */
export const opens = (roles: readonly GrantRole[]): boolean => roles.some((role) => role !== 'mail-only');

/** What two reaches have in common when they are for the same. */
const keyOf = (reach: GrantReach): string =>
  reach.kind === 'link' ? `l${reach.link}` : reach.kind === 'label' ? `n${labelKey(reach.label)}` : 'a';

/** Whether two grants are for the same, of which a person has one at most. */
export const isSameReach = (one: GrantReach, other: GrantReach): boolean => keyOf(one) === keyOf(other);
