import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './de/account-checks.js';
import { addAccountWizard } from './de/add-account-wizard.js';
import { consequences } from './de/consequences.js';
import { orderDrafts } from './de/order-drafts.js';
import { linkRequest } from './de/link-request.js';

registerLocale('de', {
  'account-checks': accountChecks,
  'add-account-wizard': addAccountWizard,
  consequences,
  'link-request': linkRequest,
  'order-drafts': orderDrafts,
});
