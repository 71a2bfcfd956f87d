import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './tr/account-objections.js';
import { bulkLinkOwn } from './tr/bulk-link-own.js';
import { linkStart } from './tr/link-start.js';
import { mainAccount } from './tr/main-account.js';
import { payerConsent } from './tr/payer-consent.js';
import { preconditions } from './tr/preconditions.js';

registerLocale('tr', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
