import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './zh/account-objections.js';
import { bulkLinkOwn } from './zh/bulk-link-own.js';
import { linkStart } from './zh/link-start.js';
import { mainAccount } from './zh/main-account.js';
import { payerConsent } from './zh/payer-consent.js';
import { preconditions } from './zh/preconditions.js';

registerLocale('zh', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
