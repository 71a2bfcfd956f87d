import { sql, type Updateable } from 'kysely';
import { BackendError } from '../../../src/domain/errors.js';
import type { Database } from '../db/connect.js';
import type { LinkExtensionRow, LinkExtensionTable } from '../db/link-extension-schema.js';

/** One step of the question whether a link may hold for longer, as one guarded update. */
export async function extensionStep(
  db: Database,
  extension: LinkExtensionRow,
  change: Omit<Updateable<LinkExtensionTable>, 'version'>,
): Promise<LinkExtensionRow> {
  const stepped = await db
    .updateTable('link_extension')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', extension.id)
    .where('state', '=', 'proposed')
    .where('version', '=', extension.version)
    .returningAll()
    .executeTakeFirst();
  if (!stepped) throw new BackendError('conflict');
  return stepped;
}

/** A question that nobody has answered ends with the end that it was about, or with the link. */
export const expireExtension = (
  db: Database,
  link: string,
  endedAt: string,
): Promise<LinkExtensionRow | undefined> =>
  db
    .updateTable('link_extension')
    .set({ state: 'expired', ended_at: endedAt, version: sql<number>`version + 1` })
    .where('link_id', '=', link)
    .where('state', '=', 'proposed')
    .returningAll()
    .executeTakeFirst();
