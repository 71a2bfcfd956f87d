import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './it/add-account-wizard.js';

registerLocale('it', { 'add-account-wizard': addAccountWizard });
