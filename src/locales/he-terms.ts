import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './he/consequences.js';
import { detachAccount } from './he/detach-account.js';
import { detachAccounts } from './he/detach-accounts.js';
import { extendLink } from './he/extend-link.js';
import { termFields } from './he/term-fields.js';

registerLocale('he', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
