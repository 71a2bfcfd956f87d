import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './nl/account-checks.js';
import { bulkLink } from './nl/bulk-link.js';
import { linkRequest } from './nl/link-request.js';
import { orderDrafts } from './nl/order-drafts.js';
import { requestEnd } from './nl/request-end.js';

registerLocale('nl', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
