import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './pl/account-checks.js';
import { bulkLink } from './pl/bulk-link.js';
import { linkRequest } from './pl/link-request.js';
import { orderDrafts } from './pl/order-drafts.js';
import { requestEnd } from './pl/request-end.js';

registerLocale('pl', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
