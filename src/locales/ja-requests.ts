import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './ja/account-checks.js';
import { bulkLink } from './ja/bulk-link.js';
import { linkRequest } from './ja/link-request.js';
import { orderDrafts } from './ja/order-drafts.js';
import { requestEnd } from './ja/request-end.js';

registerLocale('ja', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
