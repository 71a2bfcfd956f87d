/** A dialog was closed by its user, whether something was done in it or not. */
export class DialogClosedEvent extends Event {
  static readonly type = 'dialog-closed';
  constructor() {
    super(DialogClosedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dialog-closed': DialogClosedEvent;
  }
}
