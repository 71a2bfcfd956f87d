import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './cs/account-objections.js';
import { bulkLinkOwn } from './cs/bulk-link-own.js';
import { linkStart } from './cs/link-start.js';
import { mainAccount } from './cs/main-account.js';
import { payerConsent } from './cs/payer-consent.js';
import { preconditions } from './cs/preconditions.js';

registerLocale('cs', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
