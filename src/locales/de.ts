import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './de/standings.js';
import { subsidiaryList } from './de/subsidiary-list.js';
import { words } from './de/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('de', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./de-rest.js'),
  import('./de-adding.js'),
  import('./de-pages.js'),
  import('./de-invoices.js'),
  import('./de-history.js'),
  import('./de-access.js'),
  import('./de-moving.js'),
  import('./de-terms.js'),
  import('./de-requests.js'),
  import('./de-conditions.js'),
  import('./de-orders.js'),
  import('./de-quotes.js'),
]);
