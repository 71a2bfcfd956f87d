import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './fr/contract-payer.js';
import { flattenAccount } from './fr/flatten-account.js';
import { moveAccount } from './fr/move-account.js';
import { subsidiaryListLate } from './fr/subsidiary-list-late.js';
import { transferCredit } from './fr/transfer-credit.js';

registerLocale('fr', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
