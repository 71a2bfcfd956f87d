import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './uk/contract-payer.js';
import { flattenAccount } from './uk/flatten-account.js';
import { moveAccount } from './uk/move-account.js';
import { subsidiaryListLate } from './uk/subsidiary-list-late.js';
import { transferCredit } from './uk/transfer-credit.js';

registerLocale('uk', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
