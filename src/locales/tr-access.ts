import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './tr/account-switcher.js';
import { closeAccount } from './tr/close-account.js';
import { copyGrants } from './tr/copy-grants.js';
import { giveGrant } from './tr/give-grant.js';
import { grants } from './tr/grants.js';
import { swapMain } from './tr/swap-main.js';

registerLocale('tr', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
