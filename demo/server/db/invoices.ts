import { sql, type Kysely } from 'kysely';
import { dueOn, type InvoiceReferences } from '../../../src/domain/invoice.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import type { TaxedBy } from '../../../src/domain/tax.js';
import { ANNOTATED } from './annotations.js';
import type { Database } from './connect.js';
import { LIVE, partsOf } from './invoice-parts.js';
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
  await partsOf(db, {
    head,
    links: 'l.main_id = head.main_id',
    invoice: sql`head.id`,
    country,
    part: 'main',
  });
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
  await partsOf(db, { head, links: 'true', invoice: id, country: 'a.country', part: 'secondary' });
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
