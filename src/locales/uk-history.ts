import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './uk/account-activity.js';
import { accountDrift } from './uk/account-drift.js';
import { leavingPackage } from './uk/leaving-package.js';
import { localAccess } from './uk/local-access.js';

registerLocale('uk', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
