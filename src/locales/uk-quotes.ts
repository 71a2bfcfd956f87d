import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './uk/keep-quote.js';
import { mailQuote } from './uk/mail-quote.js';
import { orderApproval } from './uk/order-approval.js';
import { orderApprovals } from './uk/order-approvals.js';
import { orderQuote } from './uk/order-quote.js';
import { orderQuotes } from './uk/order-quotes.js';

registerLocale('uk', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
