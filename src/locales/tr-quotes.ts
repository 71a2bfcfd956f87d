import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './tr/keep-quote.js';
import { mailQuote } from './tr/mail-quote.js';
import { orderApproval } from './tr/order-approval.js';
import { orderApprovals } from './tr/order-approvals.js';
import { orderQuote } from './tr/order-quote.js';
import { orderQuotes } from './tr/order-quotes.js';

registerLocale('tr', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
