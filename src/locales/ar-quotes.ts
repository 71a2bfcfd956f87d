import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './ar/keep-quote.js';
import { mailQuote } from './ar/mail-quote.js';
import { orderApproval } from './ar/order-approval.js';
import { orderApprovals } from './ar/order-approvals.js';
import { orderQuote } from './ar/order-quote.js';
import { orderQuotes } from './ar/order-quotes.js';

registerLocale('ar', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
