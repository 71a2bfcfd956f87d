import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './zh/standings.js';
import { subsidiaryList } from './zh/subsidiary-list.js';
import { words } from './zh/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('zh', { standings, 'subsidiary-list': subsidiaryList, words });

/** The rest follows, so that it is there when it is opened. */
export const rest = Promise.all([
  import('./zh-rest.js'),
  import('./zh-adding.js'),
  import('./zh-pages.js'),
  import('./zh-invoices.js'),
  import('./zh-history.js'),
  import('./zh-access.js'),
  import('./zh-moving.js'),
  import('./zh-terms.js'),
  import('./zh-requests.js'),
  import('./zh-conditions.js'),
  import('./zh-orders.js'),
  import('./zh-quotes.js'),
]);
