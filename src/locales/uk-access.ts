import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './uk/account-switcher.js';
import { closeAccount } from './uk/close-account.js';
import { copyGrants } from './uk/copy-grants.js';
import { giveGrant } from './uk/give-grant.js';
import { grants } from './uk/grants.js';
import { swapMain } from './uk/swap-main.js';

registerLocale('uk', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
