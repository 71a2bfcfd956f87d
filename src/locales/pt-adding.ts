import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './pt/add-account-wizard.js';

registerLocale('pt', { 'add-account-wizard': addAccountWizard });
