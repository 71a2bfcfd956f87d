import type { AccountBranding, BrandingInput, BrandingQuery } from '../domain/branding.js';
import type { CallOptions } from './backend.js';

/** What a backend does with how accounts look (`branding`). */
export interface BrandingBackend {
  /** How this account, or a linked one, is to look to whoever works in it. */
  getBranding(input?: BrandingQuery, options?: CallOptions): Promise<AccountBranding>;
  /** Sets it. Sessions in the account say it from then on. */
  setBranding(input: BrandingInput, options?: CallOptions): Promise<AccountBranding>;
}
