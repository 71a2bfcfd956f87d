import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './da/add-account-wizard.js';

registerLocale('da', { 'add-account-wizard': addAccountWizard });
