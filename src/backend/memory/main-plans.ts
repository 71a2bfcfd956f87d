import type { MoveObstacle, MoveSide, MoveState } from '../../domain/main-move.js';
import type { SwapRecord } from './records.js';

/** What happens to a move, as histories and mails tell it. */
export type MoveDeed =
  | 'move-proposed'
  | 'move-agreed'
  | 'move-planned'
  | 'move-declined'
  | 'move-canceled'
  | 'move-expired'
  | 'move-failed'
  | 'moved';

/** An account is to go from one main account to another, as it is kept. */
export interface MoveRecord {
  readonly id: string;
  state: MoveState;
  readonly accountId: string;
  readonly fromId: string;
  readonly toId: string;
  /** The link that ends with it, and the request that becomes one. */
  readonly fromLinkId: string;
  readonly toLinkId: string;
  readonly message: string;
  readonly proposedAt: string;
  readonly proposedById: string;
  presentAgreedAt: string | null;
  accountAgreedAt: string | null;
  expiresAt: string | null;
  on: string | null;
  endedAt: string | null;
  endedBy: MoveSide | null;
  reason: string;
  obstacle: MoveObstacle | null;
  revision: number;
}

/** Accounts that are to get another main account, or to become one. */
export class MainPlans {
  /** Swaps of main accounts, in the order in which they were proposed. */
  readonly swaps = new Map<string, SwapRecord>();
  /** Moves from one main account to another, in the order in which they were proposed. */
  readonly moves = new Map<string, MoveRecord>();
}
