import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './tr/account-activity.js';
import { accountDrift } from './tr/account-drift.js';
import { leavingPackage } from './tr/leaving-package.js';
import { localAccess } from './tr/local-access.js';

registerLocale('tr', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
