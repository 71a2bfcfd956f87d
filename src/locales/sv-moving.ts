import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './sv/contract-payer.js';
import { flattenAccount } from './sv/flatten-account.js';
import { moveAccount } from './sv/move-account.js';
import { subsidiaryListLate } from './sv/subsidiary-list-late.js';
import { transferCredit } from './sv/transfer-credit.js';

registerLocale('sv', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
