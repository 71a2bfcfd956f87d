import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './ar/account-objections.js';
import { bulkLinkOwn } from './ar/bulk-link-own.js';
import { linkStart } from './ar/link-start.js';
import { mainAccount } from './ar/main-account.js';
import { payerConsent } from './ar/payer-consent.js';
import { preconditions } from './ar/preconditions.js';

registerLocale('ar', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
