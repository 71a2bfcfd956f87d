import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './fi/account-switcher.js';
import { closeAccount } from './fi/close-account.js';
import { copyGrants } from './fi/copy-grants.js';
import { giveGrant } from './fi/give-grant.js';
import { grants } from './fi/grants.js';
import { swapMain } from './fi/swap-main.js';

registerLocale('fi', {
  'account-switcher': accountSwitcher,
  'close-account': closeAccount,
  'copy-grants': copyGrants,
  'give-grant': giveGrant,
  grants,
  'swap-main': swapMain,
});
