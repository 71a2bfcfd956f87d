import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './he/standings.js';
import { subsidiaryList } from './he/subsidiary-list.js';
import { words } from './he/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('he', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./he-rest.js'),
  import('./he-adding.js'),
  import('./he-pages.js'),
  import('./he-invoices.js'),
  import('./he-history.js'),
  import('./he-access.js'),
  import('./he-moving.js'),
  import('./he-terms.js'),
  import('./he-requests.js'),
  import('./he-conditions.js'),
  import('./he-orders.js'),
  import('./he-quotes.js'),
]);
