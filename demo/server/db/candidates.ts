import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/**
 * Accounts that could be added: who administers which others with the same sign-in, and what an account is asked for by
 * where its number is not to be told. Likely ones are found by the domain of their mails, in the order of their names.
 */
export const candidates = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table membership (
  person_id text not null references person (id),
  account_id text not null references account (id),
  primary key (person_id, account_id)
);

alter table account add column handle uuid not null unique default gen_random_uuid();

create index account_mail_domain on account (lower(split_part(contact_email, '@', 2)), sort_name)
where role = 'standalone' and status = 'active';

alter table link
  add column picked boolean not null default false,
  drop constraint link_proof_check,
  add constraint link_proof_check check (proof in ('owner-consent', 'sign-in', 'email-code', 'letter-code', 'credentials', 'support-case', 'own-account'))`,
  );

/** An account that somebody administers beside the one that they sign in to. */
export interface MembershipTable {
  person_id: string;
  account_id: string;
}
