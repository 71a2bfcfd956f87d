import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './fr/keep-quote.js';
import { mailQuote } from './fr/mail-quote.js';
import { orderApproval } from './fr/order-approval.js';
import { orderApprovals } from './fr/order-approvals.js';
import { orderQuote } from './fr/order-quote.js';
import { orderQuotes } from './fr/order-quotes.js';

registerLocale('fr', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
