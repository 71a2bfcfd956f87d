import type { GrantReach, HeldGrant } from './grant.js';
import { labelKey } from './labels.js';

/** A link, as far as grants look at it. */
export interface Reached {
  readonly id: string;
  readonly labels?: readonly string[] | undefined;
}

/** Whether what a grant is for has a link among it. */
export const reaches = (reach: GrantReach, { id, labels }: Reached): boolean =>
  reach.kind === 'label'
    ? !!labels?.some((label) => labelKey(label) === labelKey(reach.label))
    : reach.kind === 'all' || reach.link === id;

/** Whether a grant has ended by itself, at a time in milliseconds since the epoch. */
export const isOver = ({ until }: Pick<HeldGrant, 'until'>, now: number): boolean =>
  until !== null && Date.parse(until) <= now;

/** Whether somebody's grants, none of which has ended, let them work in the account of a link. */
export const opensLink = (grants: readonly HeldGrant[], link: Reached): boolean =>
  grants.some(({ role, reach }) => role !== 'mail-only' && reaches(reach, link));
