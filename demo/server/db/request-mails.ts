import type { Kysely } from 'kysely';
import { KEEPING } from './later-numbers.js';
import { linkNow } from './read-model.js';
import { inStatements } from './statements.js';

/** What became of the mail about a request, and requests that take the place of others. */
export async function requestMails(db: Kysely<unknown>): Promise<void> {
  await inStatements(db, COLUMNS);
  await inStatements(db, linkNow(KEEPING).replace('create view', 'create or replace view'));
}

const COLUMNS = `alter table link
  add column mail_id text,
  add column mail_due timestamptz,
  add column mail_failed boolean not null default false,
  add column undelivered_at timestamptz,
  add column follows text references link (id) on delete set null,
  add column renewed_as text references link (id) on delete set null;

create unique index link_mail on link (mail_id) where mail_id is not null;

create index link_mail_due on link (mail_due) where mail_due is not null;

create index link_follows on link (follows) where follows is not null;

create index link_renewed on link (renewed_as) where renewed_as is not null;

alter table link drop constraint link_state_check;

alter table link add constraint link_state_check check (state in ('proving', 'pending', 'confirm', 'active',
  'detach-scheduled', 'detached', 'declined', 'canceled', 'expired', 'failed', 'renewed'))`;
