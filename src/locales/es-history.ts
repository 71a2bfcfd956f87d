import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './es/account-activity.js';
import { accountDrift } from './es/account-drift.js';
import { leavingPackage } from './es/leaving-package.js';
import { localAccess } from './es/local-access.js';

registerLocale('es', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
