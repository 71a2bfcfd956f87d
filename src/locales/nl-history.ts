import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './nl/account-activity.js';
import { accountDrift } from './nl/account-drift.js';
import { leavingPackage } from './nl/leaving-package.js';
import { localAccess } from './nl/local-access.js';

registerLocale('nl', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
