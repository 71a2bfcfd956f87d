import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './pl/consequences.js';
import { detachAccount } from './pl/detach-account.js';
import { detachAccounts } from './pl/detach-accounts.js';
import { extendLink } from './pl/extend-link.js';
import { termFields } from './pl/term-fields.js';

registerLocale('pl', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
