import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { accessRequests } from './access-requests.js';
import { activity } from './activity.js';
import { annotations } from './annotations.js';
import { bulkLinks } from './bulk-links.js';
import { candidates } from './candidates.js';
import { closing } from './closing.js';
import type { Database } from './connect.js';
import { contacts } from './contacts.js';
import { contracts } from './contracts.js';
import { creditUsed } from './credit-used.js';
import { drift } from './drift.js';
import { eventSubscriptions } from './event-subscriptions.js';
import { flattenings } from './flattenings.js';
import { forwarding } from './forwarding.js';
import { grants } from './grants.js';
import { identifications } from './identifications.js';
import { branding } from './branding.js';
import { invoiceAddresses } from './invoice-addresses.js';
import { invoiceDelivery } from './invoice-delivery.js';
import { invoiceNames } from './invoice-names.js';
import { invoices } from './invoices.js';
import { invoiceTaxes } from './invoice-taxes.js';
import { laterBulkRows } from './later-bulk-rows.js';
import { laterNumbers } from './later-numbers.js';
import { leaving } from './leaving.js';
import { linkExtensions } from './link-extensions.js';
import { linkProofs } from './link-proofs.js';
import { linkSignIns } from './link-sign-ins.js';
import { linkStarts } from './link-starts.js';
import { linkTerms } from './link-terms.js';
import { linkRowView } from './link-row.js';
import { localLimits } from './local-limits.js';
import { mainMoves } from './main-moves.js';
import { mainSwaps } from './main-swaps.js';
import { partings } from './partings.js';
import { orderApprovals } from './order-approvals.js';
import { orderDrafts } from './order-drafts.js';
import { orderHandoffs } from './order-handoffs.js';
import { ordering } from './ordering.js';
import { ownBulkRows } from './own-bulk-rows.js';
import { orderSearches } from './order-searches.js';
import { orderTracking } from './order-tracking.js';
import { payer } from './payer.js';
import { quotes } from './quotes.js';
import { readModel } from './read-model.js';
import { requestAnswers } from './request-answers.js';
import { requestMails } from './request-mails.js';
import { requestEnds } from './request-ends.js';
import { stepUp } from './step-up.js';
import { textMessages } from './text-messages.js';
import { inStatements } from './statements.js';

/** Each change of the database's shape, in order. What was released is never edited, only followed. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-accounts-and-links': { up: accountsAndLinks },
  '0002-orders-and-forwarding': { up: ordersAndForwarding },
  '0003-mail-and-records': { up: mailAndRecords },
  '0004-overview': { up: linkRowView },
  '0005-read-model': { up: readModel },
  '0006-annotations': { up: annotations },
  '0007-invoices': { up: invoices },
  '0008-payer': { up: payer },
  '0009-forwarding': { up: forwarding },
  '0010-access-requests': { up: accessRequests },
  '0011-grants': { up: grants },
  '0012-activity': { up: activity },
  '0013-local-limits': { up: localLimits },
  '0014-contacts': { up: contacts },
  '0015-leaving': { up: leaving },
  '0017-invoice-delivery': { up: invoiceDelivery },
  '0018-drift': { up: drift },
  '0020-invoice-names': { up: invoiceNames },
  '0021-partings': { up: partings },
  '0023-invoice-addresses': { up: invoiceAddresses },
  '0024-invoice-taxes': { up: invoiceTaxes },
  '0025-step-up': { up: stepUp },
  '0025-text-messages': { up: textMessages },
  '0028-event-subscriptions': { up: eventSubscriptions },
  '0029-closing': { up: closing },
  '0030-contracts': { up: contracts },
  '0031-later-numbers': { up: laterNumbers },
  '0032-credit-used': { up: creditUsed },
  '0033-bulk-links': { up: bulkLinks },
  '0034-ordering': { up: ordering },
  '0035-order-drafts': { up: orderDrafts },
  '0037-link-proofs': { up: linkProofs },
  '0038-link-sign-ins': { up: linkSignIns },
  '0039-request-ends': { up: requestEnds },
  '0040-main-swaps': { up: mainSwaps },
  '0041-order-tracking': { up: orderTracking },
  '0042-order-handoffs': { up: orderHandoffs },
  '0043-quotes': { up: quotes },
  '0044-order-approvals': { up: orderApprovals },
  '0046-main-moves': { up: mainMoves },
  '0047-flattenings': { up: flattenings },
  '0050-candidates': { up: candidates },
  '0051-request-answers': { up: requestAnswers },
  '0052-request-mails': { up: requestMails },
  '0056-identifications': { up: identifications },
  '0057-order-searches': { up: orderSearches },
  '0058-link-terms': { up: linkTerms },
  '0061-link-extensions': { up: linkExtensions },
  '0062-own-bulk-rows': { up: ownBulkRows },
  '0063-link-starts': { up: linkStarts },
  '0064-later-bulk-rows': { up: laterBulkRows },
  '0065-branding': { up: branding },
};

/** Brings the database to the newest shape. Tells whether it was in another one. */
export const migrate = (db: Database): Promise<boolean> => migrateTo(db, Object.keys(MIGRATIONS).at(-1)!);

/** Brings the database to the shape of one of the migrations. */
export async function migrateTo(db: Database, name: string): Promise<boolean> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
  const { error, results = [] } = await migrator.migrateTo(name);
  if (error)
    throw error instanceof Error ? error : new Error('The database could not be migrated.', { cause: error });
  return results.length > 0;
}

/**
 * The rules of linking, told to the database. `main_role` can only be `main`, and the foreign key pairs it
 * with the role of the account it points to: so a secondary account belongs to a main account, a main account
 * belongs to nobody, nobody belongs to itself, and there is no deeper tree.
 */
async function accountsAndLinks(db: Kysely<unknown>): Promise<void> {
  await inStatements(
    db,
    `create table account (
  id text primary key,
  customer_number text not null,
  number_key text not null unique,
  name text not null,
  street text not null,
  postcode text not null,
  city text not null,
  country text not null,
  status text not null check (status in ('ordered', 'awaiting-verification', 'active', 'suspended', 'closing', 'closed', 'rejected')),
  monthly_amount bigint not null,
  currency text not null,
  products text[] not null,
  customer_since date not null,
  contact_email text not null,
  language text not null default 'en' check (language in ('en', 'de')),
  role text not null check (role in ('standalone', 'main', 'secondary')),
  main_id text,
  main_role text generated always as (case when main_id is not null then 'main' end) stored,
  reserved text[] not null default '{}',
  sort_name text collate "C" not null,
  sort_city text collate "C" not null,
  search text not null,
  version integer not null default 1,
  constraint account_role unique (id, role),
  constraint account_has_one_main foreign key (main_id, main_role) references account (id, role),
  constraint account_role_and_main check ((role = 'secondary') = (main_id is not null))
);

create index account_main on account (main_id);

create table person (
  id text primary key,
  name text not null,
  email text not null,
  account_id text not null references account (id),
  permissions text[] not null,
  since timestamptz not null,
  demo_role text
);

create unique index person_email on person (lower(email));

create index person_account on person (account_id);

create table credential (
  person_id text primary key references person (id),
  parameters text not null,
  salt text not null,
  hash text not null
);

create table link (
  id text primary key,
  main_id text not null references account (id),
  account_id text references account (id),
  typed_number text not null,
  typed_key text not null,
  state text not null check (state in ('proving', 'pending', 'confirm', 'active', 'detach-scheduled', 'detached', 'declined', 'canceled', 'expired', 'failed')),
  joined_by text not null check (joined_by in ('created', 'added', 'collective-invoice')),
  scopes text[] not null,
  proof text check (proof in ('owner-consent', 'email-code')),
  message text not null,
  requested_at timestamptz not null,
  requested_by text not null references person (id),
  expires_at timestamptz,
  sends integer not null,
  sent_at timestamptz not null,
  tries_left integer not null check (tries_left >= 0),
  code_salt text,
  code_hash text,
  linked_at timestamptz,
  detach_on date,
  ended_at timestamptz,
  refusal text,
  last jsonb,
  sort_typed text collate "C" not null,
  version integer not null default 1,
  state_version integer not null default 1,
  constraint link_not_itself check (main_id <> account_id),
  constraint link_of_an_account check (state not in ('confirm', 'active', 'detach-scheduled', 'detached') or account_id is not null),
  constraint link_open_expires check (state not in ('proving', 'pending', 'confirm') or expires_at is not null),
  constraint link_live_since check (state not in ('active', 'detach-scheduled') or linked_at is not null),
  constraint link_detach_day check ((state = 'detach-scheduled') = (detach_on is not null))
);

create unique index link_one_live on link (account_id) where state in ('active', 'detach-scheduled');

create unique index link_one_open on link (main_id, typed_key) where state in ('proving', 'pending', 'confirm');

create index link_of_main on link (main_id, state);

create index link_of_account on link (account_id, state);

create table request_log (
  person_id text not null references person (id),
  typed_key text not null,
  at timestamptz not null
);

create index request_log_person on request_log (person_id, at);

create index request_log_target on request_log (typed_key, at);

create index link_expiring on link (expires_at) where state in ('proving', 'pending', 'confirm');

create index link_detaching on link (detach_on) where state = 'detach-scheduled';

create table session (
  id text primary key,
  person_id text not null references person (id),
  account_id text not null references account (id),
  link_id text references link (id),
  delegated_until timestamptz,
  used_at timestamptz not null,
  ends_at timestamptz not null,
  constraint session_delegation check ((link_id is null) = (delegated_until is null))
);

create index session_person on session (person_id)`,
  );
}

async function ordersAndForwarding(db: Kysely<unknown>): Promise<void> {
  await inStatements(
    db,
    `create table account_check (
  account_id text not null references account (id),
  kind text not null check (kind in ('email', 'address')),
  state text not null check (state in ('sent', 'passed', 'locked')),
  sent_to text not null,
  sent_at timestamptz not null,
  sends integer not null,
  tries_left integer check (tries_left >= 0),
  token_hash text unique,
  code_salt text,
  code_hash text,
  primary key (account_id, kind)
);

create table activity (
  person_id text not null references person (id),
  account_id text not null references account (id),
  at timestamptz not null,
  primary key (person_id, account_id)
);

create table phone_line (
  id text primary key,
  account_id text not null references account (id),
  number text not null unique,
  rules jsonb not null,
  version integer not null default 1,
  changed_at timestamptz,
  changed_by text
);

create index phone_line_account on phone_line (account_id);

create sequence order_number start 20418;

create sequence customer_number start 610001;

create table product_order (
  id text primary key,
  number text not null unique,
  account_id text not null references account (id),
  link_id text not null references link (id),
  state text not null check (state in ('acknowledged', 'pending', 'held', 'inProgress', 'completed', 'rejected', 'failed', 'cancelled')),
  placed_at timestamptz not null,
  placed_by text not null references person (id),
  monthly_amount bigint not null,
  once_amount bigint not null,
  currency text not null,
  terms_version text not null,
  configuration jsonb not null,
  contact jsonb not null
)`,
  );
}

async function mailAndRecords(db: Kysely<unknown>): Promise<void> {
  await inStatements(
    db,
    `create table idempotency (
  tenant text not null,
  key text not null,
  operation text not null,
  fingerprint text not null,
  status integer not null,
  body text not null,
  headers jsonb not null,
  created_at timestamptz not null,
  primary key (tenant, key)
);

create index idempotency_age on idempotency (created_at);

create table outbox (
  id bigint generated always as identity primary key,
  message_id text not null unique,
  recipient text,
  subject text not null,
  body_text text not null,
  body_html text not null,
  created_at timestamptz not null,
  attempts integer not null default 0,
  next_at timestamptz not null
);

create index outbox_next on outbox (next_at);

create table mailbox (
  id bigint generated always as identity primary key,
  message_id text not null unique,
  recipient text not null,
  sender text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  received_at timestamptz not null
);

create index mailbox_recipient on mailbox (recipient, id);

create table letter (
  id bigint generated always as identity primary key,
  account_id text not null references account (id),
  recipient text not null,
  code text not null,
  sent_at timestamptz not null
);

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  person_id text,
  account_id text,
  subject_id text,
  action text not null,
  details text not null,
  previous text not null,
  hash text not null unique
);

create function audit_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is append-only.' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger audit_row_is_final before update or delete on audit for each row execute function audit_is_final();

create trigger audit_is_final before truncate on audit for each statement execute function audit_is_final()`,
  );
}
