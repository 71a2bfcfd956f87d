import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './it/account-objections.js';
import { bulkLinkOwn } from './it/bulk-link-own.js';
import { linkStart } from './it/link-start.js';
import { mainAccount } from './it/main-account.js';
import { payerConsent } from './it/payer-consent.js';
import { preconditions } from './it/preconditions.js';

registerLocale('it', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
