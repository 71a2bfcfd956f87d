import type { AccountBranding } from '../../domain/branding.js';

/** An account looks otherwise from now on, to whoever works in it. */
export class BrandingSetEvent extends Event {
  static readonly type = 'branding-set';
  /** What is set now. */
  readonly branding: AccountBranding;
  constructor(branding: AccountBranding) {
    super(BrandingSetEvent.type, { bubbles: true, composed: true });
    this.branding = branding;
  }
}

declare global {
  interface HTMLElementEventMap {
    'branding-set': BrandingSetEvent;
  }
}
