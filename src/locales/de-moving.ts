import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './de/contract-payer.js';
import { flattenAccount } from './de/flatten-account.js';
import { moveAccount } from './de/move-account.js';
import { subsidiaryListLate } from './de/subsidiary-list-late.js';
import { transferCredit } from './de/transfer-credit.js';

registerLocale('de', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
