import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './cs/account-activity.js';
import { accountDrift } from './cs/account-drift.js';
import { leavingPackage } from './cs/leaving-package.js';
import { localAccess } from './cs/local-access.js';

registerLocale('cs', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
