import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './fr/consequences.js';
import { detachAccount } from './fr/detach-account.js';
import { detachAccounts } from './fr/detach-accounts.js';
import { extendLink } from './fr/extend-link.js';
import { termFields } from './fr/term-fields.js';

registerLocale('fr', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
