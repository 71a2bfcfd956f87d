import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './da/account-activity.js';
import { accountDrift } from './da/account-drift.js';
import { leavingPackage } from './da/leaving-package.js';
import { localAccess } from './da/local-access.js';

registerLocale('da', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
