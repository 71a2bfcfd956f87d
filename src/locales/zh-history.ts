import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './zh/account-activity.js';
import { accountDrift } from './zh/account-drift.js';
import { leavingPackage } from './zh/leaving-package.js';
import { localAccess } from './zh/local-access.js';

registerLocale('zh', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
