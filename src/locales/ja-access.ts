import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './ja/account-switcher.js';
import { closeAccount } from './ja/close-account.js';
import { copyGrants } from './ja/copy-grants.js';
import { giveGrant } from './ja/give-grant.js';
import { grants } from './ja/grants.js';
import { swapMain } from './ja/swap-main.js';

registerLocale('ja', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
