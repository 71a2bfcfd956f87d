import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './ar/standings.js';
import { subsidiaryList } from './ar/subsidiary-list.js';
import { words } from './ar/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('ar', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./ar-rest.js'),
  import('./ar-adding.js'),
  import('./ar-pages.js'),
  import('./ar-invoices.js'),
  import('./ar-history.js'),
  import('./ar-access.js'),
  import('./ar-moving.js'),
  import('./ar-terms.js'),
  import('./ar-requests.js'),
  import('./ar-conditions.js'),
  import('./ar-orders.js'),
  import('./ar-quotes.js'),
]);
