import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './sv/consequences.js';
import { detachAccount } from './sv/detach-account.js';
import { detachAccounts } from './sv/detach-accounts.js';
import { extendLink } from './sv/extend-link.js';
import { termFields } from './sv/term-fields.js';

registerLocale('sv', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
