import type { Generated, Selectable } from 'kysely';
import type { ErrorCode } from '../../../src/domain/errors.js';
import type { FlatteningChoice, FlatteningState } from '../../../src/domain/flattening.js';

/** A main account is to become a secondary account. */
export interface FlatteningTable {
  id: string;
  state: FlatteningState;
  main_id: string;
  to_id: string;
  /** The request by which it was asked for. */
  link_id: string;
  message: Generated<string>;
  proposed_by: string | null;
  begun_at: string;
  expires_at: string | null;
  ended_at: string | null;
  reason: Generated<string>;
  /** Something has become of an account since it was looked at. */
  look: Generated<boolean>;
  version: Generated<number>;
}

export type FlatteningRecord = Selectable<FlatteningTable>;

/** What becomes of one of its accounts. */
export interface FlatteningRowTable {
  flattening_id: string;
  link_id: string;
  choice: Generated<FlatteningChoice>;
  reason: Generated<string>;
  /** Whether what was chosen was begun. */
  begun: Generated<boolean>;
  move_id: string | null;
  error: ErrorCode | null;
}

export type FlatteningRowRecord = Selectable<FlatteningRowTable>;
