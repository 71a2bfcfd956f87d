import { sql } from 'kysely';
import { brandingChanges } from '../../../src/domain/activity-changes.js';
import type { AccountBranding, BrandingInput, BrandingQuery } from '../../../src/domain/branding.js';
import { BackendError } from '../../../src/domain/errors.js';
import { linkToMain } from '../access/local-access.js';
import { record } from '../audit.js';
import type { AccountRow } from '../db/schema.js';
import { refOf } from '../sessions/sessions.js';
import type { Call } from '../world.js';
import { accountOf, holdAccounts, ownLink, requireVersion } from './own-link.js';
import { isLinked } from './views.js';

const versionOf = ({ id, branded }: AccountRow): string => `${id}.b${branded}`;

const view = (account: AccountRow): AccountBranding => ({
  version: versionOf(account),
  account: refOf(account),
  theme: account.branding,
});

/** The account of a link that joins two accounts now. */
async function linked(call: Call, id: string, hold: 'read' | 'hold'): Promise<AccountRow> {
  const link = await ownLink(call, id, hold);
  if (!isLinked(link)) throw new BackendError('conflict');
  return accountOf(call, link);
}

export const getBranding = async (call: Call, { link }: BrandingQuery): Promise<AccountBranding> =>
  view(link === undefined ? call.actor.account : await linked(call, link, 'read'));

/** Sets how an account looks. It stands in the history of both sides. */
export async function setBranding(
  call: Call,
  { link, version, theme }: BrandingInput,
): Promise<AccountBranding> {
  const { db, actor } = call;
  const { id } = link === undefined ? actor.account : await linked(call, link, 'hold');
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
