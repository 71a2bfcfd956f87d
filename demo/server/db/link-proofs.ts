import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/**
 * More proofs of authority than two: which were given up for another one, and the number of a support case. A letter goes
 * to nobody where the number that was typed is nobody's, and tells on whose behalf it was written.
 */
export const linkProofs = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `alter table link
  drop constraint link_proof_check,
  add constraint link_proof_check check (proof in ('owner-consent', 'sign-in', 'email-code', 'letter-code', 'credentials', 'support-case')),
  add column tried text[] not null default '{}',
  add column case_number text unique;

alter table letter
  alter column account_id drop not null,
  add column asked_by text`,
  );
