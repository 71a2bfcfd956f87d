import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './ja/account-activity.js';
import { accountDrift } from './ja/account-drift.js';
import { leavingPackage } from './ja/leaving-package.js';
import { localAccess } from './ja/local-access.js';

registerLocale('ja', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
