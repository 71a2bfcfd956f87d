/** The user goes on with an order that was begun. Cancelable: prevent it to show the order yourself. */
export class OrderResumeEvent extends Event {
  static readonly type = 'order-resume';
  /** The id of the draft, for `draft` of `add-account-wizard`. */
  readonly draft: string;
  /** The view of `subsidiary-management` in which it is gone on with. */
  readonly view: string;
  constructor(draft: string) {
    super(OrderResumeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.draft = draft;
    this.view = `add/draft/${draft}`;
  }
}

/** The user goes on with a quote. Cancelable: prevent it to show the order yourself. */
export class QuoteResumeEvent extends Event {
  static readonly type = 'quote-resume';
  /** The id of the quote, for `quote` of `add-account-wizard`. */
  readonly quote: string;
  /** The view of `subsidiary-management` in which it is gone on with. */
  readonly view: string;
  constructor(quote: string) {
    super(QuoteResumeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.quote = quote;
    this.view = `add/quote/${quote}`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'order-resume': OrderResumeEvent;
    'quote-resume': QuoteResumeEvent;
  }
}
