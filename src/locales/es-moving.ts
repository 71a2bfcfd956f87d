import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './es/contract-payer.js';
import { flattenAccount } from './es/flatten-account.js';
import { moveAccount } from './es/move-account.js';
import { subsidiaryListLate } from './es/subsidiary-list-late.js';
import { transferCredit } from './es/transfer-credit.js';

registerLocale('es', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
