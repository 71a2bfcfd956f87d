import type { Link } from '../../domain/link.js';

/** An account has another name, other labels, or was hidden or shown. */
export class LinkAnnotatedEvent extends Event {
  static readonly type = 'link-annotated';
  /** The link as it is now. */
  readonly link: Link;
  constructor(link: Link) {
    super(LinkAnnotatedEvent.type, { bubbles: true, composed: true });
    this.link = link;
  }
}

declare global {
  interface HTMLElementEventMap {
    'link-annotated': LinkAnnotatedEvent;
  }
}
