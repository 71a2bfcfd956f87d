import type { Generated } from 'kysely';

/** A sign-in that proves authority over an account. */
export interface LinkSignInTable {
  state_hash: string;
  link_id: string;
  session_id: string;
  nonce: string;
  /** Of PKCE (RFC 7636). */
  verifier: string;
  return_to: string;
  expires_at: string;
  used_at: string | null;
}

export interface SessionTable {
  /** SHA-256 of the token in the cookie. */
  id: string;
  person_id: string;
  /** The account that the person works in. */
  account_id: string;
  /** The link by which they work in it; null in their own account. */
  link_id: string | null;
  delegated_until: string | null;
  used_at: string;
  ends_at: string;
  /** When the person showed last that it is them, and how: OpenID Connect’s `auth_time` and `acr`. */
  auth_time: string;
  acr: Generated<'password' | 'code'>;
}

/** The device that shows the one-time codes of a person (RFC 6238), and what became of the last ones. */
export interface SecondFactorTable {
  person_id: string;
  /** What device and server share, in base32. */
  secret: string;
  /** The half minute whose code was used last: nothing up to it counts any more. */
  used_step: Generated<number>;
  /** Tries that went wrong since the last right one. */
  wrong: Generated<number>;
  locked_until: string | null;
}
