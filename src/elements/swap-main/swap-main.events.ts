import type { MainSwap } from '../../domain/main-swap.js';

/** A change of main accounts was proposed, agreed to, declined, or taken back: `swap.state` says which. */
export class MainSwapChangedEvent extends Event {
  static readonly type = 'main-swap-changed';
  readonly swap: MainSwap;
  constructor(swap: MainSwap) {
    super(MainSwapChangedEvent.type, { bubbles: true, composed: true });
    this.swap = swap;
  }
}

declare global {
  interface HTMLElementEventMap {
    'main-swap-changed': MainSwapChangedEvent;
  }
}
