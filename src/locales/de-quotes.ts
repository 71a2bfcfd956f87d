import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './de/keep-quote.js';
import { mailQuote } from './de/mail-quote.js';
import { orderApproval } from './de/order-approval.js';
import { orderApprovals } from './de/order-approvals.js';
import { orderQuote } from './de/order-quote.js';
import { orderQuotes } from './de/order-quotes.js';

registerLocale('de', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
