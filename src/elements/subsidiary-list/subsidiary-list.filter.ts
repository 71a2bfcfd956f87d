import type { JoinedBy, LinkQuery, LinkSort, Standing } from '../../domain/link.js';
import { NEEDS_YOU, STANDINGS, WAITING } from '../../domain/standing.js';

/** Standings that are looked for together. */
export const GROUPS = {
  /** Everything that belongs to the main account: the standings up to `detaching`. */
  linked: STANDINGS.slice(0, STANDINGS.indexOf('waiting-for-owner')),
  active: ['active'],
  'needs-you': NEEDS_YOU,
  waiting: WAITING,
  suspended: ['suspended'],
  detaching: ['detaching'],
  closed: ['closing', 'closed', 'rejected'],
  /** Requests and links that have ended: the standings from `declined` on. */
  finished: STANDINGS.slice(STANDINGS.indexOf('declined')),
} as const satisfies Record<string, readonly Standing[]>;
export type Group = keyof typeof GROUPS;

/** What the person looks for in the list, in which order, and how it is shown. */
export interface Filter {
  /** Words that name, customer number, street or city contain. */
  readonly search: string;
  /** Only accounts and requests of this status; empty: all. */
  readonly group: Group | '';
  /** Only those whose invoice this side pays; empty: both. */
  readonly payer: 'main' | 'secondary' | '';
  /** Only accounts with this label; empty: all. */
  readonly label: string;
  /** Only accounts in this city; empty: all. */
  readonly city: string;
  /** Only accounts that were linked in this way; empty: all. */
  readonly joinedBy: JoinedBy | '';
  /** Accounts that are hidden; empty: without them. */
  readonly hidden: 'included' | 'only' | '';
  /** Empty: the order in which the links come, by name from a backend. */
  readonly sort: LinkSort | '';
  readonly descending: boolean;
  /** The columns beside the account's, separated by commas; empty: the usual ones. */
  readonly columns: string;
  /** Whether rows stand closer than usual. */
  readonly density: 'compact' | '';
}

export const JOINED_BY: readonly JoinedBy[] = ['created', 'added', 'collective-invoice'];
/** What narrows a list besides words. */
const CHOICES = ['group', 'payer', 'label', 'city', 'joinedBy', 'hidden'] as const;
/** What is chosen apart from the controls that are always there. */
export const MORE_CHOICES = ['label', 'city', 'joinedBy', 'hidden'] as const;

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
export const filterOf = (given: Partial<Filter>): Filter => {
  const text = (value: unknown, most: number) => (typeof value === 'string' ? value.slice(0, most) : '');
  const among = <T extends string>(value: T | '' | undefined, values: readonly string[]): T | '' =>
    values.includes(value!) ? value! : '';
  return {
    search: text(given.search, 100),
    group: among(given.group, Object.keys(GROUPS)),
    payer: among(given.payer, ['main', 'secondary']),
    label: text(given.label, 40),
    city: text(given.city, 60),
    joinedBy: among(given.joinedBy, JOINED_BY),
    hidden: among(given.hidden, ['included', 'only']),
    sort: among(given.sort, SORTS),
    descending: given.descending === true,
    columns: text(given.columns, 400),
    density: among(given.density, ['compact']),
  };
};

export const NO_FILTER: Filter = filterOf({});

/** Whether two filters say the same of something, but for spaces around it. */
const same =
  (names: readonly (keyof Filter)[]) =>
  (one: Filter, other: Filter): boolean =>
    names.every((name) => `${one[name]}`.trim() === `${other[name]}`.trim());

const FINDS = ['search', ...CHOICES] as const;
/** Whether two filters find the same, be it in another order. */
export const findsSame = same(FINDS);
/** Whether two filters list the same in the same order. */
export const listsSame = same([...FINDS, 'sort', 'descending']);
/** Whether two filters are the same. */
export const isSame = same(Object.keys(NO_FILTER) as (keyof Filter)[]);

/** Orders in which typing finds a place. */
export const SORTED_BY_TEXT: readonly Filter['sort'][] = ['', 'name', 'customer-number', 'city'];

/** Whether anything narrows the list. */
export const narrows = (filter: Filter): boolean =>
  filter.search.trim() !== '' || CHOICES.some((choice) => filter[choice] !== '');

/** What a backend is asked for: without what narrows nothing. */
export function queryOf(filter: Filter): Omit<LinkQuery, 'after' | 'before' | 'position' | 'from' | 'limit'> {
  const { search, group, label, payer, city, joinedBy, hidden, sort, descending } = filter;
  const query = {
    payer,
    city,
    joinedBy,
    hidden,
    descending,
    sort: sort || 'name',
    search: search.trim(),
    standings: group && [...GROUPS[group]],
    labels: label && [label],
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value));
}

/** The same column once more turns the order round. `sorted` is the one that the list is sorted by now. */
export const sortedBy = (filter: Filter, sort: LinkSort, sorted: Filter['sort']): Filter => ({
  ...filter,
  sort,
  descending: sorted === sort ? !filter.descending : false,
});
