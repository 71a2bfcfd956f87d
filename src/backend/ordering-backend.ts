import type { Document } from '../domain/order.js';
import type {
  KeptQuote,
  MailQuoteInput,
  OpenedQuote,
  Orderer,
  QuoteChoice,
  QuoteDocumentInput,
  SaveQuoteInput,
  SharedQuote,
  SharedQuoteInput,
} from '../domain/kept-quote.js';
import type {
  ApprovalChoice,
  ApprovalDocumentInput,
  ApprovedOrder,
  ApproveInput,
  DeclineApprovalInput,
  OrderApproval,
  RequestApprovalInput,
} from '../domain/order-approval.js';
import type { CallOptions, Items } from './backend.js';

/** What a backend offers about orders that somebody else has to see before they are placed. */
export interface OrderingBackend {
  /** Quotes of the account that can be ordered, and those that have expired lately, the newest first. */
  listKeptQuotes(input?: Record<string, never>, options?: CallOptions): Promise<Items<KeptQuote>>;
  getKeptQuote(input: { quote: string }, options?: CallOptions): Promise<OpenedQuote>;
  /** Keeps the prices and terms of an order that is not placed yet. */
  saveQuote(input: SaveQuoteInput, options?: CallOptions): Promise<KeptQuote>;
  /** Works a quote out anew at the prices of today. Answers the one that takes its place. */
  renewQuote(input: QuoteChoice, options?: CallOptions): Promise<KeptQuote>;
  withdrawQuote(input: QuoteChoice, options?: CallOptions): Promise<KeptQuote>;
  /** Mails somebody a link to a quote. */
  mailQuote(input: MailQuoteInput, options?: CallOptions): Promise<KeptQuote>;
  /** A quote as a document, with a link of its own to go on with the order. */
  getQuoteDocument(input: QuoteDocumentInput, options?: CallOptions): Promise<Document>;
  /** A quote by the token of its link. Needs no session. */
  readSharedQuote(input: SharedQuoteInput, options?: CallOptions): Promise<SharedQuote>;
  /** Orders of the account that wait for a second person, and what has become of them, the newest first. */
  listApprovals(input?: Record<string, never>, options?: CallOptions): Promise<Items<OrderApproval>>;
  /** Asks a second person to approve an order above a limit. Its price is held meanwhile. */
  requestApproval(input: RequestApprovalInput, options?: CallOptions): Promise<OrderApproval>;
  /** Places an order that somebody else has asked for, with an obligation to pay. */
  approveOrder(input: ApproveInput, options?: CallOptions): Promise<ApprovedOrder>;
  declineApproval(input: DeclineApprovalInput, options?: CallOptions): Promise<OrderApproval>;
  /** Takes an order back that one has asked for. What was typed is a draft again. */
  withdrawApproval(input: ApprovalChoice, options?: CallOptions): Promise<OrderApproval>;
  remindApprovers(input: ApprovalChoice, options?: CallOptions): Promise<OrderApproval>;
  /** The contract summary of an order that waits, as whoever asked has seen it. Writes nothing. */
  getApprovalSummary(input: ApprovalDocumentInput, options?: CallOptions): Promise<Document>;
  /** Other people who may order in the account. */
  listOrderers(input?: Record<string, never>, options?: CallOptions): Promise<Items<Orderer>>;
}
