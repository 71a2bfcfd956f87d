import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './de/account-switcher.js';
import { closeAccount } from './de/close-account.js';
import { copyGrants } from './de/copy-grants.js';
import { giveGrant } from './de/give-grant.js';
import { grants } from './de/grants.js';
import { swapMain } from './de/swap-main.js';

registerLocale('de', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
