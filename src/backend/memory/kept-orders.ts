import type { Configuration } from '../../domain/configuration.js';
import type { KeptQuoteState } from '../../domain/kept-quote.js';
import type { Money } from '../../domain/money.js';
import type { DraftContent } from '../../domain/order-draft.js';
import type { ApprovalLimits, ApprovalState } from '../../domain/order-approval.js';
import type { QuoteLine, ReadOrder } from '../../domain/order.js';
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

/** An order that waits for a second person, or has waited. */
export interface ApprovalRecord {
  readonly id: string;
  readonly accountId: string;
  readonly askedById: string;
  state: ApprovalState;
  /** What is ordered once it is approved, at the price that is held. */
  readonly order: ReadOrder;
  /** What was typed: it is open again where the order is not approved. */
  readonly draftId: string;
  readonly message: string;
  readonly product: LocalizedText;
  readonly lines: QuoteLine[];
  readonly askedAt: string;
  readonly expiresAt: string;
  remindedAt: string;
  answeredAt: string | null;
  answeredById: string | null;
  reason: string;
  link: string | null;
  revision: number;
}

/** Orders that are not placed yet, and that others than who began them see. */
export class KeptOrders {
  /** In the order in which they were made. */
  readonly quotes = new Map<string, QuoteRecord>();
  /** The quotes that links lead to, by their tokens. */
  readonly quoteLinks = new Map<string, string>();
  /** Orders that wait for a second person, in the order in which they were asked for. */
  readonly approvals = new Map<string, ApprovalRecord>();
  /** Above what an order needs one; undefined: never. */
  readonly approvalLimits: ApprovalLimits | undefined;
  /** Quotes that were mailed, for the limit of a person. */
  readonly quoteMails: { personId: string; at: number }[] = [];

  constructor(approvalLimits: ApprovalLimits | undefined) {
    this.approvalLimits = approvalLimits;
  }
}
