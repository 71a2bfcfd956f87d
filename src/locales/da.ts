import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './da/standings.js';
import { subsidiaryList } from './da/subsidiary-list.js';
import { words } from './da/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('da', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./da-rest.js'),
  import('./da-adding.js'),
  import('./da-pages.js'),
  import('./da-invoices.js'),
  import('./da-history.js'),
  import('./da-access.js'),
  import('./da-moving.js'),
  import('./da-terms.js'),
  import('./da-requests.js'),
  import('./da-conditions.js'),
  import('./da-orders.js'),
  import('./da-quotes.js'),
]);
