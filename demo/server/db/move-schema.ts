import type { Generated, Selectable } from 'kysely';
import type { MoveObstacle, MoveSide, MoveState } from '../../../src/domain/main-move.js';

/** An account is to go from one main account to another. */
export interface MainMoveTable {
  id: string;
  state: MoveState;
  account_id: string;
  from_id: string;
  to_id: string;
  /** The link that ends with it, and the request that becomes one. */
  from_link_id: string;
  to_link_id: string;
  message: string;
  proposed_at: string;
  proposed_by: string;
  present_agreed_at: string | null;
  account_agreed_at: string | null;
  expires_at: string | null;
  /** The first day of it, once everybody has agreed. */
  on: string | null;
  ended_at: string | null;
  ended_by: MoveSide | null;
  reason: Generated<string>;
  obstacle: MoveObstacle | null;
  version: Generated<number>;
}

export type MainMoveRow = Selectable<MainMoveTable>;

/** What a link knows of moves. */
export interface MoveColumns {
  /** The move that it begins or ends with, while that is under way. */
  move_id: string | null;
  /** The main account that its owner has agreed to leave, as they saw it. */
  agreed_from: string | null;
  /** The flattening that it asked for, while that is under way. */
  flattening_id: string | null;
}
