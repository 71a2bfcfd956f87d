import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './it/account-activity.js';
import { accountDrift } from './it/account-drift.js';
import { leavingPackage } from './it/leaving-package.js';
import { localAccess } from './it/local-access.js';

registerLocale('it', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
