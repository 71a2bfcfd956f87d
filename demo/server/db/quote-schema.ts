import type { ColumnType, Generated, Selectable } from 'kysely';
import type { Configuration } from '../../../src/domain/configuration.js';
import type { KeptQuoteState } from '../../../src/domain/kept-quote.js';
import type { DraftContent } from '../../../src/domain/order-draft.js';
import type { QuoteLine } from '../../../src/domain/order.js';
import type { LocalizedText } from '../../../src/domain/text.js';

/** A quote that is kept. Whether it has expired is told by the time. */
export interface QuoteTable {
  id: string;
  number: string;
  /** The account that would order. */
  account_id: string;
  made_by: string;
  state: Exclude<KeptQuoteState, 'expired'>;
  content: ColumnType<DraftContent, string, never>;
  configuration: ColumnType<Configuration, string, never>;
  product: ColumnType<LocalizedText, string, never>;
  lines: ColumnType<QuoteLine[], string, never>;
  monthly_amount: number;
  once_amount: number;
  currency: string;
  terms_version: string;
  made_at: string;
  valid_until: string;
  mailed_to: ColumnType<string | null, string | undefined, string | null>;
  mailed_at: ColumnType<string | null, string | undefined, string | null>;
  /** The quote that has taken its place. */
  renewed_as: ColumnType<string | null, string | undefined, string | null>;
  /** The link of the account that was ordered by it. */
  link_id: ColumnType<string | null, string | undefined, string | null>;
  version: Generated<number>;
}
export type QuoteRow = Selectable<QuoteTable>;

/** A link that leads to a quote. Of its token only the hash is kept. */
export interface QuoteLinkTable {
  token_hash: string;
  quote_id: string;
  made_by: string;
  made_at: string;
  /** It was mailed to somebody; otherwise it stands in a document. */
  mailed: boolean;
}
