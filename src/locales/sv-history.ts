import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './sv/account-activity.js';
import { accountDrift } from './sv/account-drift.js';
import { leavingPackage } from './sv/leaving-package.js';
import { localAccess } from './sv/local-access.js';

registerLocale('sv', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
