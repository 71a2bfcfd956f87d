/** The user goes on with an order that was begun. Cancelable: prevent it to show the order yourself. */
export class OrderResumeEvent extends Event {
  static readonly type = 'order-resume';
  /** The id of the draft, for `draft` of `add-account-wizard`. */
  readonly draft: string;
  constructor(draft: string) {
    super(OrderResumeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'order-resume': OrderResumeEvent;
  }
}
