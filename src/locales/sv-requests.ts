import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './sv/account-checks.js';
import { bulkLink } from './sv/bulk-link.js';
import { linkRequest } from './sv/link-request.js';
import { orderDrafts } from './sv/order-drafts.js';
import { requestEnd } from './sv/request-end.js';

registerLocale('sv', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
