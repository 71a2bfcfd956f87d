import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './cs/add-account-wizard.js';

registerLocale('cs', { 'add-account-wizard': addAccountWizard });
