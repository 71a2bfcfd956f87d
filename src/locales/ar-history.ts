import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './ar/account-activity.js';
import { accountDrift } from './ar/account-drift.js';
import { leavingPackage } from './ar/leaving-package.js';
import { localAccess } from './ar/local-access.js';

registerLocale('ar', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
