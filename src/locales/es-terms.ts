import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './es/consequences.js';
import { detachAccount } from './es/detach-account.js';
import { detachAccounts } from './es/detach-accounts.js';
import { extendLink } from './es/extend-link.js';
import { termFields } from './es/term-fields.js';

registerLocale('es', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
