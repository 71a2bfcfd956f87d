import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './sv/account-switcher.js';
import { closeAccount } from './sv/close-account.js';
import { copyGrants } from './sv/copy-grants.js';
import { giveGrant } from './sv/give-grant.js';
import { grants } from './sv/grants.js';
import { swapMain } from './sv/swap-main.js';

registerLocale('sv', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
