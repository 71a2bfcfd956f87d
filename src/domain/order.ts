import * as v from 'valibot';
import { Address } from './account.js';
import { FieldProblem } from './errors.js';
import { Link } from './link.js';
import { Money, sum, times } from './money.js';
import { Day, EmailAddress, Id, Instant, line, LocalizedText, PhoneNumber } from './text.js';

const price = { monthly: Money, once: Money };
const whole = v.pipe(v.number('number'), v.integer('number'));

/** Something about a product that the buyer decides. */
export const ProductOption = v.variant('kind', [
  v.object({
    kind: v.literal('quantity'),
    id: Id,
    name: LocalizedText,
    min: whole,
    max: whole,
    /** The price of each. */
    ...price,
  }),
  v.object({
    kind: v.literal('choice'),
    id: Id,
    name: LocalizedText,
    choices: v.array(v.object({ id: Id, name: LocalizedText, ...price })),
  }),
  v.object({
    kind: v.literal('area-code'),
    id: Id,
    name: LocalizedText,
    /** Area codes as dialled in the country, `030`. */
    areas: v.array(v.object({ code: v.string(), name: v.string() })),
  }),
]);
export type ProductOption = v.InferOutput<typeof ProductOption>;

export const Product = v.object({
  id: Id,
  kind: v.string(),
  name: LocalizedText,
  description: LocalizedText,
  ...price,
  minimumTermMonths: whole,
  /** Telephone numbers that are included. */
  numbers: whole,
  options: v.array(ProductOption),
});
export type Product = v.InferOutput<typeof Product>;

export const Catalogue = v.object({
  products: v.array(Product),
  /** The version of the terms that an order accepts. */
  termsVersion: v.string(),
  termsUrl: v.string(),
  /** VAT in basis points (1900 is 19 %), contained in every price. */
  taxRate: whole,
});
export type Catalogue = v.InferOutput<typeof Catalogue>;

/** A product with its options, as a buyer configures it. */
export const Configuration = v.object({
  product: v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(64)),
  /** By option: the chosen id or area code, or the quantity. */
  options: v.record(v.pipe(v.string(), v.maxLength(64)), v.union([v.string(), v.number()])),
});
export type Configuration = v.InferOutput<typeof Configuration>;

export const QuoteInput = v.object({
  configuration: Configuration,
  /** Availability is told for this postcode as soon as there is one. */
  postcode: v.optional(v.pipe(v.string(), v.maxLength(12))),
});
export type QuoteInput = v.InferOutput<typeof QuoteInput>;

export const QuoteLine = v.object({
  id: Id,
  name: LocalizedText,
  quantity: whole,
  ...price,
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
  /** When it can be used at the earliest, after verification. */
  readyOn: v.nullable(Day),
  minimumTermMonths: whole,
  /** Options that do not fit: `options.area-code` with its rule. */
  problems: v.array(FieldProblem),
});
export type Quote = v.InferOutput<typeof Quote>;

export const Contact = v.object({
  name: line(80),
  email: EmailAddress,
  phone: PhoneNumber,
});
export type Contact = v.InferOutput<typeof Contact>;

/** Orders a new account with an obligation to pay. */
export const OrderInput = v.object({
  configuration: Configuration,
  name: line(80),
  location: Address,
  contact: Contact,
  payer: v.picklist(['main', 'secondary']),
  termsVersion: v.string(),
  /** The totals that the buyer saw; another price is refused as `price-changed`. */
  monthly: Money,
  once: Money,
});
export type OrderInput = v.InferOutput<typeof OrderInput>;

/** TM Forum 622 product order states that this flow reaches. */
export const OrderState = v.picklist([
  'acknowledged',
  'pending',
  'held',
  'inProgress',
  'completed',
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

/** The options of a product as they stand before the buyer decides anything. */
export function defaultConfiguration(product: Product): Configuration {
  const options: Configuration['options'] = {};
  for (const option of product.options) {
    if (option.kind === 'quantity') options[option.id] = option.min;
    else if (option.kind === 'choice' && option.choices[0]) options[option.id] = option.choices[0].id;
  }
  return { product: product.id, options };
}

/** The part of a quote that follows from the catalogue alone: lines, totals and what does not fit. */
export function priced(
  product: Product,
  configuration: Configuration,
): Pick<Quote, 'lines' | 'monthly' | 'once' | 'problems'> {
  const lines: QuoteLine[] = [
    { id: product.id, name: product.name, quantity: 1, monthly: product.monthly, once: product.once },
  ];
  const problems: FieldProblem[] = [];
  const refuse = (id: string, rule: string) => problems.push({ field: `configuration.options.${id}`, rule });
  for (const option of product.options) {
    const chosen = Object.hasOwn(configuration.options, option.id)
      ? configuration.options[option.id]
      : undefined;
    switch (option.kind) {
      case 'quantity': {
        const quantity = chosen ?? option.min;
        if (typeof quantity !== 'number' || !Number.isSafeInteger(quantity)) refuse(option.id, 'number');
        else if (quantity < option.min || quantity > option.max) refuse(option.id, 'range');
        else if (quantity > 0)
          lines.push({
            id: option.id,
            name: option.name,
            quantity,
            monthly: times(option.monthly, quantity),
            once: times(option.once, quantity),
          });
        break;
      }
      case 'choice': {
        const choice = option.choices.find((each) => each.id === chosen);
        if (!choice) refuse(option.id, chosen === undefined || chosen === '' ? 'required' : 'invalid');
        else if (choice.monthly.amount !== 0 || choice.once.amount !== 0)
          lines.push({
            id: option.id,
            name: choice.name,
            quantity: 1,
            monthly: choice.monthly,
            once: choice.once,
          });
        break;
      }
      case 'area-code':
        if (chosen === undefined || chosen === '') refuse(option.id, 'required');
        else if (!option.areas.some((area) => area.code === chosen)) refuse(option.id, 'invalid');
    }
  }
  const { currency } = product.monthly;
  return {
    lines,
    problems,
    monthly: sum(
      currency,
      lines.map((each) => each.monthly),
    ),
    once: sum(
      currency,
      lines.map((each) => each.once),
    ),
  };
}
