import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './cs/keep-quote.js';
import { mailQuote } from './cs/mail-quote.js';
import { orderApproval } from './cs/order-approval.js';
import { orderApprovals } from './cs/order-approvals.js';
import { orderQuote } from './cs/order-quote.js';
import { orderQuotes } from './cs/order-quotes.js';

registerLocale('cs', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
