import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './da/keep-quote.js';
import { mailQuote } from './da/mail-quote.js';
import { orderApproval } from './da/order-approval.js';
import { orderApprovals } from './da/order-approvals.js';
import { orderQuote } from './da/order-quote.js';
import { orderQuotes } from './da/order-quotes.js';

registerLocale('da', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
