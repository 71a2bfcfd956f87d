import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './da/account-checks.js';
import { bulkLink } from './da/bulk-link.js';
import { linkRequest } from './da/link-request.js';
import { orderDrafts } from './da/order-drafts.js';
import { requestEnd } from './da/request-end.js';

registerLocale('da', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
