import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './de/account-switcher.js';
import { copyGrants } from './de/copy-grants.js';
import { giveGrant } from './de/give-grant.js';
import { grants } from './de/grants.js';

registerLocale('de', {
  'account-switcher': accountSwitcher,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
});
