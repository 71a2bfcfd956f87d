import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './he/account-switcher.js';
import { closeAccount } from './he/close-account.js';
import { copyGrants } from './he/copy-grants.js';
import { giveGrant } from './he/give-grant.js';
import { grants } from './he/grants.js';
import { swapMain } from './he/swap-main.js';

registerLocale('he', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
