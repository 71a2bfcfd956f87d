import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './it/contract-payer.js';
import { flattenAccount } from './it/flatten-account.js';
import { moveAccount } from './it/move-account.js';
import { subsidiaryListLate } from './it/subsidiary-list-late.js';
import { transferCredit } from './it/transfer-credit.js';

registerLocale('it', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
