import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './ar/consequences.js';
import { detachAccount } from './ar/detach-account.js';
import { detachAccounts } from './ar/detach-accounts.js';
import { extendLink } from './ar/extend-link.js';
import { termFields } from './ar/term-fields.js';

registerLocale('ar', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
