import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './he/account-activity.js';
import { accountDrift } from './he/account-drift.js';
import { leavingPackage } from './he/leaving-package.js';
import { localAccess } from './he/local-access.js';

registerLocale('he', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
