import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './nl/contract-payer.js';
import { flattenAccount } from './nl/flatten-account.js';
import { moveAccount } from './nl/move-account.js';
import { subsidiaryListLate } from './nl/subsidiary-list-late.js';
import { transferCredit } from './nl/transfer-credit.js';

registerLocale('nl', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
