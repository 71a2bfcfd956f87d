import type { Configuration } from '../../domain/configuration.js';
import type { KeptQuoteState } from '../../domain/kept-quote.js';
import type { Money } from '../../domain/money.js';
import type { DraftContent } from '../../domain/order-draft.js';
import type { QuoteLine } from '../../domain/order.js';
import type { LocalizedText } from '../../domain/text.js';

/** A quote as it is kept. Whether it has expired is told by the time. */
export interface QuoteRecord {
  readonly id: string;
  readonly number: string;
  readonly accountId: string;
  readonly personId: string;
  state: Exclude<KeptQuoteState, 'expired'>;
  readonly content: DraftContent;
  readonly configuration: Configuration;
  readonly product: LocalizedText;
  readonly lines: QuoteLine[];
  readonly monthly: Money;
  readonly once: Money;
  readonly termsVersion: string;
  readonly madeAt: string;
  readonly validUntil: string;
  mailed: { to: string; at: string } | null;
  renewedAs: string | null;
  /** The link of the account that was ordered by it. */
  link: string | null;
  revision: number;
}

/** Orders that are not placed yet, and that others than who began them see. */
export class KeptOrders {
  /** In the order in which they were made. */
  readonly quotes = new Map<string, QuoteRecord>();
  /** The quotes that links lead to, by their tokens. */
  readonly quoteLinks = new Map<string, string>();
  /** Quotes that were mailed, for the limit of a person. */
  readonly quoteMails: { personId: string; at: number }[] = [];
}
