import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './he/add-account-wizard.js';

registerLocale('he', { 'add-account-wizard': addAccountWizard });
