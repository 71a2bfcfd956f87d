import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './tr/contract-payer.js';
import { flattenAccount } from './tr/flatten-account.js';
import { moveAccount } from './tr/move-account.js';
import { subsidiaryListLate } from './tr/subsidiary-list-late.js';
import { transferCredit } from './tr/transfer-credit.js';

registerLocale('tr', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
