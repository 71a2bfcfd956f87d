import { registerLocale } from '../i18n/catalogue.js';
import { accountChecks } from './de/account-checks.js';
import { addAccountWizard } from './de/add-account-wizard.js';
import { linkRequest } from './de/link-request.js';

registerLocale('de', {
  'account-checks': accountChecks,
  'add-account-wizard': addAccountWizard,
  'link-request': linkRequest,
});
