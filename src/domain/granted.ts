import type { GrantRole, HeldGrant } from './grant.js';
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
