import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './ar/account-switcher.js';
import { closeAccount } from './ar/close-account.js';
import { copyGrants } from './ar/copy-grants.js';
import { giveGrant } from './ar/give-grant.js';
import { grants } from './ar/grants.js';
import { swapMain } from './ar/swap-main.js';

registerLocale('ar', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
