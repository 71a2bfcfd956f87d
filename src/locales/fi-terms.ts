import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './fi/consequences.js';
import { detachAccount } from './fi/detach-account.js';
import { detachAccounts } from './fi/detach-accounts.js';
import { extendLink } from './fi/extend-link.js';
import { termFields } from './fi/term-fields.js';

registerLocale('fi', {
  consequences,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'extend-link': extendLink,
  'term-fields': termFields,
});
