import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './cs/standings.js';
import { subsidiaryList } from './cs/subsidiary-list.js';
import { words } from './cs/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('cs', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./cs-rest.js'),
  import('./cs-adding.js'),
  import('./cs-pages.js'),
  import('./cs-invoices.js'),
  import('./cs-history.js'),
  import('./cs-access.js'),
  import('./cs-moving.js'),
  import('./cs-terms.js'),
  import('./cs-requests.js'),
  import('./cs-conditions.js'),
  import('./cs-orders.js'),
  import('./cs-quotes.js'),
]);
