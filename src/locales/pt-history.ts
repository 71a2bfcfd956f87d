import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './pt/account-activity.js';
import { accountDrift } from './pt/account-drift.js';
import { leavingPackage } from './pt/leaving-package.js';
import { localAccess } from './pt/local-access.js';

registerLocale('pt', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
