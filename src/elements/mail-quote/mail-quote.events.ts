import type { KeptQuote } from '../../domain/kept-quote.js';

/** A quote was mailed to somebody. */
export class QuoteMailedEvent extends Event {
  static readonly type = 'quote-mailed';
  /** The quote as it is now. */
  readonly quote: KeptQuote;
  constructor(quote: KeptQuote) {
    super(QuoteMailedEvent.type, { bubbles: true, composed: true });
    this.quote = quote;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quote-mailed': QuoteMailedEvent;
  }
}
