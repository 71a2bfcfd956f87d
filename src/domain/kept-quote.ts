import * as v from 'valibot';
import { AccountRef, ShownAddress } from './account.js';
import { Configuration } from './configuration.js';
import { Money } from './money.js';
import { DraftContent } from './order-draft.js';
import { termOf } from './offer.js';
import { QuoteLine, type Quote } from './order.js';
import { EmailAddress, Id, Instant, LocalizedText, paragraph } from './text.js';

/** For how many days the prices of a quote count. */
export const QUOTE_DAYS = 30;
/** For how many days one that has expired is still listed, to renew it. */
export const QUOTE_TOLD_DAYS = 30;
/** How many quotes of an account can be open at a time. */
export const QUOTES_MOST = 50;
/** How many quotes a person may mail in a day. */
export const QUOTE_MAILS_PER_DAY = 20;

/** What became of a quote. `renewed`: another one at the prices of another day has taken its place. */
export const KeptQuoteState = v.picklist(['open', 'expired', 'ordered', 'withdrawn', 'renewed']);
export type KeptQuoteState = v.InferOutput<typeof KeptQuoteState>;

const told = {
  id: Id,
  /** As printed on it, e.g. `Q-10 017`. */
  number: v.string(),
  state: KeptQuoteState,
  /** What the account is to be called. */
  name: v.string(),
  product: LocalizedText,
  monthly: Money,
  once: Money,
  minimumTermMonths: v.pipe(v.number(), v.integer(), v.minValue(0)),
  termsVersion: v.string(),
  madeAt: Instant,
  /** Until when its prices and terms count. */
  validUntil: Instant,
};

/** A quote in a list: prices and terms of an order that is not placed yet, kept for a while. */
export const KeptQuote = v.object({
  ...told,
  /** Strong validator (RFC 9110 ETag) of this state. */
  version: v.string(),
  /** Who has saved it. */
  madeBy: v.string(),
  /** Whom it was mailed to last, and when; null: nobody. */
  mailed: v.nullable(v.object({ to: v.string(), at: Instant })),
  /** The quote that has taken its place, and the link of the account that was ordered by it. */
  renewedAs: v.nullable(Id),
  link: v.nullable(Id),
});
export type KeptQuote = v.InferOutput<typeof KeptQuote>;

/** A quote with everything that was typed for it. */
export const OpenedQuote = v.object({
  quote: KeptQuote,
  content: DraftContent,
  lines: v.array(QuoteLine),
});
export type OpenedQuote = v.InferOutput<typeof OpenedQuote>;

/** What whoever has the link of a quote sees of it without signing in: nothing about people. */
export const SharedQuote = v.object({
  ...told,
  /** Whose order it would be. */
  account: AccountRef,
  location: ShownAddress,
  lines: v.array(QuoteLine),
});
export type SharedQuote = v.InferOutput<typeof SharedQuote>;

/** Keeps the prices of an order that could be placed as it is. */
export const SaveQuoteInput = v.object({
  content: DraftContent,
  /** What would be ordered. */
  configuration: Configuration,
  /** The draft that it comes from: the quote has all of it, so that is left. */
  draft: v.optional(Id),
  termsVersion: v.string(),
  /** The totals that were seen; another price is refused as `price-changed`. */
  monthly: Money,
  once: Money,
});
export type SaveQuoteInput = v.InferOutput<typeof SaveQuoteInput>;

export const QuoteChoice = v.object({ quote: Id, version: v.string() });
export type QuoteChoice = v.InferOutput<typeof QuoteChoice>;

export const MailQuoteInput = v.object({
  quote: Id,
  email: EmailAddress,
  message: v.optional(paragraph(500)),
});
export type MailQuoteInput = v.InferOutput<typeof MailQuoteInput>;

export const QuoteDocumentInput = v.object({ quote: Id, language: v.pipe(v.string(), v.maxLength(35)) });
export type QuoteDocumentInput = v.InferOutput<typeof QuoteDocumentInput>;

/** The token of a quote's link. */
export const SharedQuoteInput = v.object({ token: v.pipe(v.string(), v.regex(/^[\w-]{20,100}$/)) });
export type SharedQuoteInput = v.InferOutput<typeof SharedQuoteInput>;

/** Somebody else who may order in the account. */
export const Orderer = v.object({ name: v.string(), email: v.string() });
export type Orderer = v.InferOutput<typeof Orderer>;

/** A quote as far as its prices go by it. */
interface Quoted extends Pick<Quote, 'lines' | 'monthly' | 'once'> {
  readonly number: string;
  readonly state: KeptQuoteState;
  readonly configuration: Configuration;
  readonly termsVersion: string;
  readonly validUntil: string;
}

/** Whether the same is ordered: in whatever order its options are told. */
export const isSameConfiguration = (a: Configuration, b: Configuration): boolean => inOrder(a) === inOrder(b);

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** Whether the prices of a quote count for what is ordered. */
export const countsFor = (
  quote: Pick<Quoted, 'state' | 'configuration'>,
  configuration: Configuration,
): boolean => quote.state === 'open' && isSameConfiguration(quote.configuration, configuration);

/** The state of a quote at an instant: one that was not used in time has expired. */
export const stateAt = (state: KeptQuoteState, validUntil: string, now: string): KeptQuoteState =>
  state === 'open' && Date.parse(validUntil) <= Date.parse(now) ? 'expired' : state;

/** What something costs at the prices of a quote, where those count for it. */
export function atKeptPrice(today: Quote, kept: Quoted | undefined, configuration: Configuration): Quote {
  if (!kept || !countsFor(kept, configuration)) return today;
  const { number, validUntil, termsVersion, lines, monthly, once } = kept;
  const minimumTermMonths = termOf(lines);
  return { ...today, lines, monthly, once, minimumTermMonths, kept: { number, validUntil, termsVersion } };
}
