import type { ErrorCode } from '../../domain/errors.js';
import type { FlatteningChoice, FlatteningState } from '../../domain/flattening.js';
import type { MoveObstacle, MoveSide, MoveState } from '../../domain/main-move.js';
import type { ExtensionState, LinkLimit } from '../../domain/link-extension.js';
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

/** What happens to a flattening, as histories and mails tell it. */
export type FlatteningDeed =
  | 'flattening-proposed'
  | 'flattening-running'
  | 'flattening-declined'
  | 'flattening-canceled'
  | 'flattening-expired'
  | 'flattening-done'
  | 'flattening-partly';

/** What becomes of one account of a main account that is to be added. */
export interface FlatteningRowRecord {
  readonly linkId: string;
  choice: FlatteningChoice;
  reason: string;
  /** Whether what was chosen was begun. */
  begun: boolean;
  moveId: string | null;
  error: ErrorCode | null;
}

/** A main account is to become a secondary account, as it is kept. */
export interface FlatteningRecord {
  readonly id: string;
  state: FlatteningState;
  readonly mainId: string;
  readonly toId: string;
  /** The request by which it was asked for. */
  readonly linkId: string;
  message: string;
  proposedById: string | null;
  expiresAt: string | null;
  endedAt: string | null;
  reason: string;
  readonly rows: FlatteningRowRecord[];
  revision: number;
}

/** What happens to the term of a link, as histories and mails tell it. */
export type TermDeed =
  | 'term-changed'
  | 'term-extended'
  | 'term-waits'
  | 'term-ended'
  | 'extension-proposed'
  | 'extension-declined'
  | 'extension-canceled';

/** What is mailed of it: also that its end comes. */
export type TermMail = TermDeed | 'link-ending';

/** The question whether a link may hold for longer, as it is kept. */
export interface ExtensionRecord {
  readonly id: string;
  state: ExtensionState;
  readonly linkId: string;
  readonly wanted: LinkLimit;
  readonly message: string;
  readonly proposedAt: string;
  readonly proposedById: string;
  readonly expiresAt: string;
  endedAt: string | null;
  reason: string;
  revision: number;
}

/** Accounts that are to get another main account, to become one, or to stay for longer. */
export class MainPlans {
  /** Swaps of main accounts, in the order in which they were proposed. */
  readonly swaps = new Map<string, SwapRecord>();
  /** Moves from one main account to another, in the order in which they were proposed. */
  readonly moves = new Map<string, MoveRecord>();
  /** Main accounts that are to become secondary accounts, in the order in which their accounts were shown. */
  readonly flattenings = new Map<string, FlatteningRecord>();
  /** Questions whether links may hold for longer, in the order in which they were asked. */
  readonly extensions = new Map<string, ExtensionRecord>();
}
