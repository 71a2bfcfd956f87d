import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './nl/consequences.js';
import { detachAccount } from './nl/detach-account.js';
import { detachAccounts } from './nl/detach-accounts.js';
import { extendLink } from './nl/extend-link.js';
import { termFields } from './nl/term-fields.js';

registerLocale('nl', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
