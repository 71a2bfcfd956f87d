import type { Panel } from './subsidiary-details.panel.js';

/** The user closed the details of an account. */
export class DetailsClosedEvent extends Event {
  static readonly type = 'details-closed';
  constructor() {
    super(DetailsClosedEvent.type, { bubbles: true, composed: true });
  }
}

/** The user looks at another panel. Cancelable: prevent it to keep the panel, or to set `panel` yourself. */
export class DetailsPanelEvent extends Event {
  static readonly type = 'details-panel';
  /** The panel that follows. */
  readonly panel: Panel;
  constructor(panel: Panel) {
    super(DetailsPanelEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.panel = panel;
  }
}

/** The user asked for the account before or after this one. The host sets `link`, and `place`. */
export class DetailsStepEvent extends Event {
  static readonly type = 'details-step';
  /** -1: the one before; 1: the one after. */
  readonly by: -1 | 1;
  constructor(by: -1 | 1) {
    super(DetailsStepEvent.type, { bubbles: true, composed: true });
    this.by = by;
  }
}

declare global {
  interface HTMLElementEventMap {
    'details-closed': DetailsClosedEvent;
    'details-panel': DetailsPanelEvent;
    'details-step': DetailsStepEvent;
  }
}
