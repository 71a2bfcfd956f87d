import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './zh/account-checks.js';
import { bulkLink } from './zh/bulk-link.js';
import { linkRequest } from './zh/link-request.js';
import { orderDrafts } from './zh/order-drafts.js';
import { requestEnd } from './zh/request-end.js';

registerLocale('zh', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
