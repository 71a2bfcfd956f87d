import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './sv/keep-quote.js';
import { mailQuote } from './sv/mail-quote.js';
import { orderApproval } from './sv/order-approval.js';
import { orderApprovals } from './sv/order-approvals.js';
import { orderQuote } from './sv/order-quote.js';
import { orderQuotes } from './sv/order-quotes.js';

registerLocale('sv', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
