import type { LinkQuery, LinkSort, Standing } from '../../domain/link.js';
import { NEEDS_YOU, WAITING } from '../../domain/standing.js';
import type { Arrangement } from '../../state/link-table.js';

/** Standings that are looked for together. */
export const GROUPS = {
  linked: [
    'active',
    'awaiting-checks',
    'setting-up',
    'suspended',
    'closing',
    'closed',
    'rejected',
    'detaching',
  ],
  active: ['active'],
  'needs-you': NEEDS_YOU,
  waiting: WAITING,
  suspended: ['suspended'],
  detaching: ['detaching'],
  closed: ['closing', 'closed', 'rejected'],
  finished: ['declined', 'expired', 'failed', 'canceled', 'detached'],
} as const satisfies Record<string, readonly Standing[]>;
export type Group = keyof typeof GROUPS;

/** What the person looks for in the list, and in which order. */
export interface Filter {
  /** Words that name, customer number, street or city contain. */
  readonly search: string;
  /** Only accounts and requests of this status; empty: all. */
  readonly group: Group | '';
  /** Only those whose invoice this side pays; empty: both. */
  readonly payer: 'main' | 'secondary' | '';
  /** Empty: the order in which the links come, by name from a backend. */
  readonly sort: LinkSort | '';
  readonly descending: boolean;
}

export const NO_FILTER: Filter = { search: '', group: '', payer: '', sort: '', descending: false };

export const SORTS: readonly LinkSort[] = [
  'name',
  'customer-number',
  'city',
  'standing',
  'payer',
  'monthly',
  'newest',
];

/** The filter that a host means: what it leaves out, or what does not exist, narrows nothing. */
export const filterOf = ({ search, group, payer, sort, descending }: Partial<Filter>): Filter => ({
  search: typeof search === 'string' ? search.slice(0, 100) : '',
  group: group && Object.hasOwn(GROUPS, group) ? group : '',
  payer: payer === 'main' || payer === 'secondary' ? payer : '',
  sort: sort && SORTS.includes(sort) ? sort : '',
  descending: descending === true,
});

/** Whether two filters list the same in the same order. */
export const isSame = (one: Filter, other: Filter): boolean =>
  findsSame(one, other) && one.sort === other.sort && one.descending === other.descending;

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
