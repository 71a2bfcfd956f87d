import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './de/account-objections.js';
import { bulkLinkOwn } from './de/bulk-link-own.js';
import { linkStart } from './de/link-start.js';
import { mainAccount } from './de/main-account.js';
import { payerConsent } from './de/payer-consent.js';
import { preconditions } from './de/preconditions.js';

registerLocale('de', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
