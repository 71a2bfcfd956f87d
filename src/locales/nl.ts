import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './nl/standings.js';
import { subsidiaryList } from './nl/subsidiary-list.js';
import { words } from './nl/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('nl', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./nl-rest.js'),
  import('./nl-adding.js'),
  import('./nl-pages.js'),
  import('./nl-invoices.js'),
  import('./nl-history.js'),
  import('./nl-access.js'),
  import('./nl-moving.js'),
  import('./nl-terms.js'),
  import('./nl-requests.js'),
  import('./nl-conditions.js'),
  import('./nl-orders.js'),
  import('./nl-quotes.js'),
]);
