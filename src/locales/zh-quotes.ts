import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './zh/keep-quote.js';
import { mailQuote } from './zh/mail-quote.js';
import { orderApproval } from './zh/order-approval.js';
import { orderApprovals } from './zh/order-approvals.js';
import { orderQuote } from './zh/order-quote.js';
import { orderQuotes } from './zh/order-quotes.js';

registerLocale('zh', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
