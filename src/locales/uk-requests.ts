import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './uk/account-checks.js';
import { bulkLink } from './uk/bulk-link.js';
import { linkRequest } from './uk/link-request.js';
import { orderDrafts } from './uk/order-drafts.js';
import { requestEnd } from './uk/request-end.js';

registerLocale('uk', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
