import type { PhoneLine } from '../../domain/call-forwarding.js';

/** The forwarding of several numbers was saved. */
export class NumbersForwardedEvent extends Event {
  static readonly type = 'numbers-forwarded';
  /** The numbers that were changed, as they are now. */
  readonly lines: readonly PhoneLine[];
  constructor(lines: readonly PhoneLine[]) {
    super(NumbersForwardedEvent.type, { bubbles: true, composed: true });
    this.lines = lines;
  }
}

declare global {
  interface HTMLElementEventMap {
    'numbers-forwarded': NumbersForwardedEvent;
  }
}
