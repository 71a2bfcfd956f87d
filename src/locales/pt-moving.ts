import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './pt/contract-payer.js';
import { flattenAccount } from './pt/flatten-account.js';
import { moveAccount } from './pt/move-account.js';
import { subsidiaryListLate } from './pt/subsidiary-list-late.js';
import { transferCredit } from './pt/transfer-credit.js';

registerLocale('pt', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
