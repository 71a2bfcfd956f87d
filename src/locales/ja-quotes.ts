import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './ja/keep-quote.js';
import { mailQuote } from './ja/mail-quote.js';
import { orderApproval } from './ja/order-approval.js';
import { orderApprovals } from './ja/order-approvals.js';
import { orderQuote } from './ja/order-quote.js';
import { orderQuotes } from './ja/order-quotes.js';

registerLocale('ja', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
