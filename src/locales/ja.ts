import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './ja/standings.js';
import { subsidiaryList } from './ja/subsidiary-list.js';
import { words } from './ja/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('ja', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./ja-rest.js'),
  import('./ja-adding.js'),
  import('./ja-pages.js'),
  import('./ja-invoices.js'),
  import('./ja-history.js'),
  import('./ja-access.js'),
  import('./ja-moving.js'),
  import('./ja-terms.js'),
  import('./ja-requests.js'),
  import('./ja-conditions.js'),
  import('./ja-orders.js'),
  import('./ja-quotes.js'),
]);
