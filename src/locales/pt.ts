import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './pt/standings.js';
import { subsidiaryList } from './pt/subsidiary-list.js';
import { words } from './pt/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('pt', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./pt-rest.js'),
  import('./pt-adding.js'),
  import('./pt-pages.js'),
  import('./pt-invoices.js'),
  import('./pt-history.js'),
  import('./pt-access.js'),
  import('./pt-moving.js'),
  import('./pt-terms.js'),
  import('./pt-requests.js'),
  import('./pt-conditions.js'),
  import('./pt-orders.js'),
  import('./pt-quotes.js'),
]);
