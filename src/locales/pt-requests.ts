import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './pt/account-checks.js';
import { bulkLink } from './pt/bulk-link.js';
import { linkRequest } from './pt/link-request.js';
import { orderDrafts } from './pt/order-drafts.js';
import { requestEnd } from './pt/request-end.js';

registerLocale('pt', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
