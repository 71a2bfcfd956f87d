import { sql } from 'kysely';
import { groupOf } from '../../../src/domain/activity.js';
import type { Database } from '../db/connect.js';

/**
 * Has every system told of an entry that its account reads of, as far as it wants to know: in the transaction of the
 * entry, so that whatever happens afterwards, it is sent.
 */
export const announce = (
  db: Database,
  { id, at, action, readers }: { id: number; at: string; action: string; readers: readonly string[] },
): Promise<unknown> =>
  sql`insert into event_delivery (id, subscription_id, entry_id, kind, at, state, next_at)
    select 'v-' || replace(gen_random_uuid()::text, '-', ''), id, ${id}, ${action}, ${at}, 'waiting', ${at}
    from event_subscription
    where account_id = any (${readers}) and (groups = '{}' or ${groupOf(action) ?? ''} = any (groups))`.execute(
    db,
  );
