import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './tr/standings.js';
import { subsidiaryList } from './tr/subsidiary-list.js';
import { words } from './tr/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('tr', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./tr-rest.js'),
  import('./tr-adding.js'),
  import('./tr-pages.js'),
  import('./tr-invoices.js'),
  import('./tr-history.js'),
  import('./tr-access.js'),
  import('./tr-moving.js'),
  import('./tr-terms.js'),
  import('./tr-requests.js'),
  import('./tr-conditions.js'),
  import('./tr-orders.js'),
  import('./tr-quotes.js'),
]);
