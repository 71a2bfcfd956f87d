import { sql } from 'kysely';
import { brandingChanges } from '../../../src/domain/activity-changes.js';
import type { AccountBranding, BrandingInput, BrandingQuery } from '../../../src/domain/branding.js';
import { linkToMain } from '../access/local-access.js';
import { record } from '../audit.js';
import type { AccountRow } from '../db/schema.js';
import { refOf } from '../sessions/sessions.js';
import type { Call } from '../world.js';
import { accountMeant, holdAccounts, requireVersion } from './own-link.js';

const versionOf = ({ id, branded }: AccountRow): string => `${id}.b${branded}`;

const view = (account: AccountRow): AccountBranding => ({
  version: versionOf(account),
  account: refOf(account),
  theme: account.branding,
});

export const getBranding = async (call: Call, { link }: BrandingQuery): Promise<AccountBranding> =>
  view(await accountMeant(call, link, 'read'));

/** Sets how an account looks. It stands in the history of both sides. */
export async function setBranding(
  call: Call,
  { link, version, theme }: BrandingInput,
): Promise<AccountBranding> {
  const { db, actor } = call;
  const { id } = await accountMeant(call, link, 'hold');
  const account = (await holdAccounts(call, [id])).get(id)!;
  requireVersion(versionOf(account), version);
  const changed = await db
    .updateTable('account')
    .set({ branding: theme && JSON.stringify(theme), branded: sql<number>`branded + 1` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const changes = brandingChanges(account.branding, changed.branding);
  if (changes.length === 0) return view(changed);
  const known = link ?? (await linkToMain(call, 'read'))?.id;
  await record(call, actor, {
    action: 'branding-set',
    subject: id,
    details: known === undefined ? {} : { link: known },
    changes,
  });
  return view(changed);
}
