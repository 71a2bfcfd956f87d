import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './fi/account-activity.js';
import { accountDrift } from './fi/account-drift.js';
import { leavingPackage } from './fi/leaving-package.js';
import { localAccess } from './fi/local-access.js';

registerLocale('fi', {
  'account-activity': accountActivity,
  'account-drift': accountDrift,
  'leaving-package': leavingPackage,
  'local-access': localAccess,
});
