import type { Generated, Selectable } from 'kysely';
import type { BulkConsent } from '../../../src/domain/payer-consent.js';
import type { BulkCells, BulkLinkState, BulkRowKind, BulkRowState } from '../../../src/domain/bulk-link.js';
import type { ErrorCode, FieldProblem } from '../../../src/domain/errors.js';
import type { Json } from './json.js';

/** Many accounts at once. */
export interface BulkLinkTable {
  id: string;
  account_id: string;
  name: string;
  state: BulkLinkState;
  created_at: string;
  created_by: string;
  /** The person in whose name it is worked on. */
  started_by: string | null;
  started_at: string | null;
  ended_at: string | null;
  /** When somebody did something about it last, or it ended. */
  touched_at: string;
  waits_until: string | null;
  terms_version: string | null;
  /** What whoever pays has confirmed when it was started, for the accounts that they administer. */
  consent: Json<Pick<BulkConsent, 'wording' | 'from'>> | null;
  language: 'en' | 'de';
  revision: Generated<number>;
}
export type BulkLinkRow = Selectable<BulkLinkTable>;

/** One of its rows. */
export interface BulkRowTable {
  bulk_id: string;
  number: number;
  kind: BulkRowKind;
  cells: Json<BulkCells>;
  state: BulkRowState;
  problems: Json<FieldProblem[]>;
  /** What it is told apart by. */
  key: string | null;
  duplicate_of: number | null;
  reason: ErrorCode | null;
  link_id: string | null;
  new_number: string | null;
  done_at: string | null;
  /** What it costs, where it orders something; a month, what whoever pays has confirmed, where they administer it. */
  monthly_amount: number | null;
  once_amount: number | null;
  currency: string | null;
}
export type BulkRowRow = Selectable<BulkRowTable>;
