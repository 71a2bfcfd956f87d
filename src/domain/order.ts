import * as v from 'valibot';
import { Address } from './account.js';
import { Annotation } from './annotation.js';
import { FieldProblem } from './errors.js';
import { InvoiceAddress } from './invoice-address.js';
import { Link } from './link.js';
import { Configuration } from './configuration.js';
import { Money } from './money.js';
import { Day, EmailAddress, Id, Instant, line, LocalizedText, PhoneNumber } from './text.js';

const price = { monthly: Money, once: Money };
const whole = v.pipe(v.number('number'), v.integer('number'));

export const QuoteInput = v.object({
  configuration: Configuration,
  /** Availability is told for this postcode as soon as there is one. */
  postcode: v.optional(v.pipe(v.string(), v.maxLength(12))),
  /** A quote that was kept: its prices count, as long as it is valid and nothing else is ordered. */
  quote: v.optional(Id),
});
export type QuoteInput = v.InferOutput<typeof QuoteInput>;

export const QuoteLine = v.object({
  id: Id,
  name: LocalizedText,
  quantity: whole,
  ...price,
  /** How long this binds. */
  minimumTermMonths: whole,
});
export type QuoteLine = v.InferOutput<typeof QuoteLine>;

/** Price and availability of a configuration. */
export const Quote = v.object({
  lines: v.array(QuoteLine),
  monthly: Money,
  once: Money,
  availability: v.picklist(['unknown', 'available', 'unavailable']),
  /** Products that are available there instead. */
  alternatives: v.array(Id),
  /** Choices of this product that cannot be had there. */
  unavailable: v.array(v.object({ option: Id, choice: Id })),
  /** When it can be used at the earliest, after verification. */
  readyOn: v.nullable(Day),
  minimumTermMonths: whole,
  /** Options that do not fit: `options.area-code` with its rule. */
  problems: v.array(FieldProblem),
  /** The quote that was kept whose prices and terms these are; absent or null: those of today. */
  kept: v.optional(
    v.nullable(v.object({ number: v.string(), validUntil: Instant, termsVersion: v.string() })),
  ),
  /** That a second person has to approve it: what is above which limit, and who can. Absent or null: nobody has to. */
  approval: v.optional(
    v.nullable(
      v.object({
        above: v.array(v.picklist(['monthly', 'once'])),
        ...price,
        approvers: v.array(v.string()),
      }),
    ),
  ),
});
export type Quote = v.InferOutput<typeof Quote>;

export const Contact = v.object({
  name: line(80),
  email: EmailAddress,
  phone: PhoneNumber,
});
export type Contact = v.InferOutput<typeof Contact>;

export const Owner = v.object({ name: line(80), email: EmailAddress });
export type Owner = v.InferOutput<typeof Owner>;

/** Orders a new account with an obligation to pay. */
export const OrderInput = v.object({
  configuration: Configuration,
  name: line(80),
  location: Address,
  contact: Contact,
  payer: v.picklist(['main', 'secondary']),
  /** Who gets the messages about the account, where that is not the contact. */
  owner: v.optional(v.nullable(Owner), null),
  /** Whom and where its own invoices are addressed to; null: its name and place. */
  invoiceAddress: v.optional(v.nullable(InvoiceAddress), null),
  /** What its charges are sorted by. */
  costCentre: v.optional(line(40, 0), ''),
  purchaseOrder: v.optional(line(40, 0), ''),
  labels: v.optional(Annotation.entries.labels, []),
  /** The draft that it comes from: it can be ordered once. */
  draft: v.optional(Id),
  /** The quote that it comes from: it can be ordered once, and at its prices while it is valid. */
  quote: v.optional(Id),
  termsVersion: v.string(),
  /** The totals that the buyer saw; another price is refused as `price-changed`. */
  monthly: Money,
  once: Money,
});
export type OrderInput = v.InferInput<typeof OrderInput>;
/** The same once it was read. */
export type ReadOrder = v.InferOutput<typeof OrderInput>;

/** The states of a product order (TM Forum 622). */
export const OrderState = v.picklist([
  // Received, and not looked at yet.
  'acknowledged',
  // Waits: for the checks of a new account, or for another provider.
  'pending',
  // Waits for an answer of whoever ordered.
  'held',
  'inProgress',
  // Whether it can still be cancelled is looked into; it can, and is being undone.
  'assessingCancellation',
  'pendingCancellation',
  'completed',
  // Everything works but something that cannot be had.
  'partial',
  'rejected',
  'failed',
  'cancelled',
]);
export type OrderState = v.InferOutput<typeof OrderState>;

export const Order = v.object({
  id: Id,
  /** As printed in mails, e.g. `O-20 418`. */
  number: v.string(),
  state: OrderState,
  placedAt: Instant,
  monthly: Money,
  once: Money,
});
export type Order = v.InferOutput<typeof Order>;

export const PlacedOrder = v.object({ order: Order, link: Link });
export type PlacedOrder = v.InferOutput<typeof PlacedOrder>;

/** A file to download. */
export const Document = v.object({
  fileName: v.pipe(v.string(), v.regex(/^[\w. ()-]{1,120}$/)),
  mediaType: v.pipe(v.string(), v.regex(/^[a-z]+\/[\w.+-]+$/)),
  /** The bytes, base64 (RFC 4648). */
  content: v.pipe(v.string(), v.base64()),
});
export type Document = v.InferOutput<typeof Document>;

export const ContractSummaryInput = v.object({
  configuration: Configuration,
  name: line(80),
  location: Address,
  language: v.pipe(v.string(), v.maxLength(35)),
});
export type ContractSummaryInput = v.InferOutput<typeof ContractSummaryInput>;
