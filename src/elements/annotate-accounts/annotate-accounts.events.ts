import type { Link } from '../../domain/link.js';

/** Several accounts have other labels, or were hidden or shown. */
export class LinksAnnotatedEvent extends Event {
  static readonly type = 'links-annotated';
  /** The links that were changed, as they are now. */
  readonly links: readonly Link[];
  constructor(links: readonly Link[]) {
    super(LinksAnnotatedEvent.type, { bubbles: true, composed: true });
    this.links = links;
  }
}

declare global {
  interface HTMLElementEventMap {
    'links-annotated': LinksAnnotatedEvent;
  }
}
