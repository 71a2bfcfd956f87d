import type { AccessRequest } from '../../domain/access-request.js';

/** The person asked for a right that they lack. */
export class AccessRequestedEvent extends Event {
  static readonly type = 'access-requested';
  readonly request: AccessRequest;
  constructor(request: AccessRequest) {
    super(AccessRequestedEvent.type, { bubbles: true, composed: true });
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'access-requested': AccessRequestedEvent;
  }
}
