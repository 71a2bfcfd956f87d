import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './pt/keep-quote.js';
import { mailQuote } from './pt/mail-quote.js';
import { orderApproval } from './pt/order-approval.js';
import { orderApprovals } from './pt/order-approvals.js';
import { orderQuote } from './pt/order-quote.js';
import { orderQuotes } from './pt/order-quotes.js';

registerLocale('pt', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
