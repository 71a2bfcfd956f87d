import { registerLocale } from '../i18n/catalogue.js';
import { standings } from './de/standing.js';
import { subsidiaryList } from './de/subsidiary-list.js';
import { subsidiaryListLate } from './de/subsidiary-list-late.js';
import { words } from './de/words.js';

// What the first screen says. An area a line; each file is checked against the English texts it translates.
registerLocale('de', {
  standings,
  words,
  'subsidiary-list': subsidiaryList,
  'subsidiary-list-late': subsidiaryListLate,
});

// The rest follows, so that it is there when it is opened.
void import('./de-rest.js');
void import('./de-adding.js');
void import('./de-pages.js');
void import('./de-history.js');
void import('./de-access.js');
