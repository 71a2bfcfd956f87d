import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './zh/consequences.js';
import { detachAccount } from './zh/detach-account.js';
import { detachAccounts } from './zh/detach-accounts.js';
import { extendLink } from './zh/extend-link.js';
import { termFields } from './zh/term-fields.js';

registerLocale('zh', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
