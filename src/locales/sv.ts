import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './sv/standings.js';
import { subsidiaryList } from './sv/subsidiary-list.js';
import { words } from './sv/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('sv', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./sv-rest.js'),
  import('./sv-adding.js'),
  import('./sv-pages.js'),
  import('./sv-invoices.js'),
  import('./sv-history.js'),
  import('./sv-access.js'),
  import('./sv-moving.js'),
  import('./sv-terms.js'),
  import('./sv-requests.js'),
  import('./sv-conditions.js'),
  import('./sv-orders.js'),
  import('./sv-quotes.js'),
]);
