import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Orders that wait for a second person. What was typed for them waits too, and is open again where it is not approved. */
export const orderApprovals = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table order_draft drop constraint order_draft_state_check;

alter table order_draft add constraint order_draft_state_check
  check (state in ('open', 'waiting', 'ordered', 'discarded'));

create table order_approval (
  id text collate "C" primary key,
  number bigint generated always as identity,
  account_id text not null references account (id),
  asked_by text not null references person (id),
  state text not null check (state in ('waiting', 'approved', 'declined', 'withdrawn', 'expired')),
  input json not null,
  product json not null,
  lines json not null,
  quote_id text references quote (id),
  draft_id text not null,
  message text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  reminded_at timestamptz not null,
  answered_at timestamptz,
  answered_by text references person (id),
  approved_terms text,
  reason text not null default '',
  link_id text references link (id),
  version integer not null default 1,
  constraint order_approval_answered check ((state = 'waiting') = (answered_at is null)),
  constraint order_approval_ordered check ((state = 'approved') = (link_id is not null)),
  constraint order_approval_by_another check (state not in ('approved', 'declined') or answered_by <> asked_by)
);

create index order_approval_of on order_approval (account_id, number desc);

create unique index order_approval_quote on order_approval (quote_id) where state = 'waiting' and quote_id is not null;

create index order_approval_due on order_approval (expires_at) where state = 'waiting';

create index order_approval_link on order_approval (link_id) where link_id is not null;

alter table product_order add column approved_by text references person (id)`,
  );
