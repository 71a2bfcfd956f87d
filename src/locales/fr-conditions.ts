import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './fr/account-objections.js';
import { bulkLinkOwn } from './fr/bulk-link-own.js';
import { linkStart } from './fr/link-start.js';
import { mainAccount } from './fr/main-account.js';
import { payerConsent } from './fr/payer-consent.js';
import { preconditions } from './fr/preconditions.js';

registerLocale('fr', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
