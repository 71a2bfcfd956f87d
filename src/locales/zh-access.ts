import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './zh/account-switcher.js';
import { closeAccount } from './zh/close-account.js';
import { copyGrants } from './zh/copy-grants.js';
import { giveGrant } from './zh/give-grant.js';
import { grants } from './zh/grants.js';
import { swapMain } from './zh/swap-main.js';

registerLocale('zh', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
