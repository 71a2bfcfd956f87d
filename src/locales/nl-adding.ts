import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './nl/add-account-wizard.js';

registerLocale('nl', { 'add-account-wizard': addAccountWizard });
