import { sql, type Kysely } from 'kysely';
import { LINKED } from '../../../src/domain/link.js';
import { dueOn, type InvoiceReferences } from '../../../src/domain/invoice.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import type { TaxedBy } from '../../../src/domain/tax.js';
import { ANNOTATED } from './annotations.js';
import type { Database } from './connect.js';
import { taxKindSql, taxRateSql } from './invoice-taxes.js';
import { linkNow, triggers, type Shape } from './read-model.js';
import { searchText } from './sort-key.js';
import { inStatements } from './statements.js';

/** The columns of a link in which its references are kept and searched. */
export const referred = ({ costCentre, purchaseOrder, invoiceName }: InvoiceReferences) => ({
  cost_centre: costCentre,
  purchase_order: purchaseOrder,
  invoice_name: invoiceName,
  search_references: searchText(costCentre, purchaseOrder, invoiceName).trim(),
});

/** The read model in which a link is found by its cost centre and purchase order too. */
export const INVOICED: Shape = {
  ...ANNOTATED,
  search: (given) => `concat_ws(chr(10), ${ANNOTATED.search(given)}, nullif(l.search_references, ''))`,
  followed: { ...ANNOTATED.followed, link: [...ANNOTATED.followed.link, 'search_references'] },
};

/** Issued invoices, which never change, and what a link's charges are sorted by. Rows of the overview stay as they are. */
export async function invoices(db: Kysely<unknown>): Promise<void> {
  await inStatements(db, TABLES);
  await inStatements(db, DROPS);
  await inStatements(db, linkNow(INVOICED));
  await inStatements(db, triggers(INVOICED));
}

const DROPS = `drop trigger link_is_followed on link;

drop trigger account_is_followed on account;

drop function link_is_followed();

drop function account_is_followed();

drop function follow_link(text, text);

drop view link_now`;

/**
 * What an account adds to an invoice is one row, its lines in it: they are only ever read together. An invoice keeps
 * copies of what it names, so nothing that happens to an account or a link afterwards changes it.
 */
const TABLES = `alter table link
  add column cost_centre text not null default '',
  add column purchase_order text not null default '',
  add column search_references text not null default '';

create table invoice (
  id text collate "C" primary key,
  main_id text not null references account (id),
  number text not null unique,
  state text not null check (state in ('open', 'paid', 'canceled')),
  period date not null,
  issued_on date not null,
  due_on date not null,
  recipient jsonb not null,
  currency text not null,
  tax_rate integer not null,
  accounts integer not null check (accounts > 0),
  fees bigint not null,
  usage bigint not null,
  credits bigint not null,
  net bigint not null,
  tax bigint not null,
  gross bigint not null,
  constraint invoice_parts_add_up check (net = fees + usage + credits),
  constraint invoice_adds_up check (gross = net + tax)
);

create index invoice_of_main on invoice (main_id, period, id);

create table invoice_account (
  invoice_id text collate "C" not null references invoice (id) deferrable initially deferred,
  account_id text not null,
  period date not null,
  sort_number text collate "C" not null,
  customer_number text not null,
  name text not null,
  city text not null,
  cost_centre text not null,
  purchase_order text not null,
  invoice_only boolean not null,
  lines jsonb not null,
  net bigint not null,
  tax bigint not null,
  gross bigint not null,
  search text not null,
  primary key (invoice_id, account_id),
  constraint invoice_account_adds_up check (gross = net + tax)
);

create index invoice_account_order on invoice_account (invoice_id, sort_number);

create index invoice_account_shares on invoice_account (account_id, period, invoice_id);

create index invoice_account_search on invoice_account using gin (invoice_id, search gin_trgm_ops);

create table invoice_run (period date primary key);

create function invoice_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'invoice' and to_jsonb(new) - 'state' = to_jsonb(old) - 'state' then
    return new;
  end if;
  raise exception 'An issued invoice never changes.' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger invoice_is_final before update or delete on invoice for each row execute function invoice_is_final();

create trigger invoice_account_is_final before update or delete on invoice_account for each row execute function invoice_is_final()`;

/** The tax that is contained in an amount, rounded half away from zero, as `taxIn` of the domain says it. */
export const taxInSql = (amount: string, rate: string): string =>
  `(sign(${amount}) * ((2 * abs(${amount}) * ${rate} + 10000 + ${rate}) / (2 * (10000 + ${rate}))))::bigint`;

/** How many days the month of an invoice has (`head.period`), and for how many of them the main account pays. */
const DAYS = `extract(day from head.period + interval '1 month' - interval '1 day')::bigint`;
const MAIN_DAYS = `(case
      when l.payer_since >= head.period and l.payer_since < head.period + interval '1 month'
        then l.main_days + case when 'pay' = any (l.scopes) then ${DAYS} - extract(day from l.payer_since)::bigint + 1 else 0 end
      when 'pay' = any (l.scopes) then ${DAYS}
      else 0 end)`;

/** `mainShare` of the domain, in SQL. */
const SHARE = `(sign(a.monthly_amount) * ((2 * abs(a.monthly_amount) * ${MAIN_DAYS} + ${DAYS}) / (2 * ${DAYS})))::bigint`;

const LIVE = LINKED.map((state) => `'${state}'`).join(', ');

/** What an invoice says about itself before what is on it is known. */
export interface Head {
  id: string;
  mainId: string;
  number: string;
  state: 'open' | 'paid' | 'canceled';
  period: string;
}

/**
 * Issues invoices with every account that is paid for in their month, and its part of it: whoever has none gets none.
 * `credit`: whether the credit of who pays them covers what it can.
 */
export async function issueFees(
  db: Database,
  heads: readonly Head[],
  taxedBy: TaxedBy,
  credit: 'used' | 'kept',
): Promise<void> {
  if (heads.length === 0) return;
  const country = taxedBy === 'payer' ? 'payer.country' : 'a.country';
  const rows = heads.map(({ id, mainId, number, state, period }) => ({
    id,
    main_id: mainId,
    number,
    state,
    period,
    issued_on: nextPeriod(period),
    due_on: dueOn(period),
  }));
  const head = sql`json_to_recordset(${JSON.stringify(rows)}::json) as head
    (id text, main_id text, number text, state text, period date, issued_on date, due_on date)`;
  await sql`insert into invoice_account (invoice_id, account_id, period, sort_number, customer_number, name, city,
      cost_centre, purchase_order, invoice_name, invoice_only, lines, tax_kind, tax_rate, net, tax, gross, search)
    select head.id, a.id, head.period, a.number_key, a.customer_number, a.name, a.city, l.cost_centre, l.purchase_order,
      l.invoice_name, l.joined_by = 'collective-invoice',
      jsonb_build_array(jsonb_build_object('part', 'fees', 'name',
        case when share.days = share.whole then jsonb_build_object('en', 'Monthly charge', 'de', 'Monatlicher Grundpreis')
        else jsonb_build_object('en', format('Monthly charge, %s of %s days', share.days, share.whole),
          'de', format('Monatlicher Grundpreis, %s von %s Tagen', share.days, share.whole)) end, 'quantity', 1, 'net',
        jsonb_build_object('amount', part.gross - part.tax, 'currency', a.currency))),
      part.kind, part.rate, part.gross - part.tax, part.tax, part.gross,
      concat_ws(chr(10), a.search, nullif(l.search_references, ''))
    from ${head}
    join link l on l.main_id = head.main_id and l.state in (${sql.raw(LIVE)})
    join account a on a.id = l.account_id
    join account payer on payer.id = head.main_id
    cross join lateral (select ${sql.raw(SHARE)} as gross, ${sql.raw(MAIN_DAYS)} as days, ${sql.raw(DAYS)} as whole) share
    cross join lateral (select ${sql.raw(taxKindSql(country))} as kind, ${sql.raw(taxRateSql(country))} as rate) taxed
    cross join lateral (select share.gross, taxed.kind, taxed.rate,
      ${sql.raw(taxInSql('share.gross', 'taxed.rate'))} as tax) part
    where share.days > 0`.execute(db);
  const covered = sql.raw(credit === 'used' ? COVERED : '0');
  await sql`with issued as (insert into invoice (id, main_id, number, state, period, issued_on, due_on, recipient, currency,
      taxed_by, taxes, accounts, fees, usage, credits, net, tax, gross, credit_used)
    select head.id, head.main_id, head.number, case when ${covered} > 0 and ${covered} = part.gross then 'paid' else head.state end, head.period, head.issued_on, head.due_on,
      ${sql.raw(RECIPIENT)}, m.currency, ${taxedBy}, ${sql.raw(taxesOf('head.id'))}, part.accounts, part.net, 0, 0, part.net, part.tax, part.gross, ${covered}
    from ${head}
    join account m on m.id = head.main_id
    join lateral (select count(*) as accounts, sum(net) as net, sum(tax) as tax, sum(gross) as gross
      from invoice_account where invoice_id = head.id) part on part.accounts > 0
    for update of m
    returning main_id, credit_used)
    ${sql.raw(USED)}`.execute(db);
}

/** What of an invoice's sums (`part`) the credit of who pays it (`m`) covers: `coveredBy` of the domain, in SQL. */
const COVERED = 'least(m.credit_amount, greatest(part.gross, 0))';

/** Takes what was used from the credit of who pays what was just issued (`issued`). */
const USED = `update account m set credit_amount = m.credit_amount - issued.credit_used, version = m.version + 1
    from issued where m.id = issued.main_id and issued.credit_used > 0`;

/** Issues what linked accounts pay themselves for a month. Tells how many invoices there are. */
export async function issueOwn(db: Database, period: string, taxedBy: TaxedBy): Promise<number> {
  const head = sql`(select ${period}::date as period, ${nextPeriod(period)}::date as issued_on, ${dueOn(period)}::date as due_on) head`;
  const id = sql`'i-' || substr(a.id, 3) || ${`-${period.slice(0, 7).replace('-', '')}`}`;
  await sql`insert into invoice_account (invoice_id, account_id, period, sort_number, customer_number, name, city,
      cost_centre, purchase_order, invoice_only, lines, tax_kind, tax_rate, net, tax, gross, search)
    select ${id}, a.id, head.period, a.number_key, a.customer_number, a.name, a.city, '', '', false,
      jsonb_build_array(jsonb_build_object('part', 'fees', 'name',
        case when share.days = 0 then jsonb_build_object('en', 'Monthly charge', 'de', 'Monatlicher Grundpreis')
        else jsonb_build_object('en', format('Monthly charge, %s of %s days', share.whole - share.days, share.whole),
          'de', format('Monatlicher Grundpreis, %s von %s Tagen', share.whole - share.days, share.whole)) end,
        'quantity', 1, 'net', jsonb_build_object('amount', part.gross - part.tax, 'currency', a.currency))),
      part.kind, part.rate, part.gross - part.tax, part.tax, part.gross, a.search
    from ${head}
    cross join link l
    join account a on a.id = l.account_id
    cross join lateral (select a.monthly_amount - ${sql.raw(SHARE)} as gross, ${sql.raw(MAIN_DAYS)} as days,
      ${sql.raw(DAYS)} as whole) share
    cross join lateral (select ${sql.raw(taxKindSql('a.country'))} as kind, ${sql.raw(taxRateSql('a.country'))} as rate) taxed
    cross join lateral (select share.gross, taxed.kind, taxed.rate,
      ${sql.raw(taxInSql('share.gross', 'taxed.rate'))} as tax) part
    where l.state in (${sql.raw(LIVE)}) and share.gross <> 0`.execute(db);
  const { rows } = await sql<{
    invoices: number;
  }>`with issued as (insert into invoice (id, main_id, number, state, period, issued_on, due_on,
      recipient, currency, taxed_by, taxes, accounts, fees, usage, credits, net, tax, gross, credit_used)
    select part.invoice_id, m.id,
      ${`R-${period.slice(0, 4)}-`} || substr(m.id, 3) || ${`-${period.slice(5, 7)}`},
      case when ${sql.raw(COVERED)} > 0 and ${sql.raw(COVERED)} = part.gross then 'paid' else 'open' end, head.period,
      head.issued_on, head.due_on, ${sql.raw(RECIPIENT)}, m.currency, ${taxedBy}, ${sql.raw(taxesOf('part.invoice_id'))}, 1, part.net, 0, 0, part.net, part.tax, part.gross,
      ${sql.raw(COVERED)}
    from ${head}
    join invoice_account part on part.period = head.period
    join account m on m.id = part.account_id
    join link l on l.account_id = m.id and l.state in (${sql.raw(LIVE)})
    where part.invoice_id = 'i-' || substr(m.id, 3) || ${`-${period.slice(0, 7).replace('-', '')}`}
    for update of m
    returning main_id, credit_used),
    taken as (${sql.raw(USED)})
    select count(*)::int as invoices from issued`.execute(db);
  return rows[0]!.invoices;
}

/** `taxSums` of the domain, in SQL: what the accounts of an invoice add up to, tax by tax. */
const taxesOf = (
  invoice: string,
): string => `(select jsonb_agg(jsonb_build_object('kind', tax_kind, 'rate', tax_rate,
    'net', net, 'tax', tax, 'gross', gross) order by tax_rate desc, array_position(array['standard', 'reverse-charge', 'outside'], tax_kind))
  from (select tax_kind, tax_rate, sum(net) as net, sum(tax) as tax, sum(gross) as gross
    from invoice_account where invoice_id = ${invoice} group by tax_kind, tax_rate) sums)`;

/** Who an invoice is addressed to: the main account `m` as it is now. */
export const RECIPIENT = `jsonb_build_object('id', m.id, 'customerNumber', m.customer_number, 'name', m.name,
  'company', coalesce(m.invoice_address ->> 'company', m.name), 'addition', coalesce(m.invoice_address ->> 'addition', ''),
  'street', coalesce(m.invoice_address ->> 'street', m.street),
  'postcode', coalesce(m.invoice_address ->> 'postcode', m.postcode),
  'city', coalesce(m.invoice_address ->> 'city', m.city),
  'country', coalesce(m.invoice_address ->> 'country', m.country))`;

/** Notes that the invoices of a month are issued. Tells whether they were not yet. */
export async function noteRun(db: Database, period: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('invoice_run')
    .values({ period })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
