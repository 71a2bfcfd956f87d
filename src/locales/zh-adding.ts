import { registerLocale } from '../i18n/catalogue.js';
import { addAccountWizard } from './zh/add-account-wizard.js';

registerLocale('zh', { 'add-account-wizard': addAccountWizard });
