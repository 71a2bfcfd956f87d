import type { Grant } from '../../domain/grant.js';

/** Somebody was given access to linked accounts, or theirs was changed or withdrawn. */
export class GrantChangedEvent extends Event {
  static readonly type = 'grant-changed';
  readonly grant: Grant;
  readonly change: 'given' | 'changed' | 'withdrawn';
  constructor(grant: Grant, change: 'given' | 'changed' | 'withdrawn') {
    super(GrantChangedEvent.type, { bubbles: true, composed: true });
    this.grant = grant;
    this.change = change;
  }
}

declare global {
  interface HTMLElementEventMap {
    'grant-changed': GrantChangedEvent;
  }
}
