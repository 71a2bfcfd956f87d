import { registerLocale } from '../../i18n/catalogue.js';
import { accountAccess } from './account-access.js';
import { accountChecks } from './account-checks.js';
import { accountContextBanner } from './account-context-banner.js';
import { addAccountWizard } from './add-account-wizard.js';
import { callForwarding } from './call-forwarding.js';
import { detachAccount } from './detach-account.js';
import { linkRequest } from './link-request.js';
import { subsidiaryDetails } from './subsidiary-details.js';

registerLocale('de', {
  'account-access': accountAccess,
  'account-checks': accountChecks,
  'account-context-banner': accountContextBanner,
  'add-account-wizard': addAccountWizard,
  'call-forwarding': callForwarding,
  'detach-account': detachAccount,
  'link-request': linkRequest,
  'subsidiary-details': subsidiaryDetails,
});
