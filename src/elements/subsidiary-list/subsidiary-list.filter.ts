import type { LinkQuery, LinkSort, Standing } from '../../domain/link.js';
import { WAITING } from '../../domain/standing.js';
import type { Arrangement } from '../../state/link-table.js';

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
  /** Empty: the order in which the links come, by name from a backend. */
  readonly sort: LinkSort | '';
  readonly descending: boolean;
}

export const NO_FILTER: Filter = { search: '', group: '', payer: '', sort: '', descending: false };

/** Orders in which typing finds a place. */
export const SORTED_BY_TEXT: readonly Filter['sort'][] = ['', 'name', 'customer-number', 'city'];

/** Whether anything narrows the list. */
export const narrows = (filter: Filter): boolean =>
  filter.search.trim() !== '' || filter.group !== '' || filter.payer !== '';

/** Whether two filters find the same, be it in another order. */
export const findsSame = (one: Filter, other: Filter): boolean =>
  one.search.trim() === other.search.trim() && one.group === other.group && one.payer === other.payer;

export function queryOf(filter: Filter): Omit<LinkQuery, 'after' | 'before' | 'position' | 'from' | 'limit'> {
  const search = filter.search.trim();
  return {
    sort: filter.sort || 'name',
    ...(filter.descending ? { descending: true } : {}),
    ...(search ? { search } : {}),
    ...(filter.group ? { standings: [...GROUPS[filter.group]] } : {}),
    ...(filter.payer ? { payer: filter.payer } : {}),
  };
}

const EVERY: readonly Standing[] = [];

export const arrangementOf = ({ search, group, payer, sort, descending }: Filter): Arrangement => ({
  search,
  standings: group ? GROUPS[group] : EVERY,
  payer,
  sort: sort || undefined,
  descending,
});

/** The same column once more turns the order round. `sorted` is the one that the list is sorted by now. */
export const sortedBy = (filter: Filter, sort: LinkSort, sorted: Filter['sort']): Filter => ({
  ...filter,
  sort,
  descending: sorted === sort ? !filter.descending : false,
});
