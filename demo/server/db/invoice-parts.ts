import { sql, type RawBuilder } from 'kysely';
import { LINKED } from '../../../src/domain/link.js';
import type { Payer } from '../../../src/domain/payer.js';
import type { Database } from './connect.js';
import { taxKindSql, taxRateSql } from './invoice-taxes.js';

/** The tax that is contained in an amount, rounded half away from zero, as `taxIn` of the domain says it. */
export const taxInSql = (amount: string, rate: string): string =>
  `(sign(${amount}) * ((2 * abs(${amount}) * ${rate} + 10000 + ${rate}) / (2 * (10000 + ${rate}))))::bigint`;

export const LIVE = LINKED.map((state) => `'${state}'`).join(', ');

/** How many days the month of an invoice has (`head.period`). */
const DAYS = `extract(day from head.period + interval '1 month' - interval '1 day')::bigint`;

/**
 * `chargedFor` of the domain, in SQL: who pays for a contract `c` of a link `l`, since when, and for how many days of
 * that month the main account did before. An account whose contracts are not known is charged as a whole.
 */
const AS_ACCOUNT = `(c.id is null or c.paid_by = 'as-account' and (c.payer_since is null or l.payer_since > c.payer_since))`;
const BY_MAIN = `(case when c.id is null or c.paid_by = 'as-account' then 'pay' = any (l.scopes) else c.paid_by = 'main' end)`;
const SINCE = `(case when ${AS_ACCOUNT} then l.payer_since else c.payer_since end)`;
const BEFORE = `(case when ${AS_ACCOUNT} then l.main_days else c.main_days end)`;

/** For how many days of the month the main account pays for it. */
const MAIN_DAYS = `(case
      when l.detach_on <= head.period or l.extend_by is null and l.end_on <= head.period and l.term_wait is null then 0
      when ${SINCE} >= head.period and ${SINCE} < head.period + interval '1 month'
        then ${BEFORE} + case when ${BY_MAIN} then ${DAYS} - extract(day from ${SINCE})::bigint + 1 else 0 end
      when ${BY_MAIN} then ${DAYS}
      else 0 end)`;

const MONTHLY = `coalesce(c.monthly_amount, a.monthly_amount)`;

/** `mainShare` of the domain, in SQL, out of the days that the main account pays for. */
const SHARE = `(sign(monthly) * ((2 * abs(monthly) * main_days + whole) / (2 * whole)))::bigint`;

/** Which part of what accounts cost is issued, and where. */
interface Parts {
  /** The invoices, as `head`. */
  head: RawBuilder<unknown>;
  /** Whose links `l` are on it, in SQL. */
  links: string;
  /** The invoice that a part is on. */
  invoice: RawBuilder<unknown>;
  /** The country whose tax it carries, in SQL. */
  country: string;
  /** Who pays it. */
  part: Payer;
}

/**
 * Writes what accounts add to invoices, a line a contract, as `shareLines` and `ownLines` of the domain do: each share
 * is rounded on its own, tax is taken out of the sum, and what rounding leaves is with the first line. What a main
 * account sorts by is on its own invoices alone.
 */
export async function partsOf(db: Database, { head, links, invoice, country, part }: Parts): Promise<void> {
  const main = part === 'main';
  const references = (column: string) => (main ? column : `''`);
  const days = main ? 'main_days' : 'whole - main_days';
  await sql`with charge as (
    select ${invoice} as invoice, a.id as account, l.id as link, head.period, a.currency, c.id as contract, c.product,
      ${sql.raw(references('c.cost_centre'))} as cost_centre, ${sql.raw(references('c.purchase_order'))} as purchase_order,
      ${sql.raw(MONTHLY)} as monthly, ${sql.raw(MAIN_DAYS)} as main_days, ${sql.raw(DAYS)} as whole, c.since,
      ${sql.raw(taxKindSql(country))} as kind, ${sql.raw(taxRateSql(country))} as rate
    from ${head}
    join link l on ${sql.raw(links)} and l.state in (${sql.raw(LIVE)})
    join account a on a.id = l.account_id
    ${main ? sql`join account payer on payer.id = head.main_id` : sql``}
    left join contract c on c.account_id = a.id
  ), shared as (
    select charge.*, ${sql.raw(days)} as days, ${sql.raw(main ? SHARE : `monthly - ${SHARE}`)} as gross from charge
  ), taken as (
    select shared.*, gross - ${sql.raw(taxInSql('gross', 'rate'))} as net,
      row_number() over (partition by invoice, account order by since, contract) as place
    from shared where ${sql.raw(main ? 'days > 0' : 'gross <> 0')}
  ), summed as (
    select invoice, account, link, period, currency, kind, rate, sum(gross)::bigint as gross, sum(net)::bigint as nets
    from taken group by invoice, account, link, period, currency, kind, rate
  ), taxed as (
    select summed.*, ${sql.raw(taxInSql('gross', 'rate'))} as tax from summed
  ), lined as (
    select taken.invoice, taken.account, jsonb_agg(
      jsonb_build_object('part', 'fees', 'name',
        case when taken.days = taken.whole
          then jsonb_build_object('en', 'Monthly charge', 'de', 'Monatlicher Grundpreis')
        else jsonb_build_object('en', format('Monthly charge, %s of %s days', taken.days, taken.whole),
          'de', format('Monatlicher Grundpreis, %s von %s Tagen', taken.days, taken.whole)) end,
        'quantity', 1, 'net', jsonb_build_object('amount',
          taken.net + case when place = 1 then taxed.gross - taxed.tax - taxed.nets else 0 end,
          'currency', taken.currency))
      || case when contract is null then '{}'::jsonb
        else jsonb_build_object('contract', jsonb_build_object('id', contract, 'product', product,
          'costCentre', taken.cost_centre, 'purchaseOrder', taken.purchase_order)) end
      order by place) as lines
    from taken join taxed on taxed.invoice = taken.invoice and taxed.account = taken.account
    group by taken.invoice, taken.account
  )
  insert into invoice_account (invoice_id, account_id, period, sort_number, customer_number, name, city, cost_centre,
    purchase_order, invoice_name, invoice_only, lines, tax_kind, tax_rate, net, tax, gross, search)
  select taxed.invoice, a.id, taxed.period, a.number_key, a.customer_number, a.name, a.city,
    ${sql.raw(references('l.cost_centre'))}, ${sql.raw(references('l.purchase_order'))},
    ${sql.raw(references('l.invoice_name'))}, ${sql.raw(main ? `l.joined_by = 'collective-invoice'` : 'false')},
    lined.lines, taxed.kind, taxed.rate, taxed.gross - taxed.tax, taxed.tax, taxed.gross,
    ${sql.raw(main ? `concat_ws(chr(10), a.search, nullif(l.search_references, ''))` : 'a.search')}
  from taxed
  join lined on lined.invoice = taxed.invoice and lined.account = taxed.account
  join account a on a.id = taxed.account
  join link l on l.id = taxed.link`.execute(db);
}
