import type { SharedQuote } from '../../domain/kept-quote.js';

/** The user goes on with a quote, and may have to sign in first. */
export class QuoteContinueEvent extends Event {
  static readonly type = 'quote-continue';
  /** The quote; its id is for `quote` of `add-account-wizard`, or the view `add/quote/ID`. */
  readonly quote: SharedQuote;
  constructor(quote: SharedQuote) {
    super(QuoteContinueEvent.type, { bubbles: true, composed: true });
    this.quote = quote;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quote-continue': QuoteContinueEvent;
  }
}
