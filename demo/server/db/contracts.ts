import { sql, type Kysely } from 'kysely';
import { LINKED } from '../../../src/domain/link.js';
import { contractsOfSeed, PRODUCT_NAMES } from '../../../src/backend/memory/seeded-contracts.js';
import type { SeedAccount } from '../../../src/backend/memory/seed.js';
import { drifting } from './drift.js';
import { inStatements } from './statements.js';

/** Contracts about which something is decided apart from their account: there are few, and an index has them. */
export const DECIDED = `(paid_by <> 'as-account' or payer_since is not null or change is not null)`;

const text = (product: object): string => `'${JSON.stringify(product)}'::jsonb`;

/** One contract for each account that costs something and has none: all that is known of those from before. */
const FILL = `insert into contract (id, account_id, product, since, monthly_amount)
select 'c-' || substr(a.id, 3) || '-1', a.id,
  case a.products[1] when 'sip-trunk' then ${text(PRODUCT_NAMES['sip-trunk'])} else ${text(PRODUCT_NAMES['cloud-telephony'])} end,
  a.customer_since, a.monthly_amount
from account a
where a.monthly_amount <> 0 and not exists (select 1 from contract c where c.account_id = a.id)`;

export async function fillContracts<DB>(db: Kysely<DB>): Promise<void> {
  await sql.raw(FILL).execute(db);
}

/** Contracts of an account of a seed that has them written out, as rows. */
export const contractRows = (account: SeedAccount) =>
  account.contracts === undefined
    ? []
    : contractsOfSeed(account).map(({ id, product, since, minimumUntil, monthly, ...decided }) => ({
        id,
        account_id: account.id,
        product,
        since,
        minimum_until: minimumUntil,
        monthly_amount: monthly,
        paid_by: decided.paidBy,
        payer_since: decided.payerSince,
        main_days: decided.mainDays,
        change: decided.change?.paidBy ?? null,
        change_on: decided.change?.on ?? null,
        cost_centre: decided.costCentre,
        purchase_order: decided.purchaseOrder,
        version: 1,
      }));

/**
 * The contracts of accounts. They show who pays for their account, so they change with that; and what the main account
 * decided about them ends with the link.
 */
export const contracts = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table contract (
  id text collate "C" primary key,
  account_id text not null references account (id),
  product jsonb not null,
  since date not null,
  minimum_until date,
  monthly_amount bigint not null,
  paid_by text not null default 'as-account' check (paid_by in ('as-account', 'main', 'secondary')),
  payer_since date,
  main_days integer not null default 0 check (main_days between 0 and 31),
  change text check (change in ('as-account', 'main', 'secondary')),
  change_on date,
  cost_centre text not null default '',
  purchase_order text not null default '',
  version integer not null default 1,
  constraint contract_change check ((change is null) = (change_on is null)),
  constraint contract_decided check (paid_by = 'as-account' or payer_since is not null)
);

create index contract_account on contract (account_id, since, id);

create index contract_decided on contract (account_id) where ${DECIDED};

create index contract_changing on contract (change_on) where change_on is not null;

${FILL};

create function contracts_follow() returns trigger language plpgsql as $$
begin
  if new.state in (${LINKED.map((state) => `'${state}'`).join(', ')}) then
    update contract set version = version + 1 where account_id = new.account_id;
  else
    update contract set version = version + 1, paid_by = 'as-account', payer_since = null, main_days = 0, change = null,
      change_on = null, cost_centre = '', purchase_order = ''
    where account_id = new.account_id;
  end if;
  return null;
end
$$;

create trigger contracts_follow
after update of state, scopes, payer_change on link
for each row when (old.state in (${LINKED.map((state) => `'${state}'`).join(', ')}) and new.account_id is not null)
execute function contracts_follow();

${drifting(`and not exists (select 1 from contract c where c.account_id = a.id and c.paid_by = 'main')`)};

create function contract_drifts() returns trigger language plpgsql as $$
begin
  perform account_drifts(new.account_id);
  return null;
end
$$;

create trigger contract_drifts
after update of paid_by on contract
for each row when (old.paid_by is distinct from new.paid_by) execute function contract_drifts()`,
  );
