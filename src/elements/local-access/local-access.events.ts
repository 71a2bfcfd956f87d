/** An account lets its main account's people do more or less, or somebody has other rights. */
export class AccessChangedEvent extends Event {
  static readonly type = 'access-changed';
  constructor() {
    super(AccessChangedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'access-changed': AccessChangedEvent;
  }
}
