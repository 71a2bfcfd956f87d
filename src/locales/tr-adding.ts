import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './tr/add-account-wizard.js';

registerLocale('tr', { 'add-account-wizard': addAccountWizard });
