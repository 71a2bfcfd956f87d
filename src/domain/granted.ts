import type { GrantReach, GrantRole, HeldGrant } from './grant.js';
import { labelKey } from './labels.js';

/** A link, as far as grants look at it. */
interface Reached {
  readonly id: string;
  readonly labels?: readonly string[] | undefined;
}

/** Whether what a grant is for has a link among it. */
export function reaches(reach: GrantReach, { id, labels = [] }: Reached): boolean {
  switch (reach.kind) {
    case 'all':
      return true;
    case 'label':
      return labels.some((label) => labelKey(label) === labelKey(reach.label));
    case 'link':
      return reach.link === id;
  }
}

/** Whether a grant has ended by itself, at a time in milliseconds since the epoch. */
export const isOver = ({ until }: Pick<HeldGrant, 'until'>, now: number): boolean =>
  until !== null && Date.parse(until) <= now;

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
