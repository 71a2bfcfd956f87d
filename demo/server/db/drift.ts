import { sql, type Kysely } from 'kysely';
import { DRIFT_KINDS, type DriftKind } from '../../../src/domain/drift.js';
import { LETTER_CODE } from '../../../src/domain/rules.js';
import { inStatements } from './statements.js';

/** The place of a kind among all kinds, as rows have it. */
export const rankOf = (kind: DriftKind): number => DRIFT_KINDS.indexOf(kind);

/** The view of what has come apart. `separately`: what else is asked of an account that pays itself. */
export const drifting = (separately: string): string => `create or replace view drift_now as
select l.main_id, l.id as link_id, found.rank::smallint as rank, found.since, found.about
from link l
join account a on a.id = l.account_id
cross join lateral (
  select ${rankOf('recipient-gone')} as rank, u.since, u.email as about
  from unreachable_address u
  where u.email = lower(coalesce(a.invoice_email, a.contact_email)) and a.status not in ('closing', 'closed', 'rejected')
  union all
  select ${rankOf('check-expired')}, c.sent_at + interval '${LETTER_CODE.days * 24} hours', c.kind
  from account_check c
  where c.account_id = a.id and c.kind = 'address' and c.state = 'sent' and a.status = 'awaiting-verification'
  union all
  select ${rankOf('invoice-only')}, l.linked_at, ''
  where a.status = 'active' and l.joined_by = 'collective-invoice'
  union all
  select ${rankOf('paid-separately')}, coalesce(l.payer_since::timestamp at time zone 'UTC', l.linked_at), ''
  where a.status = 'active' and not 'pay' = any (l.scopes) and l.payer_change is null ${separately}
) found
where l.state = 'active'`;

/**
 * What has come apart, as a table: `drift` says of each link what `drift_now` says, a view that says what `driftOf` of
 * the domain says; a test holds the two together. Triggers keep it in the transaction of the change, so that a page of
 * it is found by an index. A row whose time has not come yet is there, and not shown. What somebody accepted is
 * forgotten with its row, as soon as it is about something else.
 */
export const drift = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table unreachable_address (
  email text primary key check (email = lower(email)),
  since timestamptz not null
);

create index account_recipient on account (lower(coalesce(invoice_email, contact_email)));

${drifting('')};

create table drift (
  main_id text collate "C" not null,
  link_id text collate "C" not null references link (id) on delete cascade,
  rank smallint not null,
  since timestamptz not null,
  about text not null,
  accepted_at timestamptz,
  accepted_by text,
  primary key (link_id, rank),
  constraint drift_accepted check ((accepted_at is null) = (accepted_by is null))
);

create index drift_open on drift (main_id, rank, since, link_id) where accepted_at is null;

create index drift_meant on drift (main_id, rank, since, link_id) where accepted_at is not null;

create function follow_drift(followed_main text, followed text) returns void language plpgsql as $$
begin
  -- As in the overview: whoever changes the link and whoever changes its account wait for each other.
  perform 1 from link_row where main_id = followed_main and id = followed for update;
  delete from drift where link_id = followed and not exists (
    select 1 from drift_now now
    where now.link_id = followed and now.rank = drift.rank and now.since = drift.since and now.about = drift.about
  );
  insert into drift (main_id, link_id, rank, since, about)
  select main_id, link_id, rank, since, about from drift_now where link_id = followed
  on conflict do nothing;
end
$$;

create function link_drifts() returns trigger language plpgsql as $$
begin
  -- First the account, then the row: in the order in which whoever changes the account has them.
  if new.state in ('active', 'detach-scheduled') then
    perform 1 from account where id = new.account_id for share;
  end if;
  perform follow_drift(new.main_id, new.id);
  return null;
end
$$;

create trigger link_drifts
after insert or update of state, scopes, joined_by, linked_at, payer_since, payer_change on link
for each row when (new.account_id is not null) execute function link_drifts();

create function account_drifts(changed text) returns void language plpgsql as $$
begin
  perform 1 from account where id = changed for no key update;
  perform follow_drift(link.main_id, link.id) from link
  where link.account_id = changed and link.state in ('active', 'detach-scheduled') order by link.id;
end
$$;

create function account_drifts() returns trigger language plpgsql as $$
begin
  perform account_drifts(new.id);
  return null;
end
$$;

create trigger account_drifts
after update of status, invoice_email, contact_email on account
for each row execute function account_drifts();

create function check_drifts() returns trigger language plpgsql as $$
begin
  perform account_drifts(new.account_id);
  return null;
end
$$;

create trigger check_drifts
after insert or update of state, sent_at on account_check
for each row execute function check_drifts();

create function address_drifts() returns trigger language plpgsql as $$
begin
  perform account_drifts(account.id) from account
  where lower(coalesce(invoice_email, contact_email)) = coalesce(new.email, old.email) order by account.id;
  return null;
end
$$;

create trigger address_drifts
after insert or delete on unreachable_address
for each row execute function address_drifts();

${FILL}`,
  );

const FILL = `insert into drift (main_id, link_id, rank, since, about)
select main_id, link_id, rank, since, about from drift_now`;

/** Makes the whole table anew. */
export async function fillDrift<DB>(db: Kysely<DB>): Promise<void> {
  await sql`delete from drift`.execute(db);
  await sql.raw(FILL).execute(db);
}
