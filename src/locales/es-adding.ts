import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './es/add-account-wizard.js';

registerLocale('es', { 'add-account-wizard': addAccountWizard });
