import type { ReceivedRequest } from '../../domain/received-request.js';

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

/** The user asks to sign in as somebody else, because the request is for another account. The host leads there and back. */
export class SignInSwitchEvent extends Event {
  static readonly type = 'sign-in-switch';
  /** The request that is to be shown afterwards. */
  readonly request: string;
  constructor(request: string) {
    super(SignInSwitchEvent.type, { bubbles: true, composed: true });
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
    'sign-in-switch': SignInSwitchEvent;
    'link-request-declined': LinkRequestDeclinedEvent;
  }
}
