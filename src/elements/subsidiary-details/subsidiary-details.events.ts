/** The user closed the details of an account. */
export class DetailsClosedEvent extends Event {
  static readonly type = 'details-closed';
  constructor() {
    super(DetailsClosedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'details-closed': DetailsClosedEvent;
  }
}
