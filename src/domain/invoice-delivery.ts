import * as v from 'valibot';
import { AccountRef } from './account.js';
import type { LinkSide } from './link.js';
import { Payer } from './payer.js';
import { Id, Instant } from './text.js';

/** The two accounts that a link joins. Not read from there: what a link is comes with much that a page may not need. */
const SIDES = ['main', 'secondary'] as const satisfies readonly LinkSide[];

/** What mails about the invoices of a linked account are about: an invoice, its payment, who pays, the contract. */
export const MailTopic = v.picklist(['invoice', 'payment', 'payer', 'contract']);
export type MailTopic = v.InferOutput<typeof MailTopic>;

export const MailAudience = v.picklist(['main', 'secondary', 'both']);
export type MailAudience = v.InferOutput<typeof MailAudience>;

/** Who gets which mails. */
export const MailAudiences = v.object({
  invoice: MailAudience,
  payment: MailAudience,
  payer: MailAudience,
  contract: MailAudience,
});
export type MailAudiences = v.InferOutput<typeof MailAudiences>;

/** Where the mails of one side go. */
export const MailRecipient = v.object({
  /** In full where the reader may know it. */
  email: v.string(),
  /** Nobody signs in to that account any more: its mails may reach nobody. */
  missing: v.boolean(),
});
export type MailRecipient = v.InferOutput<typeof MailRecipient>;

/** Who sees the invoices of a linked account, beside who pays them. */
export const InvoiceSight = v.object({
  /** The account's own people see its share of the collective invoice. The main account decides. */
  share: v.boolean(),
  /** The main account's people see the invoices that the account pays itself. The account decides. */
  own: v.boolean(),
});
export type InvoiceSight = v.InferOutput<typeof InvoiceSight>;

/** An account that joins sees its share; what it pays itself it keeps to itself until it agrees. */
export const FIRST_SIGHT: InvoiceSight = { share: true, own: false };

/** How the invoices of a linked account come to both sides. */
export const InvoiceDelivery = v.object({
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  /** Which side it is told to, and thereby what it may decide. */
  side: v.picklist(SIDES),
  main: AccountRef,
  account: AccountRef,
  payer: Payer,
  sight: InvoiceSight,
  /** When this side last asked to see more; null: never. */
  askedAt: v.nullable(Instant),
  mails: MailAudiences,
  recipients: v.object({ main: MailRecipient, secondary: MailRecipient }),
});
export type InvoiceDelivery = v.InferOutput<typeof InvoiceDelivery>;

/** Whose invoices: of a linked account, or, without one, of the account at work itself, as it is linked. */
export const InvoiceDeliveryQuery = v.object({ link: v.optional(Id) });
export type InvoiceDeliveryQuery = v.InferOutput<typeof InvoiceDeliveryQuery>;

/** What the main account decides. */
export const InvoiceDeliveryInput = v.object({
  link: Id,
  version: v.string(),
  share: v.boolean(),
  mails: MailAudiences,
});
export type InvoiceDeliveryInput = v.InferOutput<typeof InvoiceDeliveryInput>;

/** What the account itself decides. */
export const InvoiceConsentInput = v.object({ version: v.string(), own: v.boolean() });
export type InvoiceConsentInput = v.InferOutput<typeof InvoiceConsentInput>;

/** Hours until the same side can ask the other one again. */
export const ASK_SIGHT_HOURS = 24;

/** Who gets which mails where nobody has decided. */
export const usualMails = (payer: Payer): MailAudiences => ({
  invoice: payer,
  payment: payer,
  payer: 'both',
  contract: 'secondary',
});

/** Whether a side may see the invoices that somebody pays for an account. */
export const sees = (side: LinkSide, payer: Payer, { share, own }: InvoiceSight): boolean =>
  side === payer || (payer === 'main' ? share : own);

/** What the recipients of mails follow from. */
export type MailsOf = Pick<InvoiceDelivery, 'payer' | 'sight' | 'mails'>;

/**
 * The sides that get the mails about something. Who pays gets invoices, whatever was decided; and nobody gets a mail
 * about an invoice that they may not see.
 */
export function toldOf(topic: MailTopic, { payer, sight, mails }: MailsOf): LinkSide[] {
  const audience = mails[topic];
  const invoices = topic === 'invoice' || topic === 'payment';
  return SIDES.filter((side) =>
    invoices
      ? side === payer || ((audience === 'both' || audience === side) && sees(side, payer, sight))
      : audience === 'both' || audience === side,
  );
}

/** A mail whose recipient does not exist any more. */
export interface MissingRecipient {
  readonly topic: MailTopic;
  readonly side: LinkSide;
}

/** Mails that may reach nobody, because nobody signs in to the account that they go to. */
export const missingRecipients = (
  delivery: MailsOf & Pick<InvoiceDelivery, 'recipients'>,
): MissingRecipient[] =>
  MailTopic.options.flatMap((topic) =>
    toldOf(topic, delivery)
      .filter((side) => delivery.recipients[side].missing)
      .map((side) => ({ topic, side })),
  );
