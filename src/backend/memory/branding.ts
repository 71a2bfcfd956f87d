import { brandingChanges } from '../../domain/activity-changes.js';
import type { AccountBranding, BrandingInput, BrandingQuery } from '../../domain/branding.js';
import { note } from './activity.js';
import { accountMeant, requireVersion, type Context } from './context.js';
import type { AccountRecord } from './records.js';
import { refOf } from './views.js';

const versionOf = ({ id, branded }: AccountRecord): string => `${id}.b${branded}`;

const view = (account: AccountRecord): AccountBranding => ({
  version: versionOf(account),
  account: refOf(account),
  theme: account.branding ?? null,
});

export const getBranding = (context: Context, { link }: BrandingQuery): AccountBranding =>
  view(accountMeant(context, link));

export function setBranding(context: Context, { link, version, theme }: BrandingInput): AccountBranding {
  const { world } = context;
  const account = accountMeant(context, link);
  requireVersion(versionOf(account), version);
  const changes = brandingChanges(account.branding ?? null, theme);
  world.changeAccount(account, { branding: theme, branded: account.branded + 1 });
  if (changes.length > 0) note(world, context, { kind: 'branding-set', subject: account.id, changes });
  return view(account);
}
