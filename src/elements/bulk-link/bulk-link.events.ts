import type { BulkLink } from '../../domain/bulk-link.js';

/** Many accounts at once were started. They are worked on from now on. */
export class BulkLinkStartedEvent extends Event {
  static readonly type = 'bulk-link-started';
  readonly bulk: BulkLink;

  constructor(bulk: BulkLink) {
    super(BulkLinkStartedEvent.type, { bubbles: true, composed: true });
    this.bulk = bulk;
  }
}

/** The user left. What was pasted and handed in is kept. */
export class BulkLinkClosedEvent extends Event {
  static readonly type = 'bulk-link-closed';

  constructor() {
    super(BulkLinkClosedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bulk-link-started': BulkLinkStartedEvent;
    'bulk-link-closed': BulkLinkClosedEvent;
  }
}
