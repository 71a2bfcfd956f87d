import type { Link } from '../../domain/link.js';

/** A check of a new account was finished, or its mail or letter was sent again. */
export class ChecksChangedEvent extends Event {
  static readonly type = 'checks-changed';
  /** The link as it is now. */
  readonly link: Link;
  constructor(link: Link) {
    super(ChecksChangedEvent.type, { bubbles: true, composed: true });
    this.link = link;
  }
}

declare global {
  interface HTMLElementEventMap {
    'checks-changed': ChecksChangedEvent;
  }
}
