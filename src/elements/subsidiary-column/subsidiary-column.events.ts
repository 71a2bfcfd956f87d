/** What a column of the host's own says is another now: the list writes it anew. */
export class ColumnChangedEvent extends Event {
  constructor() {
    super('column-changed', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'column-changed': ColumnChangedEvent;
  }
}
