import type { ColumnType, Generated, Selectable } from 'kysely';
import type { DraftContent, DraftState } from '../../../src/domain/order-draft.js';
import type { MediaType } from '../../../src/domain/order-document.js';

/** What is sold, from an instant on. */
export interface OfferTable {
  valid_from: string;
  content: ColumnType<unknown, string, string>;
}

/** A file that an order is to come with, or came with. */
export interface OrderDocumentTable {
  id: string;
  /** The account whose people have sent it. */
  main_id: string;
  /** The account whose order it came with; null: none yet. */
  account_id: string | null;
  file_name: string;
  media_type: MediaType;
  bytes: Buffer;
  sent_by: string;
  sent_at: string;
}

/** An order as far as it is typed. */
export interface OrderDraftTable {
  id: string;
  /** The order in which they were begun. */
  number: Generated<number>;
  person_id: string;
  account_id: string;
  state: DraftState;
  /** The link of the account that it became. */
  link_id: ColumnType<string | null, string | undefined, string | null>;
  content: ColumnType<DraftContent, string, string>;
  saved_at: string;
  revision: Generated<number>;
}
export type OrderDraftRow = Selectable<OrderDraftTable>;
