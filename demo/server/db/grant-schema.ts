import type { Generated, Selectable } from 'kysely';
import type { GrantRole } from '../../../src/domain/grant.js';

/** A role that somebody of a main account has in linked accounts: in one, in those with a label, or in all. */
export interface GrantTable {
  id: string;
  account_id: string;
  person_id: string;
  role: GrantRole;
  link_id: string | null;
  label: string | null;
  /** `labelKey` of the label. */
  label_key: string | null;
  until: string | null;
  /** Who gave it; null: it was there before grants were given. */
  given_by: string | null;
  since: string;
  set_at: string;
  /** Whether its end was announced. */
  told: Generated<boolean>;
  version: Generated<number>;
}

export type GrantRow = Selectable<GrantTable>;
