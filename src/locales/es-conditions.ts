import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './es/account-objections.js';
import { bulkLinkOwn } from './es/bulk-link-own.js';
import { linkStart } from './es/link-start.js';
import { mainAccount } from './es/main-account.js';
import { payerConsent } from './es/payer-consent.js';
import { preconditions } from './es/preconditions.js';

registerLocale('es', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
