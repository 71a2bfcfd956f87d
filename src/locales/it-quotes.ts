import { registerLocale } from '../i18n/catalogue.js';
import { keepQuote } from './it/keep-quote.js';
import { mailQuote } from './it/mail-quote.js';
import { orderApproval } from './it/order-approval.js';
import { orderApprovals } from './it/order-approvals.js';
import { orderQuote } from './it/order-quote.js';
import { orderQuotes } from './it/order-quotes.js';

registerLocale('it', {
  'keep-quote': keepQuote,
  'mail-quote': mailQuote,
  'order-approval': orderApproval,
  'order-approvals': orderApprovals,
  'order-quote': orderQuote,
  'order-quotes': orderQuotes,
});
