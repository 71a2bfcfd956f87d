import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './he/contract-payer.js';
import { flattenAccount } from './he/flatten-account.js';
import { moveAccount } from './he/move-account.js';
import { subsidiaryListLate } from './he/subsidiary-list-late.js';
import { transferCredit } from './he/transfer-credit.js';

registerLocale('he', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
