import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './he/account-checks.js';
import { bulkLink } from './he/bulk-link.js';
import { linkRequest } from './he/link-request.js';
import { orderDrafts } from './he/order-drafts.js';
import { requestEnd } from './he/request-end.js';

registerLocale('he', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
