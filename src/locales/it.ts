import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './it/standings.js';
import { subsidiaryList } from './it/subsidiary-list.js';
import { words } from './it/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('it', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./it-rest.js'),
  import('./it-adding.js'),
  import('./it-pages.js'),
  import('./it-invoices.js'),
  import('./it-history.js'),
  import('./it-access.js'),
  import('./it-moving.js'),
  import('./it-terms.js'),
  import('./it-requests.js'),
  import('./it-conditions.js'),
  import('./it-orders.js'),
  import('./it-quotes.js'),
]);
