import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './ar/contract-payer.js';
import { flattenAccount } from './ar/flatten-account.js';
import { moveAccount } from './ar/move-account.js';
import { subsidiaryListLate } from './ar/subsidiary-list-late.js';
import { transferCredit } from './ar/transfer-credit.js';

registerLocale('ar', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
