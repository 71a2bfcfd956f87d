import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './pl/add-account-wizard.js';

registerLocale('pl', { 'add-account-wizard': addAccountWizard });
