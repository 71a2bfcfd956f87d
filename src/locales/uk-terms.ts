import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './uk/consequences.js';
import { detachAccount } from './uk/detach-account.js';
import { detachAccounts } from './uk/detach-accounts.js';
import { extendLink } from './uk/extend-link.js';
import { termFields } from './uk/term-fields.js';

registerLocale('uk', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
