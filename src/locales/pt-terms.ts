import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './pt/consequences.js';
import { detachAccount } from './pt/detach-account.js';
import { detachAccounts } from './pt/detach-accounts.js';
import { extendLink } from './pt/extend-link.js';
import { termFields } from './pt/term-fields.js';

registerLocale('pt', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
