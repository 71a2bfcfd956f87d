import { registerLocale } from '../i18n/catalogue.js';
import { accountAccess } from './de/account-access.js';
import { accountChecks } from './de/account-checks.js';
import { accountContextBanner } from './de/account-context-banner.js';
import { callForwarding } from './de/call-forwarding.js';
import { detachAccount } from './de/detach-account.js';
import { linkRequest } from './de/link-request.js';
import { subsidiaryList } from './de/subsidiary-list.js';
import { words } from './de/words.js';

// An area a line, by its name; each file is checked against the English texts it translates.
registerLocale('de', {
  words,
  'account-access': accountAccess,
  'account-checks': accountChecks,
  'account-context-banner': accountContextBanner,
  'call-forwarding': callForwarding,
  'detach-account': detachAccount,
  'link-request': linkRequest,
  'subsidiary-list': subsidiaryList,
});
