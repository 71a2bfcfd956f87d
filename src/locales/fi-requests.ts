import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './fi/account-checks.js';
import { bulkLink } from './fi/bulk-link.js';
import { linkRequest } from './fi/link-request.js';
import { orderDrafts } from './fi/order-drafts.js';
import { requestEnd } from './fi/request-end.js';

registerLocale('fi', {
  'account-checks': accountChecks,
  'bulk-link': bulkLink,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
  'request-end': requestEnd,
});
