import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './fr/standings.js';
import { subsidiaryList } from './fr/subsidiary-list.js';
import { words } from './fr/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('fr', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./fr-rest.js'),
  import('./fr-adding.js'),
  import('./fr-pages.js'),
  import('./fr-invoices.js'),
  import('./fr-history.js'),
  import('./fr-access.js'),
  import('./fr-moving.js'),
  import('./fr-terms.js'),
  import('./fr-requests.js'),
  import('./fr-conditions.js'),
  import('./fr-orders.js'),
  import('./fr-quotes.js'),
]);
