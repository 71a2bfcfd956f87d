import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './cs/account-switcher.js';
import { closeAccount } from './cs/close-account.js';
import { copyGrants } from './cs/copy-grants.js';
import { giveGrant } from './cs/give-grant.js';
import { grants } from './cs/grants.js';
import { swapMain } from './cs/swap-main.js';

registerLocale('cs', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
