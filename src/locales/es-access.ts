import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './es/account-switcher.js';
import { closeAccount } from './es/close-account.js';
import { copyGrants } from './es/copy-grants.js';
import { giveGrant } from './es/give-grant.js';
import { grants } from './es/grants.js';
import { swapMain } from './es/swap-main.js';

registerLocale('es', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
