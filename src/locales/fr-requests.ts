import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './fr/account-checks.js';
import { bulkLink } from './fr/bulk-link.js';
import { linkRequest } from './fr/link-request.js';
import { orderDrafts } from './fr/order-drafts.js';
import { requestEnd } from './fr/request-end.js';

registerLocale('fr', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
