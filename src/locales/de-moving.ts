import { registerLocale } from '../i18n/catalogue.js';
import { flattenAccount } from './de/flatten-account.js';
import { moveAccount } from './de/move-account.js';

registerLocale('de', { 'flatten-account': flattenAccount, 'move-account': moveAccount });
