import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './tr/account-checks.js';
import { bulkLink } from './tr/bulk-link.js';
import { linkRequest } from './tr/link-request.js';
import { orderDrafts } from './tr/order-drafts.js';
import { requestEnd } from './tr/request-end.js';

registerLocale('tr', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
