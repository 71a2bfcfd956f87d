import type { ColumnType } from 'kysely';
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
