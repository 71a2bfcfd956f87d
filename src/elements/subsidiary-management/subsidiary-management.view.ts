import { panelOf, type Panel } from '../subsidiary-details/subsidiary-details.panel.js';
import { filterOf, NO_FILTER, type Filter } from '../subsidiary-list/subsidiary-list.filter.js';

/** Which screen is shown. */
export type Screen =
  | { readonly screen: 'overview' }
  | {
      readonly screen: 'add';
      readonly way: 'create' | 'existing' | 'many' | undefined;
      readonly link: string | undefined;
      readonly draft?: string | undefined;
      readonly quote?: string | undefined;
    }
  | { readonly screen: 'account'; readonly link: string; readonly panel: Panel };

/** What is shown: a screen, and what is looked for in the overview behind it. */
export type View = Screen & { readonly path: string; readonly filter: Filter };

const ID = /^[\w.:-]{1,64}$/;

/**
 * Reads a view: `overview`, `add`, `add/create`, `add/existing`, `add/many`, `add/draft/ID`, `add/quote/ID`, `request/ID`, `account/ID`, `account/ID/PANEL`, followed by
 * what is looked for in the overview, as a query: `?search=…&status=…&payer=…&label=…&place=…&joined=…&hidden=…&sort=…&columns=…&rows=compact&descending`.
 * Anything else is the overview.
 */
export function parseView(text: string): View {
  const [path = '', query = ''] = text.split('?', 2);
  const screen = parseScreen(path);
  return { ...screen, path: screen.screen === 'overview' ? 'overview' : path, filter: parseFilter(query) };
}

/** What the parts of a filter are called in a view. */
const NAMES = {
  search: 'search',
  status: 'group',
  payer: 'payer',
  label: 'label',
  place: 'city',
  joined: 'joinedBy',
  hidden: 'hidden',
  sort: 'sort',
  columns: 'columns',
  rows: 'density',
} as const satisfies Record<string, Exclude<keyof Filter, 'descending'>>;

/** Writes a view as `parseView` reads it: without what narrows nothing. */
export function formatView(path: string, filter: Filter): string {
  const query = new URLSearchParams();
  for (const [name, key] of Object.entries(NAMES)) {
    const value = filter[key].trim();
    if (value) query.set(name, value);
  }
  if (filter.descending) query.set('descending', '');
  const text = query.toString().replace(/=(?=&|$)/, '');
  return text ? `${path}?${text}` : path;
}

/** The path of an account's details. */
export const accountPath = (link: string, panel: Panel = 'overview'): string =>
  panel === 'overview' ? `account/${link}` : `account/${link}/${panel}`;

const isWay = (text: string): text is '' | 'create' | 'existing' | 'many' =>
  /^(create|existing|many)?$/.test(text);

function parseScreen(path: string): Screen {
  const [screen, detail = '', panel = ''] = path.split('/');
  if (screen === 'add' && isWay(detail)) return { screen, way: detail || undefined, link: undefined };
  if (screen === 'add' && (detail === 'draft' || detail === 'quote') && ID.test(panel))
    return { screen, way: 'create', link: undefined, [detail]: panel };
  if (screen === 'request' && ID.test(detail)) return { screen: 'add', way: undefined, link: detail };
  if (screen === 'account' && ID.test(detail)) return { screen, link: detail, panel: panelOf(panel) };
  return { screen: 'overview' };
}

function parseFilter(text: string): Filter {
  if (!text) return NO_FILTER;
  const query = new URLSearchParams(text);
  const given = Object.entries(NAMES).map(([name, key]) => [key, query.get(name) ?? '']);
  return filterOf({ ...Object.fromEntries(given), descending: query.has('descending') } as Partial<Filter>);
}
