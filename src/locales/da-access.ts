import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './da/account-switcher.js';
import { closeAccount } from './da/close-account.js';
import { copyGrants } from './da/copy-grants.js';
import { giveGrant } from './da/give-grant.js';
import { grants } from './da/grants.js';
import { swapMain } from './da/swap-main.js';

registerLocale('da', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
