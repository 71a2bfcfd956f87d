import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './da/contract-payer.js';
import { flattenAccount } from './da/flatten-account.js';
import { moveAccount } from './da/move-account.js';
import { subsidiaryListLate } from './da/subsidiary-list-late.js';
import { transferCredit } from './da/transfer-credit.js';

registerLocale('da', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
