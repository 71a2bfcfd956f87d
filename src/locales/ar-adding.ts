import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './ar/add-account-wizard.js';

registerLocale('ar', { 'add-account-wizard': addAccountWizard });
