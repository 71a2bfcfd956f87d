import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './cs/account-checks.js';
import { bulkLink } from './cs/bulk-link.js';
import { linkRequest } from './cs/link-request.js';
import { orderDrafts } from './cs/order-drafts.js';
import { requestEnd } from './cs/request-end.js';

registerLocale('cs', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
