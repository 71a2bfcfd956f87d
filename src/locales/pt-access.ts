import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './pt/account-switcher.js';
import { closeAccount } from './pt/close-account.js';
import { copyGrants } from './pt/copy-grants.js';
import { giveGrant } from './pt/give-grant.js';
import { grants } from './pt/grants.js';
import { swapMain } from './pt/swap-main.js';

registerLocale('pt', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
