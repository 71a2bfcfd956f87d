import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './de/account-checks.js';
import { bulkLink } from './de/bulk-link.js';
import { linkRequest } from './de/link-request.js';
import { orderDrafts } from './de/order-drafts.js';
import { requestEnd } from './de/request-end.js';

registerLocale('de', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
