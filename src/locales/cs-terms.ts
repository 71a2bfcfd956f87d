import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './cs/consequences.js';
import { detachAccount } from './cs/detach-account.js';
import { detachAccounts } from './cs/detach-accounts.js';
import { extendLink } from './cs/extend-link.js';
import { termFields } from './cs/term-fields.js';

registerLocale('cs', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
