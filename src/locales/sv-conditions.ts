import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './sv/account-objections.js';
import { bulkLinkOwn } from './sv/bulk-link-own.js';
import { linkStart } from './sv/link-start.js';
import { mainAccount } from './sv/main-account.js';
import { payerConsent } from './sv/payer-consent.js';
import { preconditions } from './sv/preconditions.js';

registerLocale('sv', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
