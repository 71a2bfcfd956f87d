import type { Link } from '../../domain/link.js';

/** Somebody chose an action of the host's own in the menu of a row. */
export class RowActionEvent extends Event {
  /** The name of the action. */
  readonly action: string;
  readonly link: Link;

  constructor(action: string, link: Link) {
    super('row-action', { bubbles: true, composed: true });
    this.action = action;
    this.link = link;
  }
}

declare global {
  interface HTMLElementEventMap {
    'row-action': RowActionEvent;
  }
}
