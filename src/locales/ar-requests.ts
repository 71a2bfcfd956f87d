import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './ar/account-checks.js';
import { bulkLink } from './ar/bulk-link.js';
import { linkRequest } from './ar/link-request.js';
import { orderDrafts } from './ar/order-drafts.js';
import { requestEnd } from './ar/request-end.js';

registerLocale('ar', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
