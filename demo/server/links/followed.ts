import type { ReceivedRequest } from '../../../src/domain/received-request.js';
import type { Database } from '../db/connect.js';
import type { LinkRecord } from '../db/schema.js';

/** The requests that others take the place of, by id. */
export async function followedRequests(
  db: Database,
  links: readonly Pick<LinkRecord, 'follows'>[],
): Promise<Map<string, Pick<LinkRecord, 'id' | 'requested_at' | 'answered_at'>>> {
  const ids = links.flatMap(({ follows }) => follows ?? []);
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('link')
    .select(['id', 'requested_at', 'answered_at'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Which request it takes the place of, and whether its owner has declined that. */
export async function followedBy(db: Database, link: LinkRecord): Promise<ReceivedRequest['follows']> {
  const before = (await followedRequests(db, [link])).get(link.follows ?? '');
  return before
    ? { id: before.id, requestedAt: before.requested_at, declined: before.answered_at !== null }
    : null;
}
