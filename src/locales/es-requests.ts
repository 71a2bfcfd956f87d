import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './es/account-checks.js';
import { bulkLink } from './es/bulk-link.js';
import { linkRequest } from './es/link-request.js';
import { orderDrafts } from './es/order-drafts.js';
import { requestEnd } from './es/request-end.js';

registerLocale('es', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
