import type { MainMove } from '../../domain/main-move.js';

/** A move to another main account was asked for, agreed to, declined, or taken back: `move.state` says which. */
export class MoveChangedEvent extends Event {
  static readonly type = 'move-changed';
  readonly move: MainMove;
  constructor(move: MainMove) {
    super(MoveChangedEvent.type, { bubbles: true, composed: true });
    this.move = move;
  }
}

declare global {
  interface HTMLElementEventMap {
    'move-changed': MoveChangedEvent;
  }
}
