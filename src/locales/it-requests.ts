import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './it/account-checks.js';
import { bulkLink } from './it/bulk-link.js';
import { linkRequest } from './it/link-request.js';
import { orderDrafts } from './it/order-drafts.js';
import { requestEnd } from './it/request-end.js';

registerLocale('it', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
