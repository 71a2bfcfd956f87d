import { brandingChanges } from '../../domain/activity-changes.js';
import { BackendError } from '../../domain/errors.js';
import type { AccountBranding, BrandingInput, BrandingQuery } from '../../domain/branding.js';
import { note } from './activity.js';
import { ownLink, requireVersion, type Context } from './context.js';
import type { AccountRecord } from './records.js';
import { isLinked, refOf } from './views.js';

const versionOf = ({ id, branded }: AccountRecord): string => `${id}.b${branded}`;

const view = (account: AccountRecord): AccountBranding => ({
  version: versionOf(account),
  account: refOf(account),
  theme: account.branding ?? null,
});

/** The account whose look is meant. */
function meant(context: Context, { link: id }: BrandingQuery): AccountRecord {
  if (id === undefined) return context.account;
  const link = ownLink(context, id);
  if (!isLinked(link)) throw new BackendError('conflict');
  return context.world.account(link.accountId!);
}

export const getBranding = (context: Context, query: BrandingQuery): AccountBranding =>
  view(meant(context, query));

export function setBranding(context: Context, { version, theme, ...query }: BrandingInput): AccountBranding {
  const { world } = context;
  const account = meant(context, query);
  requireVersion(versionOf(account), version);
  const changes = brandingChanges(account.branding ?? null, theme);
  world.changeAccount(account, { branding: theme, branded: account.branded + 1 });
  if (changes.length > 0) note(world, context, { kind: 'branding-set', subject: account.id, changes });
  return view(account);
}
