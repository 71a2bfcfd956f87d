import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './nl/keep-quote.js';
import { mailQuote } from './nl/mail-quote.js';
import { orderApproval } from './nl/order-approval.js';
import { orderApprovals } from './nl/order-approvals.js';
import { orderQuote } from './nl/order-quote.js';
import { orderQuotes } from './nl/order-quotes.js';

registerLocale('nl', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
