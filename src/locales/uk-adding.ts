import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './uk/add-account-wizard.js';

registerLocale('uk', { 'add-account-wizard': addAccountWizard });
