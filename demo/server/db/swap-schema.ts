import type { Generated, Selectable } from 'kysely';
import type { SwapObstacle, SwapState } from '../../../src/domain/main-swap.js';

/** A secondary account is to take the place of its main account. */
export interface MainSwapTable {
  id: string;
  state: SwapState;
  from_id: string;
  to_id: string;
  /** The link between both when it was proposed. */
  link_id: string;
  message: string;
  proposed_at: string;
  proposed_by: string;
  expires_at: string | null;
  /** The first day of it, once it was agreed to. */
  on: string | null;
  ended_at: string | null;
  ended_by: string | null;
  obstacle: SwapObstacle | null;
  version: Generated<number>;
}

export type MainSwapRow = Selectable<MainSwapTable>;
