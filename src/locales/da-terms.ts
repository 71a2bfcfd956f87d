import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './da/consequences.js';
import { detachAccount } from './da/detach-account.js';
import { detachAccounts } from './da/detach-accounts.js';
import { extendLink } from './da/extend-link.js';
import { termFields } from './da/term-fields.js';

registerLocale('da', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
