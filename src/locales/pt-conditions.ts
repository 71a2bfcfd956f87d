import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './pt/account-objections.js';
import { bulkLinkOwn } from './pt/bulk-link-own.js';
import { linkStart } from './pt/link-start.js';
import { mainAccount } from './pt/main-account.js';
import { payerConsent } from './pt/payer-consent.js';
import { preconditions } from './pt/preconditions.js';

registerLocale('pt', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
