import { registerLocale, type Translation } from '../i18n/catalogue.js';
import type { messages as subsidiaryList } from '../elements/subsidiary-list/subsidiary-list.messages.js';
import type { words } from '../ui/words.messages.js';

interface Catalogue {
  words: Translation<typeof words>;
  'subsidiary-list': Translation<typeof subsidiaryList>;
}
