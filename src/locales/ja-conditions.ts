import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './ja/account-objections.js';
import { bulkLinkOwn } from './ja/bulk-link-own.js';
import { linkStart } from './ja/link-start.js';
import { mainAccount } from './ja/main-account.js';
import { payerConsent } from './ja/payer-consent.js';
import { preconditions } from './ja/preconditions.js';

registerLocale('ja', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
