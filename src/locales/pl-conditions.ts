import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './pl/account-objections.js';
import { bulkLinkOwn } from './pl/bulk-link-own.js';
import { linkStart } from './pl/link-start.js';
import { mainAccount } from './pl/main-account.js';
import { payerConsent } from './pl/payer-consent.js';
import { preconditions } from './pl/preconditions.js';

registerLocale('pl', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
