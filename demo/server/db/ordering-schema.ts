import type { ColumnType, Generated, Selectable } from 'kysely';
import type { Configuration } from '../../../src/domain/configuration.js';
import type { OrderState } from '../../../src/domain/order.js';
import type { OrderCourse } from '../../../src/domain/order-course.js';
import type { DraftContent, DraftState } from '../../../src/domain/order-draft.js';
import type { HandoffState } from '../../../src/domain/order-handoff.js';
import type { MediaType } from '../../../src/domain/order-document.js';
import type { Json } from './json.js';

/** What is sold, from an instant on. */
export interface OfferTable {
  valid_from: string;
  content: ColumnType<unknown, string, string>;
}

export interface OrderTable {
  id: string;
  number: string;
  account_id: string;
  link_id: string;
  state: OrderState;
  placed_at: string;
  placed_by: string;
  monthly_amount: number;
  once_amount: number;
  currency: string;
  terms_version: string;
  configuration: Json<Configuration>;
  contact: Json<unknown>;
  /** Who gets the messages about the account, where that is not the contact. */
  owner: Json<unknown> | null;
  /** How far it is; the state follows from it. */
  course: Json<OrderCourse>;
  /** When something happens to it by itself; null: somebody has to act, or it has ended. */
  next_at: string | null;
  /** Who has approved it, where somebody had to. */
  approved_by: ColumnType<string | null, string | undefined, string | null>;
  version: Generated<number>;
}
export type OrderRow = Selectable<OrderTable>;

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

/** Somebody went to the shop of the host to order. */
export interface OrderHandoffTable {
  id: string;
  main_id: string;
  person_id: string;
  state: HandoffState;
  started_at: string;
  /** Of what makes the way back count once. */
  nonce_hash: string;
  return_to: string;
  expires_at: string;
  returned_at: ColumnType<string | null, string | null | undefined, string | null>;
  /** Since when nobody looks for its order any more. */
  left_at: ColumnType<string | null, string | undefined, string | null>;
  /** What is ordered later, and when. */
  wished: ColumnType<unknown, string | undefined, string | null>;
  places_at: ColumnType<string | null, string | undefined, string | null>;
  placed_at: ColumnType<string | null, string | undefined, string | null>;
  /** The link of the account that was ordered. */
  link_id: ColumnType<string | null, string | undefined, string | null>;
}
export type OrderHandoffRow = Selectable<OrderHandoffTable>;

/** A key by which this server signs. */
export interface SigningKeyTable {
  name: string;
  secret: string;
}
