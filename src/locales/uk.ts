import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './uk/standings.js';
import { subsidiaryList } from './uk/subsidiary-list.js';
import { words } from './uk/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('uk', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./uk-rest.js'),
  import('./uk-adding.js'),
  import('./uk-pages.js'),
  import('./uk-invoices.js'),
  import('./uk-history.js'),
  import('./uk-access.js'),
  import('./uk-moving.js'),
  import('./uk-terms.js'),
  import('./uk-requests.js'),
  import('./uk-conditions.js'),
  import('./uk-orders.js'),
  import('./uk-quotes.js'),
]);
