import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './fi/standings.js';
import { subsidiaryList } from './fi/subsidiary-list.js';
import { words } from './fi/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('fi', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./fi-rest.js'),
  import('./fi-adding.js'),
  import('./fi-pages.js'),
  import('./fi-invoices.js'),
  import('./fi-history.js'),
  import('./fi-access.js'),
  import('./fi-moving.js'),
  import('./fi-terms.js'),
  import('./fi-requests.js'),
  import('./fi-conditions.js'),
  import('./fi-orders.js'),
  import('./fi-quotes.js'),
]);
