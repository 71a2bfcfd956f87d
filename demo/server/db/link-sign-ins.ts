import type { Kysely } from 'kysely';
import { inStatements } from './statements.js';

/** Sign-ins that prove authority over an account: each counts once, in one session, for one request, until an instant. */
export const linkSignIns = (db: Kysely<unknown>): Promise<void> =>
  inStatements(
    db,
    `create table link_sign_in (
  state_hash text primary key,
  link_id text not null unique references link (id) on delete cascade,
  session_id text not null,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  expires_at timestamptz not null,
  used_at timestamptz
)`,
  );
