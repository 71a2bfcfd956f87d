import type { ColumnType, Selectable } from 'kysely';
import type { IdentificationState, IdentityRefusal } from '../../../src/domain/identification.js';
import type { Language } from '../mail/texts.js';

/** Somebody shows in an identity app who they are and where. */
export interface IdentificationTable {
  id: string;
  account_id: string;
  link_id: string;
  person_id: string;
  state: IdentificationState;
  refusal: ColumnType<IdentityRefusal | null, IdentityRefusal | null | undefined, IdentityRefusal | null>;
  /** Of what makes the way into the app count once. */
  nonce_hash: string;
  return_to: string;
  /** In which who has begun it is written to. */
  language: Language;
  started_at: string;
  expires_at: string;
  ended_at: ColumnType<string | null, string | undefined, string | null>;
}
export type IdentificationRow = Selectable<IdentificationTable>;

/** Who wants to be told what became of an order in the shop. */
export interface OrderSearchTable {
  handoff_id: string;
  person_id: string;
  language: Language;
  asked_at: string;
  /** When it counts as known that there is no order. */
  until: string;
}
