import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './de/account-activity.js';
import { accountDrift } from './de/account-drift.js';
import { accountObjections } from './de/account-objections.js';
import { leavingPackage } from './de/leaving-package.js';
import { localAccess } from './de/local-access.js';
import { mainAccount } from './de/main-account.js';

registerLocale('de', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'account-objections': accountObjections,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
  'main-account': mainAccount,
});
