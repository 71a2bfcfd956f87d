import { registerLocale } from '../i18n/catalogue.js';
import { accountActivity } from './de/account-activity.js';

registerLocale('de', {
  'account-activity': accountActivity,
});
