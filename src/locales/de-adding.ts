import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './de/add-account-wizard.js';

registerLocale('de', { 'add-account-wizard': addAccountWizard });
