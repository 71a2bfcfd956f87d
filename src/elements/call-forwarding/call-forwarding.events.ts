import type { PhoneLine } from '../../domain/call-forwarding.js';

/** The call forwarding of a number was saved. */
export class ForwardingChangedEvent extends Event {
  static readonly type = 'forwarding-changed';
  /** The number with its forwarding as it is now. */
  readonly line: PhoneLine;
  constructor(line: PhoneLine) {
    super(ForwardingChangedEvent.type, { bubbles: true, composed: true });
    this.line = line;
  }
}

declare global {
  interface HTMLElementEventMap {
    'forwarding-changed': ForwardingChangedEvent;
  }
}
