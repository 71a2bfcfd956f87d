import { registerLocale } from '../i18n/catalogue.js';
import { contractPayer } from './fi/contract-payer.js';
import { flattenAccount } from './fi/flatten-account.js';
import { moveAccount } from './fi/move-account.js';
import { subsidiaryListLate } from './fi/subsidiary-list-late.js';
import { transferCredit } from './fi/transfer-credit.js';

registerLocale('fi', {
  'contract-payer': contractPayer,
  'flatten-account': flattenAccount,
  'move-account': moveAccount,
  'subsidiary-list-late': subsidiaryListLate,
  'transfer-credit': transferCredit,
});
