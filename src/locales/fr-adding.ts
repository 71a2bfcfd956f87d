import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './fr/add-account-wizard.js';

registerLocale('fr', { 'add-account-wizard': addAccountWizard });
