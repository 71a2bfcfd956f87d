import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './he/account-objections.js';
import { bulkLinkOwn } from './he/bulk-link-own.js';
import { linkStart } from './he/link-start.js';
import { mainAccount } from './he/main-account.js';
import { payerConsent } from './he/payer-consent.js';
import { preconditions } from './he/preconditions.js';

registerLocale('he', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
