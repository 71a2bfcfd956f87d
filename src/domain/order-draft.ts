import * as v from 'valibot';
import { OptionValue } from './configuration.js';
import { Id, Instant } from './text.js';

const typed = v.pipe(v.string(), v.maxLength(600));
const short = v.pipe(v.string(), v.maxLength(64));

/**
 * An order as far as it is typed, to go on with at another time or on another device. Nothing of it is judged: that
 * is done when it is ordered.
 */
export const DraftContent = v.object({
  step: v.picklist(['configure', 'review']),
  product: short,
  options: v.pipe(
    v.record(short, OptionValue),
    v.check((options) => Object.keys(options).length <= 60, 'too-many'),
  ),
  name: typed,
  street: typed,
  postcode: typed,
  city: typed,
  country: short,
  contactName: typed,
  email: typed,
  phone: typed,
  payer: v.picklist(['main', 'secondary']),
  otherOwner: v.boolean(),
  ownerName: typed,
  ownerEmail: typed,
  invoiceCompany: typed,
  invoiceAddition: typed,
  invoiceStreet: typed,
  invoicePostcode: typed,
  invoiceCity: typed,
  invoiceCountry: short,
  costCentre: typed,
  purchaseOrder: typed,
  labels: v.pipe(v.array(typed), v.maxLength(20)),
  label: typed,
  /** The quote that it goes on from. */
  quote: v.optional(v.nullable(short)),
});
export type DraftContent = v.InferOutput<typeof DraftContent>;

/**
 * What became of a draft. One that was ordered cannot be ordered again, on whatever device it still is open; one that
 * waits for an approval is open again where it is not approved.
 */
export const DraftState = v.picklist(['open', 'waiting', 'ordered', 'discarded']);
export type DraftState = v.InferOutput<typeof DraftState>;

/** A draft in a list. */
export const OrderDraft = v.object({
  id: Id,
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  state: DraftState,
  /** The name of the account, as far as it is typed. */
  name: v.string(),
  product: v.string(),
  step: DraftContent.entries.step,
  savedAt: Instant,
});
export type OrderDraft = v.InferOutput<typeof OrderDraft>;

export const OpenedDraft = v.object({ draft: OrderDraft, content: DraftContent });
export type OpenedDraft = v.InferOutput<typeof OpenedDraft>;

export const ChangeDraftInput = v.object({ draft: Id, version: v.string(), content: DraftContent });
export type ChangeDraftInput = v.InferOutput<typeof ChangeDraftInput>;

/** How many drafts a person keeps open in an account, and for how many days after they were saved last. */
export const DRAFTS_MOST = 20;
export const DRAFT_KEPT_DAYS = 90;
