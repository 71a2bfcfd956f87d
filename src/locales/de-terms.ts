import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './de/consequences.js';
import { detachAccount } from './de/detach-account.js';
import { detachAccounts } from './de/detach-accounts.js';
import { extendLink } from './de/extend-link.js';
import { termFields } from './de/term-fields.js';

registerLocale('de', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
