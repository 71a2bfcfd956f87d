import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './fr/account-switcher.js';
import { closeAccount } from './fr/close-account.js';
import { copyGrants } from './fr/copy-grants.js';
import { giveGrant } from './fr/give-grant.js';
import { grants } from './fr/grants.js';
import { swapMain } from './fr/swap-main.js';

registerLocale('fr', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
