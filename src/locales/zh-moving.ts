import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './zh/contract-payer.js';
import { flattenAccount } from './zh/flatten-account.js';
import { moveAccount } from './zh/move-account.js';
import { subsidiaryListLate } from './zh/subsidiary-list-late.js';
import { transferCredit } from './zh/transfer-credit.js';

registerLocale('zh', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
