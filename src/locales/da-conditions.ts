import { registerLocale } from '../i18n/catalogue.js';
import { accountObjections } from './da/account-objections.js';
import { bulkLinkOwn } from './da/bulk-link-own.js';
import { linkStart } from './da/link-start.js';
import { mainAccount } from './da/main-account.js';
import { payerConsent } from './da/payer-consent.js';
import { preconditions } from './da/preconditions.js';

registerLocale('da', {
  'account-objections': accountObjections,
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'main-account': mainAccount,
  'payer-consent': payerConsent,
  preconditions,
});
