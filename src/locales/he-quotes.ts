import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './he/keep-quote.js';
import { mailQuote } from './he/mail-quote.js';
import { orderApproval } from './he/order-approval.js';
import { orderApprovals } from './he/order-approvals.js';
import { orderQuote } from './he/order-quote.js';
import { orderQuotes } from './he/order-quotes.js';

registerLocale('he', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
