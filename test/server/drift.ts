import { sql } from 'kysely';
import type { Database } from '../../demo/server/db/connect.js';

/** The columns of a table in the shape that the database has, without some. */
async function columnsOf(db: Database, table: string, ...without: string[]) {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(db);
  const names = rows.map(({ name }) => name).filter((name) => !without.includes(name));
  return sql.join(names.map((name) => sql.ref(name)));
}

/** What the read model says and the links do not, or the other way round. */
export async function drift(of: Database): Promise<unknown[]> {
  const columns = await columnsOf(of, 'link_row');
  const rows = await sql`(select ${columns} from link_row except select ${columns} from link_now)
    union all (select ${columns} from link_now except select ${columns} from link_row)`.execute(of);
  const key = await columnsOf(of, 'link_count', 'links', 'amount');
  const counted = sql`select ${key}, count(*)::integer as links, sum(monthly_amount)::bigint as amount
    from link_row group by ${key}`;
  const kept = sql`select ${key}, links, amount from link_count where links > 0 or amount <> 0`;
  const counts = await sql`(${counted} except ${kept}) union all (${kept} except ${counted})`.execute(of);
  return [...rows.rows, ...counts.rows];
}
