import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './ja/consequences.js';
import { detachAccount } from './ja/detach-account.js';
import { detachAccounts } from './ja/detach-accounts.js';
import { extendLink } from './ja/extend-link.js';
import { termFields } from './ja/term-fields.js';

registerLocale('ja', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
