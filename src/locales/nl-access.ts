import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './nl/account-switcher.js';
import { closeAccount } from './nl/close-account.js';
import { copyGrants } from './nl/copy-grants.js';
import { giveGrant } from './nl/give-grant.js';
import { grants } from './nl/grants.js';
import { swapMain } from './nl/swap-main.js';

registerLocale('nl', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
