import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './pl/standings.js';
import { subsidiaryList } from './pl/subsidiary-list.js';
import { words } from './pl/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('pl', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./pl-rest.js'),
  import('./pl-adding.js'),
  import('./pl-pages.js'),
  import('./pl-invoices.js'),
  import('./pl-history.js'),
  import('./pl-access.js'),
  import('./pl-moving.js'),
  import('./pl-terms.js'),
  import('./pl-requests.js'),
  import('./pl-conditions.js'),
  import('./pl-orders.js'),
  import('./pl-quotes.js'),
]);
