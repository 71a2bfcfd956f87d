import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './fi/keep-quote.js';
import { mailQuote } from './fi/mail-quote.js';
import { orderApproval } from './fi/order-approval.js';
import { orderApprovals } from './fi/order-approvals.js';
import { orderQuote } from './fi/order-quote.js';
import { orderQuotes } from './fi/order-quotes.js';

registerLocale('fi', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
