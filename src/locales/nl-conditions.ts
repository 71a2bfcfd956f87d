import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './nl/account-objections.js';
import { bulkLinkOwn } from './nl/bulk-link-own.js';
import { linkStart } from './nl/link-start.js';
import { mainAccount } from './nl/main-account.js';
import { payerConsent } from './nl/payer-consent.js';
import { preconditions } from './nl/preconditions.js';

registerLocale('nl', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
