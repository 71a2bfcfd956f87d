import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './pl/keep-quote.js';
import { mailQuote } from './pl/mail-quote.js';
import { orderApproval } from './pl/order-approval.js';
import { orderApprovals } from './pl/order-approvals.js';
import { orderQuote } from './pl/order-quote.js';
import { orderQuotes } from './pl/order-quotes.js';

registerLocale('pl', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
