import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './cs/contract-payer.js';
import { flattenAccount } from './cs/flatten-account.js';
import { moveAccount } from './cs/move-account.js';
import { subsidiaryListLate } from './cs/subsidiary-list-late.js';
import { transferCredit } from './cs/transfer-credit.js';

registerLocale('cs', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
