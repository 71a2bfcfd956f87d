import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './fi/add-account-wizard.js';

registerLocale('fi', { 'add-account-wizard': addAccountWizard });
