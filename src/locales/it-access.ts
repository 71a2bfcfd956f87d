import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './it/account-switcher.js';
import { closeAccount } from './it/close-account.js';
import { copyGrants } from './it/copy-grants.js';
import { giveGrant } from './it/give-grant.js';
import { grants } from './it/grants.js';
import { swapMain } from './it/swap-main.js';

registerLocale('it', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
