import { registerLocale } from '../i18n/catalogue.js';
import { bulkLinkOwn } from './de/bulk-link-own.js';
import { linkStart } from './de/link-start.js';
import { payerConsent } from './de/payer-consent.js';
import { preconditions } from './de/preconditions.js';

registerLocale('de', {
  'bulk-link-own': bulkLinkOwn,
  'link-start': linkStart,
  'payer-consent': payerConsent,
  preconditions,
});
