import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './uk/account-objections.js';
import { bulkLinkOwn } from './uk/bulk-link-own.js';
import { linkStart } from './uk/link-start.js';
import { mainAccount } from './uk/main-account.js';
import { payerConsent } from './uk/payer-consent.js';
import { preconditions } from './uk/preconditions.js';

registerLocale('uk', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
