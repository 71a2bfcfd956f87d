import type { AccessRequest } from '../../domain/access-request.js';

/** Somebody got the right that they asked for, or did not: see `request.state`. */
export class AccessAnsweredEvent extends Event {
  static readonly type = 'access-answered';
  /** The request as it is now. */
  readonly request: AccessRequest;
  constructor(request: AccessRequest) {
    super(AccessAnsweredEvent.type, { bubbles: true, composed: true });
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'access-answered': AccessAnsweredEvent;
  }
}
