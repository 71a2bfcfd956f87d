import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './tr/consequences.js';
import { detachAccount } from './tr/detach-account.js';
import { detachAccounts } from './tr/detach-accounts.js';
import { extendLink } from './tr/extend-link.js';
import { termFields } from './tr/term-fields.js';

registerLocale('tr', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
