import * as v from 'valibot';
import { Document } from '../../domain/order.js';
import {
  KeptQuote,
  MailQuoteInput,
  OpenedQuote,
  Orderer,
  QuoteChoice,
  QuoteDocumentInput,
  SaveQuoteInput,
  SharedQuote,
  SharedQuoteInput,
} from '../../domain/kept-quote.js';
import { Id } from '../../domain/text.js';
import { account, read, write } from './operation.js';

const own = { permission: 'order-accounts', deniedWhileSwitched: true } as const;
const NOT_SOLD = ['not-available-at-address', 'price-changed', 'terms-changed'] as const;

/** Quotes that are kept, on the wire. Everybody who may order sees those of their account. */
export const quoteOperations = {
  listKeptQuotes: read(account('/kept-quotes'), {
    summary: 'Quotes that can be ordered, and those that have expired lately, the newest first',
    input: v.object({}),
    output: v.object({ items: v.array(KeptQuote) }),
    ...own,
  }),
  getKeptQuote: read(account('/kept-quotes/{quote}'), {
    summary: 'A quote with everything that was typed for it',
    input: v.object({ quote: Id }),
    output: OpenedQuote,
    errors: ['not-found'],
    ...own,
  }),
  saveQuote: write(account('/kept-quotes'), {
    summary: 'Keeps the prices and terms of an order that is not placed yet',
    input: SaveQuoteInput,
    output: KeptQuote,
    status: 201,
    errors: ['no-main-eligible', 'quota-reached', ...NOT_SOLD],
    ...own,
  }),
  renewQuote: write(account('/kept-quotes/{quote}/renew'), {
    summary:
      'Works a quote out anew, at the prices and terms of today; answers the quote that takes its place',
    input: QuoteChoice,
    output: KeptQuote,
    status: 201,
    conditional: true,
    errors: ['not-found', 'conflict', 'not-available-at-address'],
    ...own,
  }),
  withdrawQuote: write(account('/kept-quotes/{quote}/withdraw'), {
    summary: 'Withdraws a quote: nobody orders by it any more',
    input: QuoteChoice,
    output: KeptQuote,
    conditional: true,
    errors: ['not-found', 'conflict'],
    ...own,
  }),
  mailQuote: write(account('/kept-quotes/{quote}/mail'), {
    summary: 'Mails somebody a link to the quote',
    input: MailQuoteInput,
    output: KeptQuote,
    errors: ['not-found', 'conflict', 'rate-limited'],
    ...own,
  }),
  getQuoteDocument: read(account('/kept-quotes/{quote}/document'), {
    method: 'POST',
    summary: 'The quote as a document, with a link of its own to go on with the order',
    input: QuoteDocumentInput,
    output: Document,
    errors: ['not-found', 'conflict'],
    ...own,
  }),
  readSharedQuote: read('/shared-quotes', {
    method: 'POST',
    summary: 'A quote by the token of its link; writes nothing',
    input: SharedQuoteInput,
    output: SharedQuote,
    open: true,
    errors: ['link-token-invalid'],
  }),
  listOrderers: read(account('/orderers'), {
    summary: 'Other people who may order in the account',
    input: v.object({}),
    output: v.object({ items: v.array(Orderer) }),
    ...own,
  }),
} as const;
