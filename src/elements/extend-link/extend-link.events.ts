import type { CurrentTerm } from '../../domain/link-extension.js';

/** A link holds until another day, or its account was asked for more, has answered, or is not asked any more. */
export class LinkTermChangedEvent extends Event {
  static readonly type = 'link-term-changed';
  readonly term: CurrentTerm;
  constructor(term: CurrentTerm) {
    super(LinkTermChangedEvent.type, { bubbles: true, composed: true });
    this.term = term;
  }
}

declare global {
  interface HTMLElementEventMap {
    'link-term-changed': LinkTermChangedEvent;
  }
}
