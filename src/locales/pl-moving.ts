import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './pl/contract-payer.js';
import { flattenAccount } from './pl/flatten-account.js';
import { moveAccount } from './pl/move-account.js';
import { subsidiaryListLate } from './pl/subsidiary-list-late.js';
import { transferCredit } from './pl/transfer-credit.js';

registerLocale('pl', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
