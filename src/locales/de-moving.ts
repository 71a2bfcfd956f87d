import { registerLocale } from '../i18n/catalogue.js';
import { moveAccount } from './de/move-account.js';

registerLocale('de', {
  'move-account': moveAccount,
});
