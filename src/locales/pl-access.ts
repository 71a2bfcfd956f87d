import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './pl/account-switcher.js';
import { closeAccount } from './pl/close-account.js';
import { copyGrants } from './pl/copy-grants.js';
import { giveGrant } from './pl/give-grant.js';
import { grants } from './pl/grants.js';
import { swapMain } from './pl/swap-main.js';

registerLocale('pl', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
