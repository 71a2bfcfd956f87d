import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './fr/account-activity.js';
import { accountDrift } from './fr/account-drift.js';
import { leavingPackage } from './fr/leaving-package.js';
import { localAccess } from './fr/local-access.js';

registerLocale('fr', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
