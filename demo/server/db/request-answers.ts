import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Who has answered a request and when, and why they declined. */
export const requestAnswers = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table link
  add column answered_at timestamptz,
  add column answered_by text references person (id),
  add column decline_reason text check (decline_reason in ('unknown-sender', 'wrong-account', 'not-now', 'other')),
  add column decline_text text not null default '',
  add constraint link_answered check ((answered_at is null) = (answered_by is null)),
  add constraint link_declined check (state in ('declined', 'renewed') or (decline_reason is null and decline_text = ''))`,
  );
