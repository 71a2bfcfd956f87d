import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './sv/add-account-wizard.js';

registerLocale('sv', { 'add-account-wizard': addAccountWizard });
