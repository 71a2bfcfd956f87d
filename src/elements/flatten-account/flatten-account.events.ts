import type { FlatteningAct } from '../../state/flattening-flow.js';

/** Something was decided about a main account that is to be added with its accounts: `act` says what. */
export class FlatteningChangedEvent extends Event {
  static readonly type = 'flattening-changed';
  /** The id of the flattening. */
  readonly flattening: string;
  readonly act: FlatteningAct | 'plan';
  constructor(flattening: string, act: FlatteningAct | 'plan') {
    super(FlatteningChangedEvent.type, { bubbles: true, composed: true });
    this.flattening = flattening;
    this.act = act;
  }
}

declare global {
  interface HTMLElementEventMap {
    'flattening-changed': FlatteningChangedEvent;
  }
}
