import type { ReceivedRequest } from '../../domain/link.js';

/** The owner agreed to be linked. */
export class LinkRequestAcceptedEvent extends Event {
  static readonly type = 'link-request-accepted';
  /** The request as it is now. */
  readonly request: ReceivedRequest;
  constructor(request: ReceivedRequest) {
    super(LinkRequestAcceptedEvent.type, { bubbles: true, composed: true });
    this.request = request;
  }
}

/** The owner declined to be linked. */
export class LinkRequestDeclinedEvent extends Event {
  static readonly type = 'link-request-declined';
  /** The request as it is now. */
  readonly request: ReceivedRequest;
  constructor(request: ReceivedRequest) {
    super(LinkRequestDeclinedEvent.type, { bubbles: true, composed: true });
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'link-request-accepted': LinkRequestAcceptedEvent;
    'link-request-declined': LinkRequestDeclinedEvent;
  }
}
