import { registerLocale } from '../i18n/catalogue.js';
import { accountAccess } from './de/account-access.js';
import { accountChecks } from './de/account-checks.js';
import { accountContextBanner } from './de/account-context-banner.js';
import { addAccountWizard } from './de/add-account-wizard.js';
import { callForwarding } from './de/call-forwarding.js';
import { detachAccount } from './de/detach-account.js';
import { detachAccounts } from './de/detach-accounts.js';
import { linkRequest } from './de/link-request.js';
import { subsidiaryDetails } from './de/subsidiary-details.js';
import { subsidiaryManagement } from './de/subsidiary-management.js';

registerLocale('de', {
  'account-access': accountAccess,
  'account-checks': accountChecks,
  'account-context-banner': accountContextBanner,
  'add-account-wizard': addAccountWizard,
  'call-forwarding': callForwarding,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'link-request': linkRequest,
  'subsidiary-details': subsidiaryDetails,
  'subsidiary-management': subsidiaryManagement,
});
