import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './ja/add-account-wizard.js';

registerLocale('ja', { 'add-account-wizard': addAccountWizard });
