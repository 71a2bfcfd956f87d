import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './pl/account-activity.js';
import { accountDrift } from './pl/account-drift.js';
import { leavingPackage } from './pl/leaving-package.js';
import { localAccess } from './pl/local-access.js';

registerLocale('pl', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
