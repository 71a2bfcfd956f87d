import { AccountBranding, BrandingInput, BrandingQuery } from '../../domain/branding.js';
import { account, read, write } from './operation.js';

/** How accounts look, on the wire. */
export const brandingOperations = {
  getBranding: read(account('/branding'), {
    summary: 'How this account, or a linked one, is to look to whoever works in it',
    input: BrandingQuery,
    output: AccountBranding,
    permission: 'link-accounts',
    errors: ['conflict'],
  }),
  setBranding: write(account('/branding'), {
    method: 'PUT',
    summary: 'Sets it; sessions in the account say it from then on',
    input: BrandingInput,
    output: AccountBranding,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['conflict'],
  }),
};
