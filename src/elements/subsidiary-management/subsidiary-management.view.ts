import { filterOf, NO_FILTER, type Filter } from '../subsidiary-list/subsidiary-list.filter.js';

/** Which screen is shown. */
export type Screen =
  | { readonly screen: 'overview' }
  | {
      readonly screen: 'add';
      readonly way: 'create' | 'existing' | undefined;
      readonly link: string | undefined;
    }
  | { readonly screen: 'account'; readonly link: string };

/** What is shown: a screen, and what is looked for in the overview behind it. */
export type View = Screen & { readonly path: string; readonly filter: Filter };

const ID = /^[\w.:-]{1,64}$/;

/**
 * Reads a view: `overview`, `add`, `add/create`, `add/existing`, `request/ID`, `account/ID`, followed by what is
 * looked for in the overview, as a query: `?search=…&status=…&payer=…&sort=…&descending`.
 * Anything else is the overview.
 */
export function parseView(text: string): View {
  const [path = '', query = ''] = text.split('?', 2);
  const screen = parseScreen(path);
  return { ...screen, path: screen.screen === 'overview' ? 'overview' : path, filter: parseFilter(query) };
}

/** Writes a view as `parseView` reads it: without what narrows nothing. */
export function formatView(path: string, { search, group, payer, sort, descending }: Filter): string {
  const query = new URLSearchParams();
  if (search.trim()) query.set('search', search.trim());
  if (group) query.set('status', group);
  if (payer) query.set('payer', payer);
  if (sort) query.set('sort', sort);
  if (descending) query.set('descending', '');
  const text = query.toString().replace(/=(?=&|$)/, '');
  return text ? `${path}?${text}` : path;
}

function parseScreen(path: string): Screen {
  const [screen, detail = ''] = path.split('/');
  if (screen === 'add' && (detail === '' || detail === 'create' || detail === 'existing'))
    return { screen, way: detail || undefined, link: undefined };
  if (screen === 'request' && ID.test(detail)) return { screen: 'add', way: undefined, link: detail };
  if (screen === 'account' && ID.test(detail)) return { screen, link: detail };
  return { screen: 'overview' };
}

function parseFilter(text: string): Filter {
  if (!text) return NO_FILTER;
  const query = new URLSearchParams(text);
  const value = (name: string) => query.get(name) ?? '';
  return filterOf({
    search: value('search'),
    group: value('status') as Filter['group'],
    payer: value('payer') as Filter['payer'],
    sort: value('sort') as Filter['sort'],
    descending: query.has('descending'),
  });
}
