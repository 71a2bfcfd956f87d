import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './de/account-switcher.js';
import { giveGrant } from './de/give-grant.js';
import { grants } from './de/grants.js';

registerLocale('de', {
  'account-switcher': accountSwitcher,
  'give-grant': giveGrant,
  grants,
});
