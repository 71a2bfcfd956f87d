import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './it/consequences.js';
import { detachAccount } from './it/detach-account.js';
import { detachAccounts } from './it/detach-accounts.js';
import { extendLink } from './it/extend-link.js';
import { termFields } from './it/term-fields.js';

registerLocale('it', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
