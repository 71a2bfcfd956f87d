import { sql } from 'kysely';
import type { Database } from './connect.js';
import { fillContracts } from './contracts.js';

/** Accounts of one statement. */
const AT_ONCE = 100_000;
/** In every so many accounts, the first is the main account of the second half. */
const GROUP = 40;

const CITIES = `array['Augsburg', 'Bielefeld', 'Bonn', 'Chemnitz', 'Erfurt', 'Freiburg', 'Kassel', 'Kiel', 'Krefeld', 'Mainz', 'Mannheim', 'Oberhausen', 'Potsdam', 'Rostock', 'Trier', 'Wuppertal']`;

/** Accounts that nobody of the demo has to do with: half of them stand alone, half belong to groups of twenty. */
export async function plantCrowd(
  db: Database,
  count: number,
  tell: (message: string) => void,
): Promise<void> {
  for (let start = 0; start < count; start += AT_ONCE) {
    const end = Math.min(start + AT_ONCE, count);
    await plantSome(db, start, end);
    tell(`${end} of ${count} other accounts …`);
  }
  await fillContracts(db);
}

async function plantSome(db: Database, start: number, end: number): Promise<void> {
  const numbers = sql.raw(`(select i, 2000000 + i as number, (i / ${GROUP}) * ${GROUP} as first,
    i % ${GROUP} = 0 as is_main, i % ${GROUP} >= ${GROUP / 2} as is_secondary, (${CITIES})[i % 16 + 1] as city
    from generate_series(${start}, ${end - 1}) i) crowd`);
  await sql`insert into account (id, customer_number, number_key, name, street, postcode, city, country, status,
      monthly_amount, currency, products, customer_since, contact_email, role, main_id, sort_name, sort_city, search,
      search_contact)
    select 'a-' || number, 'K-' || number / 1000 || ' ' || lpad((number % 1000)::text, 3, '0'), 'K' || number,
      'Kontor ' || city || ' ' || i, 'Hafenstr. ' || i % 200 + 1, lpad((10000 + i % 80000)::text, 5, '0'), city, 'DE',
      'active', 1990 + (i % 60) * 100, 'EUR', array['cloud-telephony'], date '2020-01-01' + i % 2000,
      'buero-' || number || '@kontor.example',
      case when is_main then 'main' when is_secondary then 'secondary' else 'standalone' end,
      case when is_secondary then 'a-' || (2000000 + first) end,
      lower('Kontor ' || city || ' ' || i), lower(city),
      lower('K-' || number / 1000 || ' ' || lpad((number % 1000)::text, 3, '0') || chr(10) || 'K' || number || chr(10)
        || 'Kontor ' || city || ' ' || i || chr(10) || 'Hafenstr. ' || i % 200 + 1 || chr(10) || city),
      'buero-' || number || '@kontor.example'
    from ${numbers} order by i`.execute(db);
  await sql`insert into person (id, name, email, account_id, permissions, since)
    select 'p-' || number, 'Leitung ' || city, 'buero-' || number || '@kontor.example', 'a-' || number,
      array['view-accounts', 'link-accounts'], timestamptz '2020-01-01Z'
    from ${numbers} where is_main`.execute(db);
  await sql`insert into link (id, main_id, account_id, typed_number, typed_key, state, joined_by, scopes, message,
      requested_at, requested_by, sends, sent_at, tries_left, linked_at, sort_typed)
    select 'l-' || number, 'a-' || (2000000 + first), 'a-' || number, 'K-' || number, 'K' || number, 'active', 'added',
      array['view', 'pay'], '', since, 'p-' || (2000000 + first), 1, since, 5, since, lower('K-' || number)
    from (select crowd.*, timestamptz '2024-01-01Z' + i * interval '1 minute' as since from ${numbers}) crowd
    where is_secondary`.execute(db);
}
