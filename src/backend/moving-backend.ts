import type {
  CurrentFlattening,
  DeclineFlatteningInput,
  Flattening,
  FlatteningInput,
  FlatteningQuery,
  PlanFlatteningInput,
  ProposeFlatteningInput,
} from '../domain/flattening.js';
import type {
  CurrentMove,
  DeclineMoveInput,
  MainMove,
  MoveInput,
  MovePreview,
  MoveQuery,
  PreviewMoveQuery,
  ProposeMoveInput,
} from '../domain/main-move.js';
import type { CallOptions, Items } from './backend.js';

/** What a backend does with accounts that go from one main account to another (`moving`). */
export interface MovingBackend {
  /** What it would mean if a proven account of another main account moved to this one. Writes nothing. */
  previewMove(input: PreviewMoveQuery, options?: CallOptions): Promise<MovePreview>;
  /** Moves of linked accounts that wait for the answer of this account. */
  listMoves(input?: Record<string, never>, options?: CallOptions): Promise<Items<MainMove>>;
  /** A move, or the newest one of this account itself, while it is under way and for 30 days afterwards. */
  getMove(input?: MoveQuery, options?: CallOptions): Promise<CurrentMove>;
  /** Asks everybody whom it concerns: the main account that it leaves, and its owner unless they have agreed. */
  proposeMove(input: ProposeMoveInput, options?: CallOptions): Promise<MainMove>;
  /** Agrees for the side that is at work. Once everybody has, it is planned for the next billing period. */
  acceptMove(input: MoveInput, options?: CallOptions): Promise<MainMove>;
  declineMove(input: DeclineMoveInput, options?: CallOptions): Promise<MainMove>;
  /** Takes back what was asked for, or, until its day has come, what was agreed to. */
  cancelMove(input: MoveInput, options?: CallOptions): Promise<MainMove>;

  /** The accounts of a main account that is to be added, with what becomes of each; or the newest one of this account. */
  getFlattening(input?: FlatteningQuery, options?: CallOptions): Promise<CurrentFlattening>;
  /** Plans what becomes of accounts; once it runs, only of those about which has to be decided again. */
  planFlattening(input: PlanFlatteningInput, options?: CallOptions): Promise<Flattening>;
  /** Asks the main account that is to be added whether it agrees to the plan. */
  proposeFlattening(input: ProposeFlatteningInput, options?: CallOptions): Promise<Flattening>;
  /** Agrees to it: its accounts are moved one by one, and it becomes a secondary account itself at the end. */
  acceptFlattening(input: FlatteningInput, options?: CallOptions): Promise<Flattening>;
  declineFlattening(input: DeclineFlatteningInput, options?: CallOptions): Promise<Flattening>;
  /** Takes back what is still to come of a plan. What was done stays. */
  cancelFlattening(input: FlatteningInput, options?: CallOptions): Promise<Flattening>;
}
