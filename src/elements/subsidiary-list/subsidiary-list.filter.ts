import type { LinkQuery, LinkSort, Standing } from '../../domain/link.js';
import { WAITING } from '../../domain/standing.js';

/** Standings that are looked for together. */
export const GROUPS = {
  active: ['active'],
  waiting: WAITING,
  suspended: ['suspended'],
  detaching: ['detaching'],
  closed: ['closing', 'closed', 'rejected'],
  finished: ['declined', 'expired', 'failed', 'canceled', 'detached'],
} as const satisfies Record<string, readonly Standing[]>;
export type Group = keyof typeof GROUPS;

/** What the person looks for, and in which order. */
export interface Filter {
  readonly search: string;
  readonly group: Group | '';
  readonly payer: 'main' | 'secondary' | '';
  readonly sort: LinkSort;
  readonly descending: boolean;
}

export const NO_FILTER: Filter = { search: '', group: '', payer: '', sort: 'name', descending: false };

/** Whether anything narrows the list. */
export const narrows = (filter: Filter): boolean =>
  filter.search.trim() !== '' || filter.group !== '' || filter.payer !== '';

export function queryOf(filter: Filter): LinkQuery {
  const search = filter.search.trim();
  return {
    sort: filter.sort,
    ...(filter.descending ? { descending: true } : {}),
    ...(search ? { search } : {}),
    ...(filter.group ? { standings: [...GROUPS[filter.group]] } : {}),
    ...(filter.payer ? { payer: filter.payer } : {}),
  };
}

/** The same column once more turns the order round. */
export const sortedBy = (filter: Filter, sort: LinkSort): Filter => ({
  ...filter,
  sort,
  descending: filter.sort === sort ? !filter.descending : false,
});
