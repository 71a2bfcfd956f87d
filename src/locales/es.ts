import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './es/standings.js';
import { subsidiaryList } from './es/subsidiary-list.js';
import { words } from './es/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('es', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./es-rest.js'),
  import('./es-adding.js'),
  import('./es-pages.js'),
  import('./es-invoices.js'),
  import('./es-history.js'),
  import('./es-access.js'),
  import('./es-moving.js'),
  import('./es-terms.js'),
  import('./es-requests.js'),
  import('./es-conditions.js'),
  import('./es-orders.js'),
  import('./es-quotes.js'),
]);
