import type { ColumnType, Generated, Selectable } from 'kysely';
import type { ApprovalState } from '../../../src/domain/order-approval.js';
import type { QuoteLine, ReadOrder } from '../../../src/domain/order.js';
import type { LocalizedText } from '../../../src/domain/text.js';

/** An order that waits for a second person, or has waited. */
export interface OrderApprovalTable {
  id: string;
  /** The order in which they were asked for. */
  number: Generated<number>;
  account_id: string;
  asked_by: string;
  state: ApprovalState;
  /** What is ordered once it is approved, at the price that is held. */
  input: ColumnType<ReadOrder, string, never>;
  product: ColumnType<LocalizedText, string, never>;
  lines: ColumnType<QuoteLine[], string, never>;
  /** The quote that it comes from: one order by it waits at a time. */
  quote_id: string | null;
  /** What was typed: it is open again where the order is not approved. */
  draft_id: string;
  message: string;
  asked_at: string;
  expires_at: string;
  reminded_at: string;
  answered_at: ColumnType<string | null, string | undefined, string | null>;
  answered_by: ColumnType<string | null, string | undefined, string | null>;
  /** The terms that whoever approved it has seen. */
  approved_terms: ColumnType<string | null, string | undefined, string | null>;
  reason: ColumnType<string, string | undefined, string>;
  link_id: ColumnType<string | null, string | undefined, string | null>;
  version: Generated<number>;
}
export type OrderApprovalRow = Selectable<OrderApprovalTable>;
