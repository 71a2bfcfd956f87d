import { sql } from 'kysely';
import type { Database } from '../../demo/server/db/connect.js';

const COLUMNS = sql.raw(
  'main_id, id, standing_rank, payer, finished_at, sort_name, sort_number, sort_city, monthly_amount, newness, search',
);

/** What the read model says and the links do not, or the other way round. */
export async function drift(of: Database): Promise<unknown[]> {
  const rows = await sql`(select ${COLUMNS} from link_row except select ${COLUMNS} from link_now)
    union all (select ${COLUMNS} from link_now except select ${COLUMNS} from link_row)`.execute(of);
  const counted = sql`select main_id, standing_rank, payer, count(*)::integer as links, sum(monthly_amount)::bigint as amount
    from link_row group by 1, 2, 3`;
  const kept = sql`select main_id, standing_rank, payer, links, amount from link_count where links > 0 or amount <> 0`;
  const counts = await sql`(${counted} except ${kept}) union all (${kept} except ${counted})`.execute(of);
  return [...rows.rows, ...counts.rows];
}
