import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './de/account-activity.js';
import { accountDrift } from './de/account-drift.js';
import { leavingPackage } from './de/leaving-package.js';
import { localAccess } from './de/local-access.js';

registerLocale('de', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
