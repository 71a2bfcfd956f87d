import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './es/keep-quote.js';
import { mailQuote } from './es/mail-quote.js';
import { orderApproval } from './es/order-approval.js';
import { orderApprovals } from './es/order-approvals.js';
import { orderQuote } from './es/order-quote.js';
import { orderQuotes } from './es/order-quotes.js';

registerLocale('es', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
