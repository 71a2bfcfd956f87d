import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './fi/account-objections.js';
import { bulkLinkOwn } from './fi/bulk-link-own.js';
import { linkStart } from './fi/link-start.js';
import { mainAccount } from './fi/main-account.js';
import { payerConsent } from './fi/payer-consent.js';
import { preconditions } from './fi/preconditions.js';

registerLocale('fi', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
