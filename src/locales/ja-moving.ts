import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './ja/contract-payer.js';
import { flattenAccount } from './ja/flatten-account.js';
import { moveAccount } from './ja/move-account.js';
import { subsidiaryListLate } from './ja/subsidiary-list-late.js';
import { transferCredit } from './ja/transfer-credit.js';

registerLocale('ja', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
